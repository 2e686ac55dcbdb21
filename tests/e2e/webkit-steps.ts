import { readFileSync } from 'node:fs';
import { KEY } from './webdriver';
import type { WebKitPage } from './webkit-page';

/** A quiz with an item of each kind. */
const link = readFileSync('tests/samples/links/v1/marl-bridge.txt', 'utf8').trim().replace(/^.*#/, '');

export const QUESTIONS = 6;
const CHECK = /^Check (?:answer|estimate|order|pairs)$/;
const ON = /^(?:Next question|See your result)$/;

export async function beginQuiz(page: WebKitPage): Promise<void> {
	await page.goTo(`/play/#${link}`);
	await page.press('button', /^Play the quiz$/);
	await question(page, 1);
}

/** Waits for a question and the controls of its kind, and tells what button checks it. */
export async function question(page: WebKitPage, number: number, of = QUESTIONS): Promise<string> {
	await page.says(new RegExp(`Question ${number} of ${of}`));
	return page.until(() => page.run(kindToAnswer), 'the controls of a question');
}

/** Runs in the page: what the button says that checks, once there are controls to answer by. */
function kindToAnswer(): string {
	const controls = document.querySelectorAll('main input, button[aria-label^="Later:"]');
	const check = [...document.querySelectorAll('button')].find((one) => one.innerText.startsWith('Check '));
	return controls.length > 0 ? (check?.innerText.trim() ?? '') : '';
}

/** Answers by presses, whatever the kind. */
export async function answer(page: WebKitPage, kind: string): Promise<void> {
	if (kind === 'Check estimate') await page.press('button', /^A step more$/);
	else if (kind === 'Check order') await page.press('button', /^Later:/);
	else if (kind === 'Check pairs') await pairInTurn(page);
	else await page.pressAt('.options input');
}

/** Gives the first left the first letter, the second the second, and so on. */
async function pairInTurn(page: WebKitPage): Promise<void> {
	for (let left = 0; left < PAIRS; left++) {
		const group = `fieldset fieldset:nth-of-type(${left + 1}) label:nth-of-type(${left + 1}) input`;
		await page.pressAt(group);
	}
}

const PAIRS = 4;

/** Answers by nothing but keys, and checks. */
export async function answerByKeys(page: WebKitPage, kind: string): Promise<void> {
	if (kind === 'Check answer') return page.keys('a', KEY.enter);
	if (kind === 'Check estimate') await tabAndPress(page, 'input[type=range]', KEY.right);
	else if (kind === 'Check order') await tabAndPress(page, 'button[aria-label^="Later:"]', KEY.enter);
	else await pairByKeys(page);
	await page.tabTo((words) => (document.activeElement as HTMLElement | null)?.innerText === words, kind);
	await page.keys(KEY.enter);
}

async function tabAndPress(page: WebKitPage, selector: string, key: string): Promise<void> {
	await page.tabTo((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
	await page.keys(key);
}

/** Gives the first left the last letter, the second the last but one: so no arrow takes away what was given. */
async function pairByKeys(page: WebKitPage): Promise<void> {
	for (let left = 0; left < PAIRS; left++) {
		const letter = PAIRS - 1 - left;
		const inLeft = `fieldset fieldset:nth-of-type(${left + 1}) input`;
		await tabAndPress(page, inLeft, letter === 0 ? ' ' : KEY.right);
		await page.keys(...Array.from({ length: Math.max(0, letter - 1) }, () => KEY.right));
	}
}

/** Checks by a press. */
export async function check(page: WebKitPage): Promise<void> {
	await page.press('button', CHECK);
	await verdict(page);
}

/** The verdict has the focus, and tells. */
export async function verdict(page: WebKitPage): Promise<void> {
	await page.until(() => page.run(() => document.activeElement?.tagName === 'H2'), 'the verdict');
	await page.find('button', ON);
}

export function goOn(page: WebKitPage): Promise<void> {
	return page.press('button', ON);
}
