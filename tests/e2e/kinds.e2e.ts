import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { answer, answerByKeyboard, goOn, playToTheResult, standing } from './steps';

/** A quiz with an item of each kind. */
const link = readFileSync('tests/samples/links/v1/marl-bridge.txt', 'utf8').trim();

async function open(page: Page): Promise<void> {
	await page.goto(`/play/#${link}`);
	await page.getByRole('button', { name: 'Play the quiz' }).click();
	await expect(page.getByText(/^Question 1 of/).first()).toBeVisible();
}

/** Goes on until the kind that a button checks is asked; what comes before is answered in some way. */
async function comeTo(page: Page, button: string): Promise<void> {
	const { total } = await standing(page);
	for (let number = 1; number <= total; number++) {
		await expect(page.getByRole('button', { name: /^Check / })).toBeVisible();
		if (await page.getByRole('button', { name: button }).isVisible()) return;
		await answer(page);
		await goOn(page);
	}
	throw new Error(`no item is checked by "${button}"`);
}

const verdict = (page: Page) => page.locator('h2:focus');

test('a quiz of every kind is played to its result', async ({ page }) => {
	await open(page);
	await playToTheResult(page);
	await expect(page.getByText(/^The six, with their proof$/)).toBeVisible();
});

test('who skips to the content keeps the quiz in the address', async ({ page }) => {
	await open(page);
	await page.getByRole('link', { name: /^Skip/ }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`#${link.slice(0, 20)}`));
	await page.reload();
	await expect(page.getByText(/^Question 1 of/).first()).toBeVisible();
});

test('a quiz of every kind is played by the keyboard alone', async ({ page }) => {
	await open(page);
	const { total } = await standing(page);
	for (let number = 1; number <= total; number++) {
		await expect(page.getByText(`Question ${number} of ${total}`).first()).toBeVisible();
		await answerByKeyboard(page, 'a');
		await page.keyboard.press('Enter');
	}
	await expect(page).toHaveURL(/\/result\/#/);
});

test('an estimate is typed and checked by keyboard, and what is no number is said', async ({ page }) => {
	await open(page);
	await comeTo(page, 'Check estimate');
	const field = page.getByRole('textbox', { name: /^Your estimate/ });
	await field.fill('many');
	await expect(page.getByText('Type a number, such as 40 or 2.5.')).toBeVisible();
	await field.fill('1000000');
	await expect(page.getByText(/^Type a number from/)).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Type a number or move the slider first.')).toBeVisible();
	await field.fill('61');
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toHaveText(/^As good as exact: the article says 61.million crowns/);
});

test('the slider of an estimate answers to the arrow keys', async ({ page }) => {
	await open(page);
	await comeTo(page, 'Check estimate');
	const slider = page.getByRole('slider');
	await expect(slider).toHaveAttribute('aria-valuetext', 'not set yet');
	await slider.press('ArrowRight');
	await expect(slider).toHaveAttribute('aria-valuetext', /million crowns/);
	await page.getByRole('button', { name: 'Check estimate' }).click();
	await expect(verdict(page)).toBeVisible();
});

test('events are put in order by keyboard, each move said aloud', async ({ page }) => {
	await open(page);
	await comeTo(page, 'Check order');
	await page.getByRole('button', { name: 'Check order' }).press('Enter');
	await expect(page.getByText(/^Move at least one into its place first/)).toBeVisible();
	const right = ['A storm sinks', 'A ferry of steel', 'The county refuses', 'Work on a bridge'];
	for (const [place, text] of right.entries()) {
		const earlier = page.getByRole('button', { name: new RegExp(`^Earlier: ${text}`) });
		for (let moves = 0; moves < right.length && (await placeOf(page, text)) > place; moves++)
			await earlier.press('Enter');
		await expect(page.getByRole('listitem').filter({ hasText: text })).toBeVisible();
	}
	await expect(page.getByRole('status').filter({ hasText: /: now \d of 4\.$/ })).toBeAttached();
	await page.getByRole('button', { name: 'Check order' }).press('Enter');
	await expect(verdict(page)).toHaveText('Correct');
});

test('an event that is moved by a button keeps the focus', async ({ page }) => {
	await open(page);
	await comeTo(page, 'Check order');
	const later = page.getByRole('button', { name: /^Later:/ }).first();
	const name = (await later.getAttribute('aria-label')) ?? '';
	await later.press('Enter');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name })).toBeFocused();
	expect(await placeOf(page, name.replace('Later: ', ''))).toBe(2);
});

test('an event is dragged past all others in one go', async ({ page }) => {
	await open(page);
	await comeTo(page, 'Check order');
	const rows = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Move:/ }) });
	const text = await rows.first().innerText();
	const [from, to] = [await rows.first().boundingBox(), await rows.last().boundingBox()];
	if (!from || !to) throw new Error('the rows are not in sight');
	await page.mouse.move(from.x + 20, from.y + from.height / 2);
	await page.mouse.down();
	await page.mouse.move(from.x + 20, to.y + to.height, { steps: 10 });
	await page.mouse.up();
	await expect(rows.last()).toHaveText(text);
});

async function placeOf(page: Page, text: string): Promise<number> {
	const texts = await page.getByRole('listitem').allInnerTexts();
	return texts.findIndex((one) => one.includes(text));
}

test('pairs are made by keyboard, a letter given away leaves its old place', async ({ page }) => {
	await open(page);
	await comeTo(page, 'Check pairs');
	const radios = (left: string) => page.getByRole('group', { name: left }).getByRole('radio');
	await radios('Runa Tveit').first().press('Space');
	await radios('Birk Aune').first().press('Space');
	await expect(radios('Runa Tveit').first()).not.toBeChecked();
	await page.getByRole('button', { name: 'Check pairs' }).press('Enter');
	await expect(page.getByText('Give each one its letter first.')).toBeVisible();
	const pairs = {
		'Runa Tveit': 'Commands the ferry',
		'Birk Aune': 'Is the engineer',
		'Sunniva Dahl': 'Keeps a shop',
		'Leif Orre': 'Directs the roads'
	};
	for (const [left, rightText] of Object.entries(pairs))
		await page.getByRole('group', { name: left }).getByRole('radio', { name: rightText }).press('Space');
	await page.getByRole('button', { name: 'Check pairs' }).press('Enter');
	await expect(verdict(page)).toHaveText('Correct');
});

test('a letter is chosen for the pair at which the focus is', async ({ page }) => {
	await open(page);
	await comeTo(page, 'Check pairs');
	const radios = page.getByRole('group', { name: 'Birk Aune' }).getByRole('radio');
	await radios.first().focus();
	await page.keyboard.press('c');
	await expect(radios.nth(2)).toBeChecked();
	await expect(radios.nth(2)).toBeFocused();
});

test('in a story each event has its proof with its date marked, and the proof is marked in the story', async ({
	page,
	context
}) => {
	await page.goto('/play/sha-1-2017/');
	await comeTo(page, 'Check order');
	await answer(page);
	const proofs = page.getByRole('region', { name: 'The sentences it follows from' });
	await expect(proofs.locator('mark')).toHaveText(['2013', /^January.2017$/, /^23.February.2017$/]);
	const opening = context.waitForEvent('page');
	await proofs.getByRole('link', { name: 'Its place in the story' }).click();
	const story = await opening;
	await expect(story.locator(':target')).toBeInViewport();
	await expect(story.getByRole('button', { name: 'Back to the question' })).toBeVisible();
});
