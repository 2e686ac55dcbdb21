import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { decodeKeyLink, encodeKeyLink } from '../../src/core/link/key-link';
import { openResultCode, readResultCode } from '../../src/core/link/result-code';
import { type Exam, examFrom } from '../../src/core/quiz/exam';
import { codec } from '../../src/lib/platform/compression';
import { classKeyFrom, open } from '../../src/lib/platform/sealing';
import { axeProblemsOnAnyScreen } from './axe';
import { expect, test } from './fixtures';
import { answerAndGoOn, standing } from './steps';

const sample = (file: string) => readFileSync(`tests/samples/exams/v1/${file}`, 'utf8').trim();
const paperLink = sample('marl-bridge.paper.txt');
const keyLink = sample('marl-bridge.key.txt');

async function examOf(link: string): Promise<Exam> {
	const key = await decodeKeyLink(link, codec);
	if (!key.ok) throw new Error(key.problem);
	return key.value.exam;
}

/** The link of a key in which another answer is right than when the paper was given out. */
async function changedKey(): Promise<string> {
	const exam = await examOf(keyLink);
	const items = exam.items.map((item) =>
		item.kind === 'single-choice'
			? { ...item, options: item.options.map((option, at) => ({ ...option, isKey: at === 0 })) }
			: item
	);
	return encodeKeyLink(examFrom({ ...exam, items }, exam.salt), codec);
}

async function sitTheExam(page: Page): Promise<void> {
	await page.goto(`/play/#${paperLink}`);
	await page.getByRole('button', { name: 'Play the quiz' }).click();
	const { total } = await standing(page);
	for (let number = 1; number <= total; number++) {
		await expect(page.getByText(`Question ${number} of ${total}`).first()).toBeVisible();
		await answerAndGoOn(page);
	}
	await expect(page.getByRole('heading', { name: 'Saved, not graded yet' })).toBeVisible();
}

/** Opens a key as a student does who was sent its link: in the browser where the exam was taken. */
async function openKey(page: Page, link: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`/result/#${link}`);
}

test('an exam is answered, kept without marks, sent, and graded by its key only', async ({ page }) => {
	test.setTimeout(120_000);
	await sitTheExam(page);
	const stored = await page.evaluate(
		() =>
			new Promise<string>((resolve, reject) => {
				const opening = indexedDB.open('five-ws');
				opening.onerror = () => reject(new Error('no database'));
				opening.onsuccess = () => {
					const all = opening.result.transaction('records').objectStore('records').getAll();
					all.onsuccess = () => resolve(JSON.stringify(all.result));
				};
			})
	);
	for (const told of ['isKey', '"correct"', '"points"', '"reason"', '"evidence"', 'Runa Tveit blew'])
		expect(stored).not.toContain(told);

	await page.getByLabel('Your name').fill('Test student');
	await page.getByRole('button', { name: 'Make my result link' }).click();
	const code = readResultCode(await page.getByLabel('Your result as a link').inputValue());
	const key = await classKeyFrom(JSON.parse(readFileSync('tests/samples/codes/v1/class-key.json', 'utf8')));
	if (!code.ok || !key.ok) throw new Error('no code or key');
	const result = await openResultCode(code.value, await examOf(keyLink), (bytes, info) =>
		open(bytes, { key: key.value, info })
	);
	expect(result.ok && result.value).toMatchObject({ name: 'Test student', quizId: '6b0d7208fbb94c44' });

	await page.getByRole('link', { name: 'History' }).click();
	await expect(page.getByText('Not graded yet')).toBeVisible();

	await openKey(page, await changedKey());
	await expect(page.getByRole('heading', { name: 'This key was changed' })).toBeVisible();
	await openKey(page, keyLink.slice(0, -9));
	await expect(page.getByRole('heading', { name: 'This key link is cut off' })).toBeVisible();

	await openKey(page, keyLink);
	await expect(page.getByText('it is the very key that was fixed in your test')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d of 6/);
	await expect(page.getByLabel('Your result as a link')).toHaveValue(/#r1/);
	await page.getByRole('link', { name: 'History' }).click();
	await expect(page.getByRole('listitem').getByText(/^\d of 6$/)).toBeVisible();
});

test('a key finds nothing to grade where nobody sat its exam, or the exam is not finished', async ({
	page
}) => {
	await page.goto(`/result/#${keyLink}`);
	await expect(page.getByRole('heading', { name: 'There is no test of yours to grade here' })).toBeVisible();
	await page.goto(`/play/#${paperLink}`);
	await page.getByRole('button', { name: 'Play the quiz' }).click();
	await answerAndGoOn(page);
	await expect(page.getByText('Question 2 of 6').first()).toBeVisible();
	await openKey(page, keyLink);
	await expect(page.getByRole('heading', { name: 'Your test is not finished' })).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Go on with the test' }).click();
	await expect(page.getByText('Question 2 of 6').first()).toBeVisible();
});

test('axe finds nothing wrong with an exam', async ({ page, browserName }) => {
	test.skip(browserName !== 'chromium', 'axe reads the same page in every browser');
	test.setTimeout(120_000);
	await page.goto(`/play/#${paperLink}`);
	await expect(page.getByRole('button', { name: 'Play the quiz' })).toBeVisible();
	expect(await axeProblemsOnAnyScreen(page)).toEqual([]);
	await sitTheExam(page);
	expect(await axeProblemsOnAnyScreen(page)).toEqual([]);
	await openKey(page, await changedKey());
	await expect(page.getByRole('heading', { name: 'This key was changed' })).toBeVisible();
	expect(await axeProblemsOnAnyScreen(page)).toEqual([]);
	await openKey(page, keyLink);
	await expect(page.getByText('it is the very key')).toBeVisible();
	expect(await axeProblemsOnAnyScreen(page)).toEqual([]);
});
