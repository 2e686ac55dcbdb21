import type { BrowserContext, Page } from '@playwright/test';
import type { Item } from '../../src/core/bank/item';
import { encodeQuizLink } from '../../src/core/link/quiz-link';
import { fittingName } from '../../src/core/link/result-code';
import { type Quiz, withQuizId } from '../../src/core/quiz/quiz';
import { sampleResults } from '../../src/core/report/fixture';
import { codec } from '../../src/lib/platform/compression';
import { brokenBytes, corpus } from '../hostile/corpus';
import { addText, codeOf, openClass, quizOf } from './class-room';
import { expect, test } from './fixtures';
import { savedBy } from './saved-file';
import { answer, readyOffline } from './steps';

/** The gate takes one text in five through each door, `FIVE_WS_WHOLE_CORPUS` all of them. */
const STEP = process.env['FIVE_WS_WHOLE_CORPUS'] ? 1 : 5;
const texts = corpus.map(({ text }) => text).filter((_, place) => place % STEP === 0);
/** Those that fit into a line, for doors that take one. */
const lines = texts.filter((text) => text.length <= 2000);

/** Every harm that a text did: a script of it that ran, a dialog, a place that it led to. */
async function watchHarm(context: BrowserContext): Promise<readonly string[]> {
	const harm: string[] = [];
	await context.exposeFunction(
		'hostileRan',
		(number: unknown) => void harm.push(`script ${String(number)} ran`)
	);
	context.on('dialog', (dialog) => {
		harm.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	context.on('page', (page) => page.on('popup', (popup) => harm.push(`opened ${popup.url()}`)));
	return harm;
}

/** Gives files to a field one after the other, as fast as the page takes them. */
async function offerFiles(page: Page, label: string | RegExp, contents: readonly string[]): Promise<void> {
	await page.getByLabel(label).evaluate(async (field, given) => {
		if (!(field instanceof HTMLInputElement)) throw new Error('this is no field for files');
		for (const content of given) {
			const files = new DataTransfer();
			files.items.add(new File([content], 'offered.fivews.json', { type: 'application/json' }));
			field.files = files.files;
			field.dispatchEvent(new Event('change', { bubbles: true }));
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
	}, contents);
}

/** The texts in groups, each text a paragraph. */
function* groupsOf(all: readonly string[], size: number): Generator<string> {
	for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size).join('\n\n');
}

/** The texts a few at a time as the words of questions that can be played. */
function quizzesOf(all: readonly string[]): readonly Quiz[] {
	const sample = quizOf('kestrel-bay');
	const [item] = sample.items;
	if (item?.kind !== 'single-choice') throw new Error('the sample begins with another kind');
	const ask = (text: string, index: number): Item => ({
		...item,
		id: `q${index + 1}`,
		stem: text,
		options: item.options.map((option, place) => ({ ...option, text: `${text} ${place}`, reason: text }))
	});
	const { resultsTo: _, ...quiz } = sample;
	const groups = Array.from({ length: Math.ceil(all.length / 10) }, (_, group) =>
		all.slice(group * 10, group * 10 + 10)
	);
	return groups.map((group) =>
		withQuizId({
			...quiz,
			title: group[0] ?? '',
			settings: { shuffle: false, feedback: 'each' },
			items: group.map(ask)
		})
	);
}

test('a page without defences runs what the corpus holds', async ({ page, context, site, watch }) => {
	watch.allow(/./);
	const harm = await watchHarm(context);
	await page.goto(`${site.origin}/stories.json`);
	await page.evaluate(
		async (given) => {
			for (const text of given) {
				const place = document.createElement('div');
				document.body.append(place);
				place.innerHTML = text;
				await new Promise((resolve) => setTimeout(resolve, 5));
				place.remove();
			}
		},
		lines.filter((text) => !text.includes('refresh'))
	);
	await expect.poll(() => new Set(harm).size).toBeGreaterThan(50 / STEP);
});

test('as articles, pasted pages and what other pages hand over the corpus runs no script', async ({
	page,
	context
}) => {
	test.setTimeout(180_000);
	const harm = await watchHarm(context);
	await page.goto('/make/');
	const field = page.getByRole('textbox', { name: 'The article' });
	for (const group of groupsOf(texts, 80)) {
		await field.fill(group);
		await page.getByRole('button', { name: 'Write the questions' }).click();
		const back = page.getByRole('button', { name: 'Change the article' });
		await expect(
			back.or(page.locator('form').getByRole('alert').filter({ hasText: /\w/ })).first()
		).toBeVisible({ timeout: 45_000 });
		if (await back.isVisible()) await back.click();
	}
	await field.fill('');
	await field.evaluate((element, given) => {
		for (const html of given) {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/html', `<article><p>${html}</p></article>`);
			clipboardData.setData('text/plain', html);
			element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		}
	}, lines);
	const opened = page.waitForEvent('popup');
	await page.evaluate((given) => {
		const popup = window.open('/make/#hand-over');
		addEventListener('message', () =>
			popup?.postMessage({ title: given[0], text: given.join('\n\n'), html: given.join('') }, '*')
		);
	}, lines);
	await expect((await opened).getByRole('heading', { level: 1 })).toBeVisible();
	expect(harm.filter((one) => !one.includes('/make/#hand-over'))).toEqual([]);
	await expect(field).toBeVisible();
});

test('as links, quiz files, key files and backups the corpus runs no script and opens nothing', async ({
	page,
	context,
	site
}) => {
	test.setTimeout(180_000);
	const harm = await watchHarm(context);
	await page.goto('/play/#1nonsense');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.evaluate(async (given) => {
		for (const text of given) {
			location.hash = text;
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
	}, texts);
	await page.evaluate(() => (location.hash = ''));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('No quiz in this address');

	await page.goto('/');
	await offerFiles(page, 'Open a quiz file', texts);
	await expect(page.getByRole('alert').filter({ hasText: /\w/ }).first()).toBeVisible();
	for (const bytes of brokenBytes)
		await page
			.getByLabel('Open a quiz file')
			.setInputFiles({ name: 'a.fivews.json', mimeType: 'application/json', buffer: Buffer.from(bytes) });
	await page.goto('/settings/');
	await offerFiles(page, 'Restore from a backup', texts);
	await expect(page.getByText(/^This (?:file|backup) /)).toBeVisible();
	await page.goto('/class/');
	await offerFiles(page, 'A class from another device', texts);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(harm).toEqual([]);
	expect(site.asked.filter((path) => path.includes('other.example'))).toEqual([]);
});

test('as the words of quizzes the corpus is refused by name or shown as it is', async ({ page, context }) => {
	test.setTimeout(180_000);
	const harm = await watchHarm(context);
	const quizzes = quizzesOf(lines.filter((text) => text.length <= 150));
	let played = 0;
	for (const quiz of quizzes) {
		await page.goto('about:blank');
		await page.goto(`/play/#${await encodeQuizLink(quiz, codec)}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const start = page.getByRole('button', { name: 'Play the quiz' });
		if (!(await start.isVisible())) continue;
		played++;
		await start.click();
		await answer(page);
	}
	expect(played).toBeGreaterThan(0);
	expect(harm).toEqual([]);
});

test('as names of students, codes and in the table that is saved the corpus is text', async ({
	page,
	context
}) => {
	test.setTimeout(120_000);
	const harm = await watchHarm(context);
	const quiz = quizOf('marl-bridge');
	const names = texts.flatMap((text) => {
		const name = fittingName(text.slice(0, 30));
		return name.ok ? [name.value] : [];
	});
	const results = sampleResults(quiz, names.length, 1);
	const codes = await Promise.all(
		results.map((result, index) => codeOf(quiz, { ...result, name: names[index] ?? '' }))
	);
	await openClass(page, [quiz]);
	await addText(page, [...texts, ...codes].join('\n\n'));
	await expect(page.getByText(/\d+\sstudents, mean/)).toBeVisible({ timeout: 60_000 });
	const table = await savedBy(page, () => page.getByRole('button', { name: 'Save table (CSV)' }).click());
	const rows = table.buffer.toString('utf8').slice(1).split('\r\n');
	expect(rows.length).toBeGreaterThan(names.length * 0.9);
	expect(rows.filter((row) => /^"?[=+\-@\t\r]/.test(row))).toEqual([]);
	expect(harm).toEqual([]);
});

test('what the share sheet gives is shown as it is, whatever it is', async ({
	page,
	context,
	browserName
}) => {
	test.skip(browserName === 'firefox', 'Firefox has no share target');
	const harm = await watchHarm(context);
	await page.goto('/make/');
	await readyOffline(page);
	for (const group of groupsOf(lines, 60)) {
		await page.goto('/make/');
		await page.evaluate(async (text) => {
			const form = new FormData();
			for (const name of ['title', 'text', 'url', 'unknown', '__proto__']) form.set(name, text);
			form.set('file', new File([text], text.slice(0, 50), { type: 'text/html' }));
			await fetch('/make/shared', { method: 'POST', body: form });
		}, group);
		await page.goto('/make/#shared');
		await page.reload();
		const shown = page.getByRole('heading', { name: 'Shared with Five Ws' });
		await expect(shown.or(page.getByText('Nothing came from the other page')).first()).toBeVisible();
	}
	expect(harm).toEqual([]);
});
