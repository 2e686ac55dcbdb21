import type { Page } from '@playwright/test';
import { decodeQuizLink } from '../../src/core/link/quiz-link';
import { openResultCode, readResultCode } from '../../src/core/link/result-code';
import type { Quiz } from '../../src/core/quiz/quiz';
import { codec } from '../../src/lib/platform/compression';
import { classKeyFrom, open } from '../../src/lib/platform/sealing';
import { addText, cellsOf, isRight } from './class-room';
import { expect, phone, test } from './fixtures';
import { readQr } from './read-qr';
import { savedBy } from './saved-file';
import { playToTheResult, writeQuestions } from './steps';
import { keepTen } from './ten-questions';

/** From an article to a class report and back, by every way a quiz can go: what the teacher reads is counted anew here. */

interface Teacher {
	readonly page: Page;
	/** The key file that the teacher saved, as text. */
	readonly keyFile: string;
}

/** A teacher with a class, who has saved its key and reviewed ten questions of the story by keys. */
async function readyToShare(page: Page): Promise<Teacher> {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('/class/');
	await page.getByLabel('Name of the class').fill('8b, history');
	await page.getByRole('button', { name: 'Make the class' }).click();
	const key = await savedBy(page, () => page.getByRole('button', { name: 'Save the key file' }).click());
	await page.getByRole('button', { name: 'I have the file' }).click();
	await writeQuestions(page);
	await keepTen(page);
	await page.getByRole('button', { name: /^(?:Share \d|Go on to sharing)/ }).click();
	await page.getByText('Change how it is played').click();
	await page.getByLabel('Results go to').selectOption({ label: '8b, history' });
	await page.getByLabel('Ask for a name').check();
	return { page, keyFile: key.buffer.toString() };
}

/** Plays what the phone has before it and gives the link of the result. */
async function playedOn(student: Page, name: string): Promise<string> {
	await student.getByRole('button', { name: 'Play the quiz' }).click();
	await playToTheResult(student);
	await student.getByLabel('Your name').fill(name);
	await student.getByRole('button', { name: 'Make my result link' }).click();
	return student.getByLabel('Your result as a link').inputValue();
}

/** Which items a result has right, opened with the key file and counted without the site's marks. */
async function rightOf(link: string, quiz: Quiz, keyFile: string): Promise<readonly boolean[]> {
	const read = readResultCode(link);
	const key = await classKeyFrom(JSON.parse(keyFile));
	if (!read.ok || !key.ok) throw new Error('the link or the key file cannot be read');
	const opened = await openResultCode(read.value, quiz, (bytes, info) =>
		open(bytes, { key: key.value, info })
	);
	if (!opened.ok) throw new Error(opened.problem);
	return quiz.items.map((item, place) => isRight(item, opened.value.answers[place] ?? null));
}

async function quizOf(link: string): Promise<Quiz> {
	const quiz = await decodeQuizLink(new URL(link).hash.slice(1), codec);
	if (!quiz.ok || 'commitment' in quiz.value) throw new Error('the link holds no quiz');
	return quiz.value;
}

test('an article becomes a quiz, goes by link, QR code and file, and comes back as a report that is right', async ({
	page,
	freshProfile
}) => {
	test.setTimeout(180_000);
	const { keyFile } = await readyToShare(page);
	const field = page.getByRole('textbox', { name: 'Link' });
	await expect.poll(async () => (await quizOf(await field.inputValue())).settings.asksName).toBe(true);
	const address = await field.inputValue();
	const quiz = await quizOf(address);
	expect(quiz.items.length).toBeGreaterThanOrEqual(10);

	const byLink = await freshProfile(phone);
	await byLink.goto(address);

	await page.getByRole('button', { name: 'Show full screen' }).click();
	const byQr = await freshProfile(phone);
	let read: string | undefined;
	await expect.poll(async () => (read = readQr(await page.screenshot()))).toMatch(/\/play\/#1\//);
	await byQr.goto(read ?? '');
	await page.keyboard.press('Escape');

	const file = await savedBy(page, () => page.getByRole('button', { name: 'Save file' }).click());
	const byFile = await freshProfile(phone);
	await byFile.goto('/');
	await byFile.getByLabel('Open a quiz file').setInputFiles(file);

	const links = [
		await playedOn(byLink, 'Link'),
		await playedOn(byQr, 'Code'),
		await playedOn(byFile, 'File')
	];
	await page.goto('/class/');
	await addText(page, links.join('\n'));
	await expect(page.getByText('3 results added.')).toBeVisible();

	const right = await Promise.all(links.map((link) => rightOf(link, quiz, keyFile)));
	const scores = right.map((items) => items.filter(Boolean).length);
	const students = await cellsOf(page, 'By student');
	const told = students.slice(1).map(([name, score = '']) => `${name} ${parseInt(score)}`);
	expect([...told].sort()).toEqual([`Code ${scores[1]}`, `File ${scores[2]}`, `Link ${scores[0]}`]);
	const questions = await cellsOf(page, 'By question, hardest first');
	const byItem = quiz.items.map((_, place) => right.filter((items) => items[place]).length);
	expect(questions.slice(1).map(([, count]) => Number(count))).toEqual([...byItem].sort((a, b) => a - b));
	const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
	await expect(page.getByText(`3 students, mean ${mean.toFixed(1)} of ${quiz.items.length}`)).toBeVisible();
});
