import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

/** What a page gave the browser to save. As it is, a file field takes it. */
export interface SavedFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** The file that a press makes the page save. A stock Firefox tells its driver of no downloads, so there the file is taken when the page makes its address. */
export async function savedBy(page: Page, press: () => Promise<void>): Promise<SavedFile> {
	const isTold = page.context().browser()?.browserType().name() === 'chromium';
	return isTold ? downloadedBy(page, press) : clickedBy(page, press);
}

async function downloadedBy(page: Page, press: () => Promise<void>): Promise<SavedFile> {
	const downloading = page.waitForEvent('download');
	await press();
	const download = await downloading;
	const buffer = readFileSync(await download.path());
	return { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer };
}

async function clickedBy(page: Page, press: () => Promise<void>): Promise<SavedFile> {
	const watched = await page.evaluateHandle(() => ({
		saved: new Promise<{ readonly name: string; readonly bytes: readonly number[] }>((resolve) => {
			const { createObjectURL } = URL;
			URL.createObjectURL = (file) => {
				URL.createObjectURL = createObjectURL;
				if (file instanceof File)
					void file
						.arrayBuffer()
						.then((buffer) => resolve({ name: file.name, bytes: [...new Uint8Array(buffer)] }));
				return createObjectURL.call(URL, file);
			};
		})
	}));
	await press();
	const { name, bytes } = await watched.evaluate(({ saved }) => saved);
	return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}
