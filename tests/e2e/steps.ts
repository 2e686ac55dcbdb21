import { expect, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

/** The story that most tests paste. */
export const article = readFileSync('questions/venezuela-2019/article.md', 'utf8');

/** Pastes an article and waits until its questions are written. */
export async function writeQuestions(page: Page, text = article): Promise<void> {
	await page.goto('/make/');
	await writeFrom(page, text);
	await expect(page.getByRole('heading', { name: 'Review the questions' })).toBeVisible({ timeout: 45_000 });
}

/** Puts an article into the field and asks for its questions. */
async function writeFrom(page: Page, text: string): Promise<void> {
	await page.getByRole('textbox', { name: 'The article' }).fill(text);
	await page.getByRole('button', { name: 'Write the questions' }).click();
}

/** Goes from a review that a later visit brings back to its article, and writes the questions anew. */
export async function writeAgain(page: Page, text = article): Promise<void> {
	await page.goto('/make/');
	await page.getByRole('button', { name: 'Change the article' }).click();
	await writeFrom(page, text);
	await expect(page.getByRole('heading', { name: 'Review the questions' })).toBeVisible({ timeout: 45_000 });
}

/** The questions under review, each by the button that opens it. */
export function itemsOf(page: Page): Locator {
	return page.getByRole('region', { name: 'Questions' }).locator('h3 button[aria-expanded]');
}

/** Goes on from the review to the page that shares the quiz, and gives the address that opens it. */
export async function linkOf(page: Page): Promise<string> {
	const goOn = page.getByRole('button', { name: 'Go on to sharing' });
	if (await goOn.isVisible()) await goOn.click();
	await page.getByRole('button', { name: /^Share \d/ }).click();
	const field = page.getByRole('textbox', { name: 'Link' });
	await expect(field).toHaveValue(/#1/);
	return field.inputValue();
}

/** The site is kept on the device, and the page that asked is served by the service worker. */
export async function readyOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) => {
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
		});
	});
}

/** Begins the edition of the day from the front page, and tells where it stands. */
export async function openToday(page: Page, home = '/'): ReturnType<typeof standing> {
	await page.goto(home);
	await page
		.getByRole('main')
		.getByRole('link', { name: /^Start today’s/ })
		.first()
		.click();
	return standing(page);
}

/** Where the sitting stands, from "Question 3 of 10". */
export async function standing(page: Page): Promise<{ readonly position: number; readonly total: number }> {
	const words = await page
		.getByText(/^Question \d+ of \d+$/)
		.first()
		.innerText();
	const [position = 0, total = 0] = (words.match(/\d+/g) ?? []).map(Number);
	return { position, total };
}

/** Answers the question that shows, whatever its kind, and stays at its proof. Of options the one in the given place is chosen. */
export async function answer(page: Page, place = 0): Promise<void> {
	await giveAnswer(page, place);
	await page.getByRole('button', { name: /^Check / }).click();
	await expect(page.getByRole('heading', { name: VERDICT })).toBeFocused();
}

/** The same in a quiz that tells its answers later, where the next question follows at once. */
export async function answerAndGoOn(page: Page, place = 0): Promise<void> {
	await giveAnswer(page, place);
	await page.getByRole('button', { name: 'Answer and go on' }).click();
}

async function giveAnswer(page: Page, place: number): Promise<void> {
	const more = page.getByRole('button', { name: 'A step more' });
	const later = page.getByRole('button', { name: /^Later:/ }).first();
	// How sure one is, is asked beside the answers and may be there before them.
	const choices = page.locator('input[type=radio]:not([name=confidence])');
	await expect(more.or(later).or(choices).first()).toBeVisible();
	if (await more.isVisible()) await more.click();
	else if (await later.isVisible()) await later.click();
	else if (await page.getByRole('group').getByRole('group').first().isVisible()) await pairInTurn(page);
	// Forced, as its letter lies over it; and so again where the page moved below the press.
	else await expect(() => choices.nth(place).check({ force: true, timeout: 2_000 })).toPass();
}

const VERDICT =
	/^(?:Correct|Not correct|(?:None|One|Two|Three) of |As good as exact|Close|Some way off|Far off)/;

/** The same with nothing but the keyboard: letters and digits choose an option, the tab key leads to all other controls. */
export async function answerByKeyboard(page: Page, choice: string): Promise<void> {
	const check = page.getByRole('button', { name: /^Check / });
	const kind = (await check.innerText()).trim();
	if (kind === 'Check estimate') await tabTo(page, page.getByRole('slider'), 'ArrowRight');
	else if (kind === 'Check order')
		await tabTo(page, page.getByRole('button', { name: /^Later:/ }).first(), 'Enter');
	else if (kind === 'Check pairs') await pairByKeyboard(page);
	else await page.keyboard.press(choice);
	if (kind === 'Check answer') await page.keyboard.press('Enter');
	else await tabTo(page, check, 'Enter');
	await expect(page.getByRole('heading', { name: VERDICT })).toBeFocused();
}

/** Gives the first left the last letter, the second the last but one: so no arrow takes away what was given. */
async function pairByKeyboard(page: Page): Promise<void> {
	const lefts = await pairGroups(page);
	const count = await lefts.count();
	for (let left = 0; left < count; left++) {
		const letter = count - 1 - left;
		await tabTo(page, lefts.nth(left).getByRole('radio').first(), letter === 0 ? 'Space' : 'ArrowRight');
		for (let moves = 1; moves < letter; moves++) await page.keyboard.press('ArrowRight');
	}
}

/** Presses the tab key until something has the focus, then another key on it. */
export async function tabTo(page: Page, target: Locator, key: string): Promise<void> {
	for (let presses = 0; presses < MOST_TABS; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) {
			await page.keyboard.press(key);
			return;
		}
		await page.keyboard.press('Tab');
	}
	throw new Error('the tab key does not lead to it');
}

const MOST_TABS = 60;

/** Gives the first left the first letter, the second the second, and so on. */
async function pairInTurn(page: Page): Promise<void> {
	const lefts = await pairGroups(page);
	for (let left = 0; left < (await lefts.count()); left++)
		await lefts.nth(left).getByRole('radio').nth(left).check({ force: true });
}

/** Each left with its letters, once the controls of pairs are there. */
async function pairGroups(page: Page): Promise<Locator> {
	const lefts = page
		.getByRole('group')
		.filter({ has: page.getByRole('radio') })
		.filter({ hasNot: page.getByRole('group') })
		.filter({ hasNotText: 'How sure are you?' });
	await expect(lefts.first()).toBeVisible();
	return lefts;
}

/** Goes on from the proof to the next question, or to the result after the last. */
export async function goOn(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^(?:Next question|See your result)$/ }).click();
}

/** Plays from the question that shows to the result. */
export async function playToTheResult(page: Page): Promise<void> {
	const { position, total } = await standing(page);
	for (let number = position; number <= total; number++) {
		await expect(page.getByText(`Question ${number} of ${total}`).first()).toBeVisible();
		await answer(page);
		await goOn(page);
	}
	await expect(page).toHaveURL(/\/result\/#/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
