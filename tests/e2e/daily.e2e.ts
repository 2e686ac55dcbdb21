import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { playToTheResult, standing } from './steps';

const headline = (page: Page) => page.getByRole('main').getByRole('article');

/** Opens the front page at noon of a day in November 2026, as the device's own clock tells it. */
async function comeOn(page: Page, date: number): Promise<void> {
	await page.clock.setFixedTime(new Date(2026, 10, date, 12));
	await page.goto('/');
	await expect(headline(page).getByText(`${date}\u00a0November\u00a02026`)).toBeVisible();
}

async function playEdition(page: Page): Promise<void> {
	await headline(page)
		.getByRole('link', { name: /^Start today’s/ })
		.click();
	await standing(page);
	await playToTheResult(page);
}

test('the edition of the day is played on three days of four: days run on, and the calendar tells of them', async ({
	page
}) => {
	test.setTimeout(120_000);
	await comeOn(page, 16);
	await expect(page.getByText('Your first day')).toBeVisible();
	const first = await headline(page).getByRole('heading').innerText();
	await playEdition(page);

	await comeOn(page, 16);
	await expect(
		headline(page).getByText(/^You got \d+ of \d+ today\. The next edition comes tomorrow\.$/)
	).toBeVisible();
	await expect(page.getByText('1 day running')).toBeVisible();

	await comeOn(page, 18);
	await expect(headline(page).getByRole('heading')).not.toHaveText(first);
	await expect(page.getByText('2 days running')).toBeVisible();
	await playEdition(page);

	await page.goto('/history/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 days running');
	await expect(page.getByText(/^2 played and 1\sfree day, the last on Tuesday 17/)).toBeVisible();
	const calendar = page.getByRole('table', { name: 'November 2026' });
	await expect(calendar.getByRole('link')).toHaveCount(2);
	await expect(calendar.getByRole('cell', { name: '17' })).toContainText('free');
	await page.getByLabel('Weekly goal').selectOption('3 days a week');
	await expect(page.getByText('2 of 3 days this week.')).toBeVisible();
	await calendar.getByRole('link', { name: /^16/ }).click();
	await expect(page.getByText(first).first()).toBeVisible();

	await comeOn(page, 21);
	await expect(page.getByText('2 of 3 days this week.')).toBeVisible();
	await expect(page.getByText('Your first day')).toBeVisible();
	await page.getByRole('link', { name: 'All editions' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Archive' })).toBeVisible();
	const row = page.getByRole('listitem').filter({ hasText: first });
	await expect(row).toContainText(/\d+ of \d+/);
	await row.getByRole('link').click();
	await standing(page);
	expect(new URL(page.url()).hash).toBe('');
});

test('an edition that is begun before midnight and finished after counts for the day it was begun', async ({
	page
}) => {
	await comeOn(page, 18);
	await headline(page)
		.getByRole('link', { name: /^Start today’s/ })
		.click();
	await standing(page);
	await page.clock.setFixedTime(new Date(2026, 10, 19, 0, 10));
	await playToTheResult(page);
	await page.goto('/history/');
	await expect(page.getByRole('table').getByRole('link', { name: /^18/ })).toBeVisible();
	await expect(page.getByRole('table').getByRole('link')).toHaveCount(1);
	await page.goto('/');
	await expect(headline(page).getByRole('link', { name: /^Start today’s/ })).toBeVisible();
});
