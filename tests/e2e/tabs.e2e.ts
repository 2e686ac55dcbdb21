import { expect, test } from './fixtures';
import { answer, openToday, playToTheResult, standing } from './steps';
import { storedBodies } from './stored';

test('a game opened in a second tab goes on there, and comes back, with each answer kept once', async ({
	page,
	context
}) => {
	await page.goto('/play/venezuela-2019/');
	const { total } = await standing(page);
	await answer(page);

	const second = await context.newPage();
	await second.goto('/play/venezuela-2019/');
	expect(await standing(second)).toEqual({ position: 2, total });
	await expect(page.getByRole('heading', { name: 'This game goes on in another tab' })).toBeVisible();
	await second.bringToFront();
	await answer(second);

	await page.bringToFront();
	await page.getByRole('button', { name: 'Go on here' }).click();
	expect(await standing(page)).toEqual({ position: 3, total });
	await expect(second.getByRole('heading', { name: 'This game goes on in another tab' })).toBeVisible();
	await playToTheResult(page);

	const games = (await storedBodies(page, 'attempt')) as readonly {
		readonly responses: readonly { readonly itemId: string }[];
	}[];
	expect(games).toHaveLength(1);
	expect(new Set(games[0]?.responses.map(({ itemId }) => itemId)).size).toBe(total);
	expect(games[0]?.responses).toHaveLength(total);

	// The game is over: in the tab that was left behind its result is what there is to see.
	await second.getByRole('button', { name: 'Go on here' }).click();
	await expect(second).toHaveURL(page.url());
	await expect(second.getByRole('heading', { level: 1 })).toBeVisible();
});

test('going back and forward in any phase loses no answer, counts none twice and reopens no finished game', async ({
	page,
	browserName
}) => {
	test.skip(
		browserName === 'firefox',
		'its driver waits for a load that a page which was kept alive does not have'
	);
	const { total } = await openToday(page);
	const saved = page.getByText('Saved on this device');

	// While a question is open.
	await expect(saved).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('link', { name: `Question 1 of ${total}, go on` })).toBeVisible();
	await page.goForward();
	expect(await standing(page)).toEqual({ position: 1, total });

	// While an answer is told.
	await answer(page);
	await expect(saved).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('link', { name: `Question 2 of ${total}, go on` })).toBeVisible();
	await page.goForward();
	await expect(page.getByText(`Question 2 of ${total}`).first()).toBeVisible();
	await playToTheResult(page);

	// At the result, which took the place of the game.
	await page.goBack();
	await expect(
		page.getByText(/^You got \d+ of \d+ today\. The next edition comes tomorrow\.$/)
	).toBeVisible();
	expect(await storedBodies(page, 'attempt')).toHaveLength(1);
});

test('a history that was left open tells of what was played in another tab when it is looked at again', async ({
	page,
	context
}) => {
	await page.goto('/history/');
	await expect(page.getByText('No game yet.')).toBeVisible();
	const second = await context.newPage();
	await openToday(second);
	await answer(second);
	// The driver shows every page at once: that one is looked at again has to be said.
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(page.getByRole('listitem').getByText('Question 2 of 10, go on')).toBeVisible();
});
