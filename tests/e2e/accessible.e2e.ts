import type { Page } from '@playwright/test';
import { sampleResults } from '../../src/core/report/fixture';
import { axeProblemsOnAnyScreen } from './axe';
import { addText, codeOf, openClass, quizOf } from './class-room';
import { expect, test } from './fixtures';
import { answer, answerAndGoOn, goOn, linkOf, openToday, playToTheResult, writeQuestions } from './steps';

const screens: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
	['home', (page) => page.goto('/')],
	['a question', openToday],
	['the proof of an answer', (page) => openToday(page).then(() => answer(page))],
	[
		'the result',
		async (page) => {
			await openToday(page);
			await playToTheResult(page);
		}
	],
	[
		'the history',
		async (page) => {
			await openToday(page);
			await answer(page);
			await goOn(page);
			await page.goto('/history/');
			await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
		}
	],
	['the article form', (page) => page.goto('/make/')],
	[
		'a refused text',
		async (page) => {
			await page.goto('/make/');
			await page.getByRole('button', { name: 'Write the questions' }).click();
			await expect(page.locator('form').getByRole('alert')).toContainText('no text yet');
		}
	],
	[
		'the review',
		async (page) => {
			await writeQuestions(page);
			await page.getByRole('button', { name: /^Drop question/ }).click();
			await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
		}
	],
	[
		'a question that is edited',
		async (page) => {
			await writeQuestions(page);
			await page.getByRole('button', { name: /^Edit question/ }).click();
			await page.getByLabel('The question').fill('');
			await expect(page.getByText('Write the question.')).toBeVisible();
		}
	],
	[
		'a question of one’s own',
		async (page) => {
			await writeQuestions(page);
			await page.getByRole('button', { name: 'Add a question' }).click();
			await expect(page.getByText('No sentence is chosen yet.')).toBeVisible();
		}
	],
	[
		'a shared quiz before it is played',
		async (page) => {
			await writeQuestions(page);
			await page.goto(await linkOf(page));
			await expect(page.getByRole('button', { name: 'Play the quiz' })).toBeVisible();
		}
	],
	['the class page before there is a class', (page) => page.goto('/class/')],
	[
		'a class report',
		async (page) => {
			const quiz = quizOf('marl-bridge');
			const codes = await Promise.all(sampleResults(quiz, 12, 1).map((result) => codeOf(quiz, result)));
			await openClass(page, [quiz]);
			await addText(page, [...codes, codes[0], codes[1]?.slice(0, 60)].join(' '));
			await expect(page.getByText('12 students, mean')).toBeVisible();
		}
	],
	['a link that is none', (page) => page.goto('/play/#1nonsense')],
	[
		'the settings, and a backup that is looked through',
		async (page) => {
			await page.goto('/settings/');
			await page
				.getByLabel('Restore from a backup')
				.setInputFiles('tests/samples/backups/v1/one-of-each.json');
			await expect(page.getByRole('button', { name: 'Add what is missing' })).toBeVisible();
		}
	],
	['the archive', (page) => page.goto('/archive/')],
	['what the site is', (page) => page.goto('/about/')],
	['other ways to play', (page) => page.goto('/ways/venezuela-2019/')],
	[
		'a typed answer, and how sure it is',
		async (page) => {
			await page.goto('/settings/');
			for (const name of ['Answer in my own words first', 'Say how sure I am', 'Look for the proof myself'])
				await page.getByRole('checkbox', { name }).check();
			await page.goto('/play/nobel-peace-2004/');
			await untilTyped(page);
		}
	],
	[
		'sentences to look through for the proof',
		async (page) => {
			await page.goto('/settings/');
			await page.getByRole('checkbox', { name: 'Look for the proof myself' }).check();
			await page.goto('/play/nobel-peace-2004/');
			await answer(page);
			await expect(page.getByRole('region', { name: 'Tap the sentence that proves it' })).toBeVisible();
		}
	],
	[
		'what is due for review',
		async (page) => {
			await page.clock.setFixedTime(new Date(2026, 10, 16, 12));
			await openToday(page);
			await answer(page);
			await goOn(page);
			await answer(page, 1);
			await page.clock.setFixedTime(new Date(2026, 10, 18, 12));
			await page.goto('/review/');
			await expect(page.getByRole('heading', { name: 'Practice' })).toBeVisible();
		}
	],
	['the handing over between two players', startTwo],
	[
		'an answer told to two players',
		async (page) => {
			await startTwo(page);
			for (const option of [0, 1]) {
				await page.getByRole('button', { name: /^I am / }).click();
				await answerAndGoOn(page, option);
			}
			await expect(page.getByRole('heading', { level: 2, name: / right\. The answer: / })).toBeFocused();
		}
	]
];

async function startTwo(page: Page): Promise<void> {
	await page.goto('/ways/venezuela-2019/');
	await page.getByRole('button', { name: 'Start the game of two' }).click();
	await expect(page.getByRole('button', { name: /^I am / })).toBeVisible();
}

/** Goes on to the first question that is asked without its options. */
async function untilTyped(page: Page): Promise<void> {
	const field = page.getByRole('textbox', { name: 'Your answer' });
	await expect(page.getByRole('button', { name: /^Check / })).toBeVisible();
	while (!(await field.isVisible())) {
		await answer(page);
		await goOn(page);
		await expect(page.getByRole('button', { name: /^Check / })).toBeVisible();
	}
}

/** How many px the page is wider than the window. */
function sideways(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const [screen, open] of screens)
	test(`axe finds nothing wrong with ${screen}`, async ({ page }) => {
		await open(page);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await axeProblemsOnAnyScreen(page)).toEqual([]);
		expect(await sideways(page), 'px that the page is wider than the window').toBeLessThanOrEqual(0);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await sideways(page), 'px wider than 320').toBeLessThanOrEqual(0);
		const browser = await page.context().newCDPSession(page);
		await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
		expect(await sideways(page), 'px wider than 320, with letters twice as large').toBeLessThanOrEqual(0);
	});
