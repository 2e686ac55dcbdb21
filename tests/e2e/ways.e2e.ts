import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { answerAndGoOn, goOn, standing } from './steps';
import { storedBodies } from './stored';

async function otherWays(page: Page): Promise<void> {
	await page.goto('/');
	await page.getByRole('link', { name: 'Other ways to play' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Against the clock' })).toBeVisible();
}

test('today’s edition is played against the clock, which runs on when the page is closed', async ({
	page
}) => {
	await otherWays(page);
	await page.getByRole('radio', { name: /^2\sminutes$/ }).check();
	await page.getByRole('button', { name: 'Start the clock' }).click();
	await expect(page.getByRole('timer')).toHaveText(/^1:\d\d left$/);
	await otherWays(page);
	await page.getByRole('link', { name: 'Go on, the clock is running' }).click();
	await expect(page.getByRole('timer')).toHaveText(/^1:\d\d left$/);
	await standing(page);

	// Left first: a page that is open would go to its result by itself, and so might break off the loading.
	const game = page.url();
	await page.goto('about:blank');
	await page.clock.setFixedTime(Date.now() + 3 * 60_000);
	await page.goto(game, { waitUntil: 'commit' });
	await expect(page).toHaveURL(/\/result\/#/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^0\s*of 10$/);
	await page.goto('/');
	await expect(page.getByText(/^You got 0 of 10 today/)).toBeVisible();
});

/** Which of the two the page says to be right at the question whose answer is told. */
async function saidToBeRight(page: Page): Promise<readonly string[]> {
	const rows = await page
		.getByRole('listitem')
		.filter({ hasText: / said: / })
		.allInnerTexts();
	expect(rows).toHaveLength(2);
	return rows.flatMap((row) => /^Correct\s*(?<name>Ada|Player 2) said: /.exec(row)?.groups?.['name'] ?? []);
}

test('two players at one device answer in turn, also after a reload, and see who was right', async ({
	page
}) => {
	test.setTimeout(120_000);
	await page.goto('/ways/venezuela-2019/');
	await page.getByRole('textbox', { name: 'First player’s name (optional)' }).fill('Ada');
	await page.getByRole('button', { name: 'Start the game of two' }).click();

	await expect(page.getByRole('heading', { level: 1, name: 'Ada begins' })).toBeFocused();
	await expect(page.getByText('Player 2 looks away.')).toBeVisible();
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Leave, your place is kept' })).toBeVisible();
	await page.getByRole('button', { name: 'I am Ada, go on' }).click();
	await expect(page.getByText('Ada answers')).toBeVisible();
	const { total } = await standing(page);
	await answerAndGoOn(page, 0);

	// Closed between the two answers: the second player's turn is still to come.
	await expect(page.getByRole('heading', { level: 1, name: 'Pass the device to Player 2' })).toBeFocused();
	await page.reload();
	const right: string[] = [];
	const countOf = (name: string) => right.filter((one) => one === name).length;
	for (let number = 1; number <= total; number++) {
		if (number > 1) {
			await page.getByRole('button', { name: 'I am Ada, go on' }).click();
			await answerAndGoOn(page, 0);
		}
		await page.getByRole('button', { name: 'I am Player 2, go on' }).click();
		expect(await standing(page)).toEqual({ position: number, total });
		await answerAndGoOn(page, 1);
		await expect(page.getByRole('heading', { level: 2, name: / right\. The answer: / })).toBeFocused();
		await expect(
			page.getByRole('heading', { name: /^The sentence (?:that proves it|it follows from)$/ })
		).toBeVisible();
		right.push(...(await saidToBeRight(page)));
		await expect(
			page.getByText(`Ada has ${countOf('Ada')}, Player 2 has ${countOf('Player 2')}.`)
		).toBeVisible();
		await goOn(page);
	}
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		/^(?:Ada|Player 2) (?:is ahead|and Player 2 are level)$/
	);
	await page.reload();
	const asked = page.getByRole('listitem').filter({ hasText: 'Player 2' });
	await expect(asked).toHaveCount(total);
	await expect(asked.first()).toContainText(/(?:Correct|Not correct)\s*Ada/);
	const rows = await asked.allInnerTexts();
	for (const name of ['Ada', 'Player 2'])
		expect(rows.filter((row) => new RegExp(`Correct\\s*${name}`).test(row))).toHaveLength(countOf(name));
	const lead = countOf('Ada') - countOf('Player 2');
	const outcome = lead === 0 ? 'Ada and Player 2 are level' : `${lead > 0 ? 'Ada' : 'Player 2'} is ahead`;
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(outcome);

	// The games of the device do not count it.
	expect(await storedBodies(page, 'duo')).toHaveLength(1);
	expect(await storedBodies(page, 'attempt')).toHaveLength(0);
	await page.getByRole('button', { name: 'Play it again' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Ada begins' })).toBeVisible();
});
