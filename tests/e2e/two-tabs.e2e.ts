import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Store } from '../../src/lib/storage/store';
import { expect, test } from './fixtures';

const WRITES = 1000;

declare global {
	interface Window {
		store: Store;
	}
}

let folder: string;

// A page of its own that holds nothing but the store as it is.
test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'five-ws-store-'));
	const entry = join(process.cwd(), 'src/lib/storage/idb-store.ts');
	await build({
		configFile: false,
		logLevel: 'error',
		build: { outDir: folder, lib: { entry, formats: ['es'], fileName: 'store' } }
	});
	const script = "import { createIdbStore } from './store.js'; window.store = createIdbStore();";
	writeFileSync(join(folder, 'index.html'), `<!doctype html><script type="module">${script}</script>`);
	writeFileSync(join(folder, '404.html'), '');
});
test.afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** Counts up in a record that both tabs share, and keeps a record of its own, in turn; how many were refused. */
function write(page: Page, tab: string): Promise<number> {
	return page.evaluate(
		async ([own, writes]) => {
			let refused = 0;
			for (let count = 0; count < writes; count++) {
				const added = await window.store.update(['setting', 'count'], (old) => Number(old ?? 0) + 1);
				const kept = await window.store.set(['draft', `${own}${count}`], { count });
				if (!added.ok || !kept.ok) refused++;
			}
			return refused;
		},
		[tab, WRITES] as const
	);
}

test(`two tabs write ${WRITES} times each into the same records, and nothing is lost`, async ({
	site,
	context
}) => {
	site.publish(folder);
	const tabs = [await context.newPage(), await context.newPage()] as const;
	for (const tab of tabs) {
		await tab.goto(site.origin);
		await tab.waitForFunction(() => 'store' in window);
	}
	expect(await Promise.all([write(tabs[0], 'a'), write(tabs[1], 'b')])).toEqual([0, 0]);
	const read = await tabs[0].evaluate(async () => ({
		count: await window.store.get(['setting', 'count']),
		kept: await window.store.keys(['draft'])
	}));
	expect(read.count).toEqual({ ok: true, value: 2 * WRITES });
	expect(read.kept.ok && read.kept.value).toHaveLength(2 * WRITES);
});
