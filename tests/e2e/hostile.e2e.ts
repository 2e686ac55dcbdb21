import { readFileSync } from 'node:fs';
import type { Item } from '../../src/core/bank/item';
import { optionsOf } from '../../src/core/bank/item-parts';
import { encodeQuizLink } from '../../src/core/link/quiz-link';
import { quizFromBank, withQuizId, type Quiz } from '../../src/core/quiz/quiz';
import { parseBank } from '../../src/core/bank/schema';
import { codec } from '../../src/lib/platform/compression';
import { expect, test } from './fixtures';
import { answer, goOn, standing } from './steps';
import { putStored } from './stored';

const sample = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/kestrel-bay/bank.json', 'utf8')));
if (!sample.ok) throw new Error('the frozen bank cannot be read');
const quiz = quizFromBank(sample.value);

function withFirstItem(change: (item: Item) => object): Quiz {
	const [first, ...rest] = quiz.items;
	if (first === undefined) throw new Error('the frozen bank has no items');
	return withQuizId({ ...quiz, items: [{ ...first, ...change(first) } as Item, ...rest] });
}

const twoKeys = withFirstItem((item) => ({
	options: optionsOf(item).map((option) => ({ ...option, isKey: true }))
}));
const oneOption = withFirstItem((item) => ({ options: optionsOf(item).slice(0, 1) }));
const noStem = withFirstItem(() => ({ stem: '' }));

const badLinks = [
	[
		'a quiz with a single option',
		() => encodeQuizLink(oneOption, codec),
		'The quiz in this link cannot be played'
	],
	[
		'a quiz with a missing stem',
		() => encodeQuizLink(noStem, codec),
		'The quiz in this link cannot be played'
	],
	[
		'a link that was cut',
		async () => (await encodeQuizLink(quiz, codec)).slice(0, -5),
		'This link is cut off'
	],
	[
		'a link of a later version',
		async () => `9${(await encodeQuizLink(quiz, codec)).slice(1)}`,
		'newer than this page'
	],
	['a script', () => Promise.resolve('<img src=x onerror=alert(1)>'), 'This is not a quiz link'],
	['nothing', () => Promise.resolve(''), 'No quiz in this address'],
	['a hundred thousand letters', () => Promise.resolve(`1${'A'.repeat(100_000)}`), 'This link is too long']
] as const;

for (const [what, makeLink, sentence] of badLinks) {
	test(`${what} opens no quiz and is answered with one sentence`, async ({ page }) => {
		await page.goto(`/play/#${await makeLink()}`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(sentence);
		await expect(page.getByRole('radio')).toHaveCount(0);
		await expect(page.getByRole('main').getByRole('link')).toBeVisible();
	});
}

test('a link that is whole opens beside the same tests', async ({ page }) => {
	await page.goto(`/play/#${await encodeQuizLink(quiz, codec)}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(quiz.title);
});

test('a stored attempt that cannot be read is set aside and said, and the history still opens', async ({
	page
}) => {
	await page.goto('/history/');
	await expect(page.getByText('No game yet.')).toBeVisible();
	await putStored(page, [
		['attempt', 'broken'],
		{ v: 1, type: 'attempt', body: { id: 'broken', seed: 'x' } }
	]);
	for (const visit of ['the first', 'a later'] as const) {
		await page.reload();
		await expect(page.getByText(/^1\sgame on this device cannot be read/), `at ${visit} visit`).toBeVisible();
	}
});

const badQuizzes = [
	['with two keys', { v: 1, type: 'quiz', body: twoKeys }],
	['with a missing field', { v: 1, type: 'quiz', body: { ...quiz, items: undefined } }],
	['that is no record', 'nonsense']
] as const;

for (const [what, record] of badQuizzes) {
	test(`a stored quiz ${what} is set aside and said`, async ({ page }) => {
		await page.goto('/history/');
		await expect(page.getByText('No game yet.')).toBeVisible();
		await putStored(page, [['quiz', quiz.id], record]);
		await page.goto(`/play/#quiz=${quiz.id}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('This quiz cannot be read');
	});
}

test('a stored quiz of a later version stays, and is not played', async ({ page }) => {
	await page.goto('/history/');
	await expect(page.getByText('No game yet.')).toBeVisible();
	await putStored(page, [['quiz', quiz.id], { v: 99, type: 'quiz', body: quiz }]);
	await page.goto(`/play/#quiz=${quiz.id}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('radio')).toHaveCount(0);
});

test('a quiz that this device does not keep is named as missing', async ({ page }) => {
	await page.goto('/play/#quiz=0123456789abcdef');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This quiz is not on this device');
});

test('a game that the device refuses to keep is played to its result, and again', async ({ page }) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('refused', 'SecurityError');
		};
	});
	await page.goto(`/play/#${await encodeQuizLink(quiz, codec)}`);
	await page.getByRole('button', { name: 'Play the quiz' }).click();
	const { total } = await standing(page);
	await expect(page.getByText('This device does not let the page save.')).toBeVisible();
	for (let number = 1; number <= total; number++) {
		await expect(page.getByText(`Question ${number} of ${total}`).first()).toBeVisible();
		await answer(page);
		await goOn(page);
	}
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ of \d+$/);
	await page.getByRole('button', { name: 'Play all of it again' }).click();
	await expect(page.getByText(`Question 1 of ${total}`).first()).toBeVisible();
});
