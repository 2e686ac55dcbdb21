import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { openResultCode, readResultCode } from '../../src/core/link/result-code';
import { decodeQuizLink } from '../../src/core/link/quiz-link';
import { codec } from '../../src/lib/platform/compression';
import { classKeyFrom, open } from '../../src/lib/platform/sealing';
import { axeProblemsOnAnyScreen } from './axe';
import { expect, test } from './fixtures';
import { answerAndGoOn, standing } from './steps';

/** A quiz of six kinds of item whose results go to the test key, with a name. */
const classLink = readFileSync('tests/samples/links/v1/marl-bridge-class.txt', 'utf8').trim();

/** What the teacher who holds the test key reads in a result. */
async function opened(link: string) {
	const quiz = await decodeQuizLink(classLink, codec);
	const key = await classKeyFrom(JSON.parse(readFileSync('tests/samples/codes/v1/class-key.json', 'utf8')));
	const read = readResultCode(link);
	if (!quiz.ok || !key.ok || !read.ok) throw new Error('the samples or the link cannot be read');
	const result = await openResultCode(read.value, quiz.value, (bytes, info) =>
		open(bytes, { key: key.value, info })
	);
	return result.ok ? result.value : result.problem;
}

async function playTheClassQuiz(page: Page): Promise<void> {
	await page.goto(`/play/#${classLink}`);
	await page.getByRole('button', { name: 'Play the quiz' }).click();
	const { total } = await standing(page);
	for (let number = 1; number <= total; number++) {
		await expect(page.getByText(`Question ${number} of ${total}`).first()).toBeVisible();
		await answerAndGoOn(page);
	}
	await expect(page.getByRole('heading', { name: 'Send your result' })).toBeVisible();
}

async function makeCode(page: Page, name: string): Promise<string> {
	await page.getByLabel('Your name').fill(name);
	await page.getByRole('button', { name: 'Make my result link' }).click();
	return page.getByLabel('Your result as a link').inputValue();
}

test('a student’s result is sealed to the class, and is the same when it is sent again from the history', async ({
	page
}) => {
	await playTheClassQuiz(page);
	await page.getByRole('button', { name: 'Make my result link' }).click();
	await expect(page.getByText('Type your name first')).toBeVisible();
	const link = await makeCode(page, ' Test   student ');
	expect(new URL(link).pathname).toBe('/class/');
	const result = await opened(link);
	expect(result).toMatchObject({ name: 'Test student', quizId: '2273d35aa1a52357', minutes: 1 });
	expect(result).toMatchObject({
		answers: ['option', 'option', 'option', 'number', 'order', 'match'].map((kind) => ({ kind }))
	});

	await page.getByRole('link', { name: 'History' }).click();
	await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
	await expect(page.getByLabel('Your result as a link')).toHaveValue(link);
	await page.getByRole('button', { name: 'Change the name' }).click();
	await expect(page.getByLabel('Your name')).toHaveValue('Test student');
	const renamed = await opened(await makeCode(page, 'Another name'));
	expect(renamed).toMatchObject({ name: 'Another name' });
});

test('what happened to a result is said exactly', async ({ page, browserName, context }) => {
	test.skip(browserName !== 'chromium', 'only there a test may allow the clipboard');
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await playTheClassQuiz(page);
	const link = await makeCode(page, 'Test student');
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('It is not sent yet')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
	await page.getByText('Show it as a QR code').click();
	await expect(page.getByRole('img', { name: /^QR code of your result/ })).toBeVisible();
});

test('axe finds nothing wrong with sending a result', async ({ page, browserName }) => {
	test.skip(browserName !== 'chromium', 'axe reads the same page in every browser');
	await playTheClassQuiz(page);
	expect(await axeProblemsOnAnyScreen(page)).toEqual([]);
	await makeCode(page, 'Test student');
	await page.getByText('Show it as a QR code').click();
	expect(await axeProblemsOnAnyScreen(page)).toEqual([]);
});
