import { expect, test } from './fixtures';
import { answer, playToTheResult, standing } from './steps';
import { everythingStored } from './stored';

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

	const games = (
		JSON.parse(await everythingStored(page)) as { readonly type?: string; readonly body?: unknown }[]
	)
		.filter(({ type }) => type === 'attempt')
		.map(({ body }) => body as { readonly responses: readonly { readonly itemId: string }[] });
	expect(games).toHaveLength(1);
	expect(new Set(games[0]?.responses.map(({ itemId }) => itemId)).size).toBe(total);
	expect(games[0]?.responses).toHaveLength(total);

	// The tab that was left behind shows the result that the other came to, and no finished game begins again.
	await second.getByRole('button', { name: 'Go on here' }).click();
	expect(await standing(second)).toEqual({ position: 1, total });
});
