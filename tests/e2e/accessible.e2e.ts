import type { Page } from '@playwright/test';
import { sampleResults } from '../../src/core/report/fixture';
import { axeProblems } from './axe';
import { addText, codeOf, openClass, quizOf } from './class-room';
import { expect, test } from './fixtures';
import { answer, goOn, linkOf, playToTheResult, standing, writeQuestions } from './steps';

async function openFirstStory(page: Page): Promise<void> {
	await page.goto('/');
	await page
		.getByRole('main')
		.getByRole('link', { name: /^Start today’s/ })
		.first()
		.click();
	await standing(page);
}

const screens: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
	['home', (page) => page.goto('/')],
	['a question', openFirstStory],
	['the proof of an answer', (page) => openFirstStory(page).then(() => answer(page))],
	[
		'the result',
		async (page) => {
			await openFirstStory(page);
			await playToTheResult(page);
		}
	],
	[
		'the history',
		async (page) => {
			await openFirstStory(page);
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
	['a link that is none', (page) => page.goto('/play/#1nonsense')]
];

for (const [screen, open] of screens)
	test(`axe finds nothing wrong with ${screen}`, async ({ page }) => {
		await open(page);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await axeProblems(page)).toEqual([]);
		const sideways = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(sideways, 'px that the page is wider than the window').toBeLessThanOrEqual(0);
	});
