import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
	readonly violations: readonly {
		readonly id: string;
		readonly help: string;
		readonly nodes: readonly { readonly target: readonly unknown[] }[];
	}[];
}

/** What axe finds wrong with the page as it is now, by day and by night, one line a place. */
export async function axeProblems(page: Page): Promise<readonly string[]> {
	await page.evaluate(source);
	const problems: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		problems.push(...(await problemsNow(page)).map((line) => `${colorScheme}: ${line}`));
	}
	return problems;
}

const NARROW = { width: 320, height: 640 };

/** The same on the screen that the test has, and on the narrowest. */
export async function axeProblemsOnAnyScreen(page: Page): Promise<readonly string[]> {
	const wide = await axeProblems(page);
	const size = page.viewportSize();
	await page.setViewportSize(NARROW);
	const narrow = await axeProblems(page);
	if (size) await page.setViewportSize(size);
	return [...wide, ...narrow.map((line) => `${NARROW.width} px: ${line}`)];
}

async function problemsNow(page: Page): Promise<readonly string[]> {
	const { violations } = await page.evaluate(async () => {
		const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
		const { violations } = await axe.run();
		return { violations } as AxeResults;
	});
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target }) => `${id}: ${help} (${String(target)})`)
	);
}
