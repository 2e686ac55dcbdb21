import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseBank } from '../../src/core/bank/schema';
import { canBeTyped } from '../../src/core/quiz/typed-answer';
import { expect, test } from './fixtures';
import { answer, goOn, standing } from './steps';

const bank = parseBank(JSON.parse(readFileSync('questions/sevengill-2019/bank.json', 'utf8')));
if (!bank.ok) throw new Error('the story has no bank');
const { items } = bank.value;

/** What is right for the question that shows, where it is asked without options. */
async function keyOfShown(page: Page): Promise<string> {
	const stem = await page.getByRole('heading', { level: 1 }).innerText();
	const plain = (text: string) => text.replace(/[\s_]|blank/g, '');
	const item = items.filter(canBeTyped).find((one) => plain(one.stem) === plain(stem));
	if (!item || !('options' in item)) throw new Error(`no short answer to ${stem}`);
	return item.options.find(({ isKey }) => isKey)?.text ?? '';
}

/** Answers questions until one asks for a typed answer. */
async function toTyping(page: Page): Promise<void> {
	const field = page.getByRole('textbox', { name: 'Your answer' });
	const check = page.getByRole('button', { name: /^Check / });
	await expect(check).toBeVisible();
	while (!(await field.isVisible())) {
		await answer(page);
		await page.getByRole('button', { name: 'Show it to me' }).click();
		await goOn(page);
		await expect(check).toBeVisible();
	}
}

test('who wants to types first, says how sure, and looks for the proof; the result tells it all', async ({
	page
}) => {
	await page.goto('/settings/');
	for (const name of ['Answer in my own words first', 'Say how sure I am', 'Look for the proof myself'])
		await page.getByRole('checkbox', { name }).check();
	await page.goto('/play/sevengill-2019/');
	await toTyping(page);

	// A wrong answer shows the options, also after a reload, for fewer points.
	await page.getByRole('button', { name: 'Check answer' }).click();
	await expect(page.getByText('Type your answer first')).toBeVisible();
	const key = await keyOfShown(page);
	await page.getByRole('textbox').fill('a wrong one');
	await page.keyboard.press('Enter');
	await expect(page.getByText('“a wrong one” is not it. Choose for five points.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('“a wrong one” is not it. Choose for five points.')).toBeVisible();
	await page.getByRole('radio', { name: 'A guess' }).check();
	await page.getByRole('radio', { name: key }).check({ force: true });
	await page.getByRole('button', { name: 'Check answer' }).click();
	await expect(page.getByText('5 points, with the options.')).toBeVisible();

	const proof = page.getByRole('region', { name: 'Tap the sentence that proves it' });
	await proof.getByRole('listitem').first().getByRole('button').click();
	const told = page.getByText(/^You found it\.$|^You tapped another sentence\.$/);
	await expect(told).toBeVisible();
	const found = (await told.innerText()) === 'You found it.' ? 1 : 0;
	await expect(
		page.getByRole('heading', { name: /^The sentence (?:that proves it|it follows from)$/ })
	).toBeFocused();
	await goOn(page);

	// The right answer is taken without its options, in small letters.
	await toTyping(page);
	await page.getByRole('radio', { name: 'Sure' }).check();
	await page.getByRole('textbox').fill((await keyOfShown(page)).toLowerCase());
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Correct' })).toBeFocused();
	await expect(page.getByText('10 points: you did without the options.')).toBeVisible();

	const { total } = await standing(page);
	for (let { position } = await standing(page); position < total; position++) {
		await page.getByRole('button', { name: 'Show it to me' }).click();
		await goOn(page);
		await expect(page.getByText(`Question ${position + 1} of ${total}`).first()).toBeVisible();
		const showOptions = page.getByRole('button', { name: 'Show the options' });
		await expect(page.getByRole('button', { name: /^Check / })).toBeVisible();
		if (await showOptions.isVisible()) await showOptions.click();
		await answer(page);
	}
	await goOn(page);
	await expect(page.getByText(/Sure of it, you were right one time of one\./)).toBeVisible();
	await expect(page.getByText(`You found ${found} of 1.`)).toBeVisible();
});
