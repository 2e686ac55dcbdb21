import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parseBank } from '../../src/core/bank/schema';
import { decodeQuizLink, encodeQuizLink } from '../../src/core/link/quiz-link';
import { quizFromBank } from '../../src/core/quiz/quiz';
import { codec } from '../../src/lib/platform/compression';
import { axeProblemsOnAnyScreen } from './axe';
import { expect, phone, test } from './fixtures';
import { readQr } from './read-qr';
import { savedBy } from './saved-file';
import { playToTheResult } from './steps';

const bank = parseBank(JSON.parse(readFileSync('questions/venezuela-2019/bank.json', 'utf8')));
if (!bank.ok) throw new Error('the bank of a story cannot be read');
const quiz = quizFromBank(bank.value);

/** The share page of a quiz that came by a link. */
async function openSharing(page: Page, shared = quiz): Promise<void> {
	await page.goto(`/play/#${await encodeQuizLink(shared, codec)}`);
	await page.getByRole('button', { name: 'Share or change it' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Share \d+\squestions?$/);
	await expect(page.getByRole('textbox', { name: 'Link' })).toBeVisible();
}

const link = (page: Page) => page.getByRole('textbox', { name: 'Link' }).inputValue();

/** What the link holds that shows now. */
async function quizIn(page: Page) {
	const opened = await decodeQuizLink(new URL(await link(page)).hash.slice(1), codec);
	if (!opened.ok) throw new Error(opened.problem);
	return opened.value;
}

async function expectPreview(page: Page, title: string, questions: number): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(page.getByText(new RegExp(`^${questions}\\squestions$`))).toBeVisible();
}

test('a quiz with its settings goes by link to a phone that has never seen the site, and is played', async ({
	page,
	freshProfile
}) => {
	await openSharing(page);
	await page.getByText('Change how it is played').click();
	await page.getByLabel('Title').fill('Monday’s quiz');
	await page.getByLabel('Made by').fill('Ms Reed');
	await page.getByLabel('Number of questions').selectOption('4');
	await page.getByLabel('at the end').check();
	await page.getByLabel('Questions in a different order for each player').uncheck();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Share 4\squestions$/);
	await expect.poll(async () => (await quizIn(page)).settings).toEqual({ shuffle: false, feedback: 'end' });
	const address = await link(page);

	const other = await freshProfile(phone);
	await other.goto(address);
	await expectPreview(other, 'Monday’s quiz', 4);
	await expect(other.getByText('Made by Ms Reed; Five Ws has not checked it.')).toBeVisible();
	await expect(other.getByText('Answers at the end · The same order for all · No time limit')).toBeVisible();
	await other.getByRole('button', { name: 'Play the quiz' }).click();
	await expect(other.getByText('Question 1 of 4').first()).toBeVisible();
});

test('the QR code on the screen, read by another library, opens the same quiz elsewhere', async ({
	page,
	freshProfile,
	browserName,
	watch
}) => {
	// For a screenshot its driver puts a style into the page, which is blocked as it should be.
	if (browserName === 'firefox') watch.allow(/blocked (?:an )?inline/);
	await page.setViewportSize({ width: 1280, height: 900 });
	await openSharing(page);
	const modules = page.getByRole('img', { name: /^QR code/ });
	for (const colorScheme of ['dark', 'light'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.getByRole('button', { name: 'Show full screen' }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByText('Too dense for the back row')).toBeVisible();
		const read = readQr(await page.screenshot());
		expect(read).toMatch(/\/play\/#1\/[0-9A-Z$*+\-/]+$/);
		const other = await freshProfile(phone);
		await other.goto(read ?? '');
		await expectPreview(other, quiz.title, quiz.items.length);
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
	}
	await expect(modules).toHaveCount(1);
});

test('a test says that neither its link nor its file holds answers', async ({ page }) => {
	await openSharing(page);
	const whole = (await link(page)).length;
	await page.getByText('Change how it is played').click();
	await page.getByLabel('later, by you').check();
	await expect(page.getByText('It holds no answers, like the link.')).toBeVisible();
	await page.getByText('What is in the link').click();
	await expect(page.getByText('without the answers')).toBeVisible();
	expect((await link(page)).length).toBeLessThan(whole / 2);
});

test('fewer questions make a QR code that more of a class can scan', async ({ page }) => {
	await openSharing(page);
	await page.getByText('Change how it is played').click();
	await page.getByLabel('Number of questions').selectOption('2');
	await expect(page.getByText('scans from the front half of the room')).toBeVisible();
});

test('a quiz goes by file, which is looked at and played in another profile', async ({
	page,
	freshProfile
}) => {
	await openSharing(page);
	const file = await savedBy(page, () => page.getByRole('button', { name: 'Save file' }).click());
	expect(file.name).toBe('two-presidents-one-country.fivews.json');
	await expect(page.getByText('Saved as two-presidents-one-country.fivews.json')).toBeVisible();

	for (const start of ['/', '/play/']) {
		const other = await freshProfile(phone);
		await other.goto(start);
		await other.getByLabel('Open a quiz file').setInputFiles(file);
		await expectPreview(other, quiz.title, quiz.items.length);
		await expect(other.getByText('The quiz is inside the file')).toBeVisible();
		await other.reload();
		await other.getByRole('button', { name: 'Play the quiz' }).click();
		await playToTheResult(other);
	}
});

const badFiles = [
	['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]), 'This file is not text'],
	['another JSON file', Buffer.from('{"a":1}'), 'This file was not written by Five Ws'],
	['half a quiz', Buffer.from('{"format":"five-ws-quiz","version":1,'), 'This file is cut off'],
	[
		'a later file',
		Buffer.from('{"format":"five-ws-quiz","version":7,"quiz":{}}'),
		'A later version of Five Ws'
	],
	['nothing', Buffer.from(''), 'This file is empty']
] as const;

for (const [what, buffer, sentence] of badFiles)
	test(`${what} opens no quiz and is answered with one sentence`, async ({ page }) => {
		await page.goto('/');
		await page
			.getByLabel('Open a quiz file')
			.setInputFiles({ name: 'a.fivews.json', mimeType: 'application/json', buffer });
		await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
		await expect(page).toHaveURL(/\/$/);
	});

test('a share sheet that is closed again is met with silence', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.share = () => Promise.reject(new DOMException('closed', 'AbortError'));
	});
	await openSharing(page);
	await page.getByRole('button', { name: 'Send', exact: true }).click();
	await page.getByText('Where long links get cut off').click();
	await expect(page.getByText(/^Handed to your device|^This browser has no way/)).toHaveCount(0);
});

test('a link that is copied is told with its length, and minutes that are none are refused', async ({
	page,
	context,
	browserName
}) => {
	if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openSharing(page);
	const address = await link(page);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(
		page.getByText(`Link copied: ${address.length.toLocaleString('en')} characters.`)
	).toBeVisible();
	await page.getByText('Change how it is played').click();
	await page.getByLabel('Time limit in minutes').fill('soon');
	await expect(page.getByRole('alert')).toContainText('whole number from 1 to 300');
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
});

test('axe finds nothing wrong with sharing and printing', async ({ page }) => {
	await openSharing(page);
	await page.getByText('Change how it is played').click();
	await page.getByText('What is in the link').click();
	expect(await axeProblemsOnAnyScreen(page)).toEqual([]);
	await page.getByRole('button', { name: 'Show full screen' }).click();
	expect(await axeProblemsOnAnyScreen(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Print' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Print the quiz');
	await page.getByLabel('Forms').selectOption('4');
	await expect(page.getByRole('article', { name: 'Form D' })).toBeVisible();
	expect(await axeProblemsOnAnyScreen(page)).toEqual([]);
});
