import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { answer, goOn, playToTheResult, standing } from './steps';

const onDay = (page: Page, date: number) => page.clock.setFixedTime(new Date(2026, 10, date, 12));

/** Plays a story, always with the first answer, and tells how many questions were missed. */
async function missSome(page: Page, slug: string): Promise<number> {
	await page.goto(`/play/${slug}/`);
	await playToTheResult(page);
	const right = Number(
		await page
			.getByRole('heading', { level: 1 })
			.innerText()
			.then((text) => /^\d+/.exec(text)?.[0])
	);
	const total = await page
		.getByRole('main')
		.getByRole('listitem')
		.filter({ has: page.getByRole('group') })
		.count();
	return total - right;
}

test('what was missed in two stories comes back the next day with its story’s date, and then later', async ({
	page
}) => {
	test.setTimeout(120_000);
	await page.goto('/review/');
	await expect(page.getByRole('heading', { level: 1, name: 'Nothing to go over today' })).toBeVisible();
	await expect(page.getByText('Play a story first.')).toBeVisible();

	await onDay(page, 16);
	const missed = (await missSome(page, 'venezuela-2019')) + (await missSome(page, 'super-bowl-2016'));
	expect(missed).toBeGreaterThan(2);
	await page.getByRole('link', { name: 'Review and practice' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Nothing to go over today' })).toBeVisible();
	await expect(page.getByText(/The next one is due on 17\sNovember\s2026/)).toBeVisible();

	await onDay(page, 17);
	await page.goto('/');
	await page.getByRole('link', { name: new RegExp(`^Review ${Math.min(10, missed)}\\squestions`) }).click();
	await page.getByText('Where they come from').click();
	await expect(page.getByText(/^Two presidents, one country, 31\sJanuary\s2019$/)).toBeVisible();
	await page.getByRole('button', { name: /^Review \d+\squestions/ }).click();
	const { total } = await standing(page);
	expect(total).toBe(Math.min(10, missed));
	await expect(page.getByText(/^From “.+”, \d+\s[A-Z][a-z]+\s\d{4}$/)).toBeVisible();

	// Half of it now; the rest is gone on with from the page of reviews.
	await answer(page);
	await goOn(page);
	await page.goto('/review/');
	await page.getByRole('link', { name: 'Go on with the round you began' }).click();
	expect((await standing(page)).position).toBe(2);
	await playToTheResult(page);
	await expect(page.getByRole('heading', { name: 'The source' })).toHaveCount(0);

	await page.getByRole('link', { name: 'Review and practice' }).click();
	await expect(page.getByRole('link', { name: 'Go on with the round you began' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Practise Where' }).click();
	await expect(page.getByRole('main').getByText('Where', { exact: true }).first()).toBeVisible();
});
