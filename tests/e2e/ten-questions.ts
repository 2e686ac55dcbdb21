import { expect, type Page } from '@playwright/test';
import { itemsOf, tabTo } from './steps';

/** What is written by hand where the engine gives fewer than ten. */
const byHand = [
	['Five foreign journalists were in detention.', /^Five foreign journalists/],
	['Two reporters from Chile had been held and then expelled.', /^Two reporters from Chile/],
	['The Supreme Court of Venezuela froze the accounts of Juan Guaidó.', /^The Supreme Court of Venezuela/]
] as const;

interface Kept {
	/** How many questions the engine gave. */
	readonly found: number;
	/** What was written by hand behind them, in order. */
	readonly stems: readonly string[];
}

/** Keeps every question under review, and writes as many by hand as make ten: with keys alone. */
export async function keepTen(page: Page): Promise<Kept> {
	const found = await itemsOf(page).count();
	for (let number = 1; number <= found; number++) await page.keyboard.press('k');
	const wanted = byHand.slice(0, Math.max(0, 10 - found));
	for (const [stem, sentence] of wanted) await writeByHand(page, stem, sentence);
	await expect(page.getByText(`${found + wanted.length} kept`)).toBeAttached();
	return { found, stems: wanted.map(([stem]) => stem) };
}

/** A statement that is true by a sentence of the article. */
async function writeByHand(page: Page, stem: string, sentence: RegExp): Promise<void> {
	await page.keyboard.press('a');
	await expect(page.getByLabel('The question', { exact: true })).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('T');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.type(stem);
	const choose = page.getByRole('button', { name: 'Choose the sentence' });
	await tabTo(page, choose, 'Enter');
	await tabTo(page, page.getByRole('button', { name: sentence }).first(), 'Enter');
	await expect(choose).toBeFocused();
	await page.keyboard.press('ControlOrMeta+Enter');
	await expect(page.getByText(stem, { exact: true }).first()).toBeVisible();
}
