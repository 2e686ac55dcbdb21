import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { everythingStored } from './stored';
import { itemsOf, linkOf, writeQuestions } from './steps';
import { keepTen } from './ten-questions';
import { decodeQuizLink } from '../../src/core/link/quiz-link';
import { codec } from '../../src/lib/platform/compression';

const stemOf = (page: Page, number: number) => page.locator(`#question-${number} .stem`);
/** Whether the article is not beside the questions. */
const isNarrow = (page: Page) => (page.viewportSize()?.width ?? 0) < 960;
const openRow = (page: Page) => page.locator('[aria-expanded="true"]');

/** The keys are the review's own as soon as its heading has the focus. */
async function reviewByKeys(page: Page): Promise<number> {
	await writeQuestions(page);
	await expect(page.getByRole('heading', { name: 'Review the questions' })).toBeFocused();
	return itemsOf(page).count();
}

test('keeping by key goes on to the next question, and says when all are kept', async ({ page }) => {
	const found = await reviewByKeys(page);
	for (let number = 1; number < found; number++) {
		await page.keyboard.press('k');
		await expect(openRow(page)).toHaveText(new RegExp(`^${number + 1}`));
		await expect(openRow(page)).toBeFocused();
	}
	await page.keyboard.press('k');
	await expect(page.getByText(`All ${found}\u00a0questions are kept.`)).toBeVisible();
	await expect(page.getByText(`${found} kept`)).toBeAttached();
});

test('a dropped question comes back by undo, by Ctrl+Z and from the trash', async ({ page }) => {
	const found = await reviewByKeys(page);
	const first = await stemOf(page, 1).innerText();
	await page.keyboard.press('d');
	await expect(itemsOf(page)).toHaveCount(found - 1);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(stemOf(page, 1)).toHaveText(first);
	await page.keyboard.press('d');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(stemOf(page, 1)).toHaveText(first);
	await page.keyboard.press('d');
	await page.getByText('Dropped 1', { exact: true }).click();
	await page.getByRole('button', { name: `Put back “${first}”` }).click();
	await expect(stemOf(page, found)).toHaveText(first);
	await expect(openRow(page)).toBeFocused();
});

test('questions move by key, by button and by hand', async ({ page }) => {
	await reviewByKeys(page);
	const first = await stemOf(page, 1).innerText();
	await page.keyboard.press('Alt+ArrowDown');
	await expect(stemOf(page, 2)).toHaveText(first);
	await page.getByRole('button', { name: 'Later question 2' }).click();
	await expect(stemOf(page, 3)).toHaveText(first);
	const grip = page.getByRole('button', { name: /^Move it by dragging.* question 3$/ });
	// In the middle no note at the end of the window lies over it.
	await grip.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const from = await grip.boundingBox();
	const to = await itemsOf(page).first().boundingBox();
	if (from === null || to === null) throw new Error('nothing to drag');
	await page.mouse.move(from.x + 20, from.y + 20);
	await page.mouse.down();
	await page.mouse.move(from.x + 20, Math.max(1, to.y - 10), { steps: 8 });
	await page.mouse.up();
	await expect(stemOf(page, 1)).toHaveText(first);
});

test('what is edited is checked while it is typed, and travels in the link', async ({ page }) => {
	await reviewByKeys(page);
	await page.keyboard.press('j');
	await page.keyboard.press('e');
	const stem = page.getByLabel('The question', { exact: true });
	await expect(stem).toBeFocused();
	await stem.fill('Who held the notepad');
	await expect(page.getByText('It is no question yet')).toBeVisible();
	await stem.fill('Who showed a notepad that named Colombia?');
	await expect(page.getByText('It is no question yet')).toBeHidden();
	await page.keyboard.press('ControlOrMeta+Enter');
	await expect(stemOf(page, 2)).toHaveText('Who showed a notepad that named Colombia?');
	const fragment = new URL(await linkOf(page)).hash.slice(1);
	const quiz = await decodeQuizLink(fragment, codec);
	expect(quiz.ok && quiz.value.items[1]?.stem).toBe('Who showed a notepad that named Colombia?');
});

test('other wrong answers come from the article', async ({ page }) => {
	await reviewByKeys(page);
	await page.keyboard.press('j');
	const before = await page.locator('#question-2 li').allInnerTexts();
	await page.keyboard.press('o');
	await expect(page.locator('#question-2 li').first()).not.toHaveText(before[0] ?? '');
	const article = readFileSync('questions/venezuela-2019/article.md', 'utf8');
	for (const option of await page.locator('#question-2 li > span:nth-child(2)').allInnerTexts())
		expect(article).toContain(option);
	await page.keyboard.press('ControlOrMeta+z');
	await expect(page.locator('#question-2 li').first()).toHaveText(before[0] ?? '');
});

test('a fact that was left out becomes a question, which begins as a gap in its sentence', async ({
	page
}) => {
	const found = await reviewByKeys(page);
	if (isNarrow(page)) await page.getByRole('button', { name: 'Article', exact: true }).click();
	await page
		.getByRole('button', { name: /^Use this sentence: The plane landed/ })
		.first()
		.click();
	await expect(page.getByText('The plane landed in Caracas without warning').first()).toBeVisible();
	const question = page.getByLabel('The statement', { exact: true });
	await expect(question).toHaveValue('The plane landed in _____ without warning on 28 January 2019.');
	await expect(page.getByLabel('Answer 1', { exact: true })).toHaveValue('Caracas');
	await question.fill('A Russian airliner landed in _____ without warning on 28 January 2019.');
	await page.getByLabel('Answer 2', { exact: true }).fill('Montevideo');
	await page.getByLabel('Answer 3', { exact: true }).fill('Bogotá');
	await expect(page.getByText('No problem found.')).toBeVisible();
	await page.getByRole('button', { name: 'Add it' }).click();
	await expect(stemOf(page, found + 1)).toHaveText(/^A Russian airliner landed in/);
	await expect(page.locator(`#question-${found + 1} mark`)).toHaveText('Caracas');
});

test('an open form keeps its head in view and is the one thing to go on with; cancelled, nothing is changed', async ({
	page
}) => {
	const found = await reviewByKeys(page);
	const goOn = page.getByRole('button', { name: 'Go on to sharing' });
	await page.keyboard.press('k');
	await page.keyboard.press('e');
	const head = page.getByRole('heading', { name: 'Edit question 2' });
	await expect(head).toBeInViewport({ ratio: 1 });
	// Nothing lies over it, not the tabs either.
	const { x, y } = (await head.boundingBox()) ?? { x: 0, y: 0 };
	expect(
		await page.evaluate(
			([left = 0, top = 0]) => document.elementFromPoint(left, top)?.tagName,
			[x + 2, y + 2]
		)
	).toBe('H3');
	await expect(goOn).toHaveCount(0);
	const stem = await page.getByRole('textbox').first().inputValue();
	await page.getByRole('textbox').first().fill('Something else');
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(stemOf(page, 2)).toHaveText(stem);
	if (isNarrow(page)) await expect(goOn).toBeVisible();
	await expect(itemsOf(page)).toHaveCount(found);
});

test('the right answer is told by a word, and a unit is written without its blank', async ({ page }) => {
	await reviewByKeys(page);
	const shut = page.getByRole('listitem').filter({ hasText: ', an estimate from' });
	await expect(page.getByText(/^Right answer True/)).not.toHaveCount(0);
	await page.keyboard.press('a');
	await page.getByLabel('Kind').selectOption('Estimate a number');
	await page.getByLabel('The question', { exact: true }).fill('How many people left the country?');
	await page.getByLabel('The number', { exact: true }).fill('3');
	const unit = page.getByLabel('Unit after the number');
	await unit.pressSequentially('million');
	await expect(unit).toHaveValue('million');
	await page.getByRole('button', { name: 'Choose the sentence' }).click();
	await page
		.getByRole('button', { name: /million people had left/ })
		.first()
		.click();
	await page.getByRole('button', { name: 'Add it' }).click();
	await expect(page.getByText(/^3 million, an estimate from/)).toBeVisible();
	await expect(shut).not.toHaveCount(0);
});

test('item and sentence lead to each other', async ({ page }) => {
	await reviewByKeys(page);
	const marked = page.getByRole('group', { name: 'The article' }).locator('.open').first();
	if (isNarrow(page)) await page.getByRole('button', { name: 'Show it in the article' }).click();
	await expect(marked).toBeInViewport();
	await page
		.getByRole('group', { name: 'The article' })
		.getByRole('button', { name: 'Question 2', exact: true })
		.click();
	await expect(openRow(page)).toHaveText(/^2/);
	await expect(openRow(page)).toBeInViewport();
});

test('a reload brings back the review, and the question that was being written', async ({ page }) => {
	const found = await reviewByKeys(page);
	await page.keyboard.press('d');
	await page.keyboard.press('k');
	await page.keyboard.press('a');
	await page.getByLabel('The question', { exact: true }).fill('Half a ques');
	await expect.poll(() => everythingStored(page)).toContain('Half a ques');
	await page.reload();
	await expect(page.getByLabel('The question', { exact: true })).toHaveValue('Half a ques');
	await expect(itemsOf(page)).toHaveCount(found - 1);
	await page.keyboard.press('Escape');
	await expect(page.getByText('1 kept')).toBeAttached();
});

test('keys are listed, stay silent while typing, and can be turned off', async ({ page }) => {
	const found = await reviewByKeys(page);
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	await page.getByRole('button', { name: 'Turn single keys off' }).click();
	await page.keyboard.press('Escape');
	await page.keyboard.press('d');
	await expect(itemsOf(page)).toHaveCount(found);
	await page.getByText('Title, publisher, address and date').click();
	await page.getByLabel('Publisher').fill('kd');
	await expect(itemsOf(page)).toHaveCount(found);
});

test('back at the article the questions wait', async ({ page }) => {
	const found = await reviewByKeys(page);
	await page.keyboard.press('d');
	await page.getByRole('button', { name: 'Change the article' }).click();
	await page.getByRole('button', { name: 'Back to the questions' }).click();
	await expect(itemsOf(page)).toHaveCount(found - 1);
});

test('ten questions are reviewed by keys alone, some written by hand, and the link holds them in order', async ({
	page
}) => {
	await reviewByKeys(page);
	const { found, stems } = await keepTen(page);
	const quiz = await decodeQuizLink(new URL(await linkOf(page)).hash.slice(1), codec);
	if (!quiz.ok) throw new Error('the link does not open');
	expect(quiz.value.items).toHaveLength(Math.max(10, found));
	expect(quiz.value.items.slice(found).map((item) => item.stem)).toEqual(stems);
});
