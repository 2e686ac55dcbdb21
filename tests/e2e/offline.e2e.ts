import { readFileSync } from 'node:fs';
import { sampleResults } from '../../src/core/report/fixture';
import { addText, codeOf, openClass, quizOf } from './class-room';
import { expect, test } from './fixtures';
import { answer, article, playToTheResult, readyOffline, writeAgain, writeQuestions } from './steps';

/** What the browsers say when a file cannot be fetched any more, also of what a page that is left was still fetching. */
const REFUSED = /ERR_CONNECTION_REFUSED|Failed to load|NS_ERROR|dynamically imported module/;

const quiz = quizOf('marl-bridge');
const [result] = sampleResults(quiz, 1, 1);
if (!result) throw new Error('there is no result');
const link = readFileSync('tests/samples/links/v1/marl-bridge.txt', 'utf8').trim().replace(/^.*#/, '');

test('after one visit home, stories, links, history, a class and a game work with the server gone', async ({
	page,
	site,
	watch
}) => {
	await page.goto('/');
	await readyOffline(page);
	watch.allow(REFUSED);
	await site.stop();

	await page.reload();
	await page
		.getByRole('main')
		.getByRole('link', { name: /^Start today’s/ })
		.first()
		.click();
	await answer(page);
	await page.reload();
	await playToTheResult(page);
	await page.getByRole('link', { name: 'History' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/running$/);
	await page.getByRole('link', { name: 'Today' }).click();
	await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
	await expect(page.getByText(/^No connection\. What is on this device works/)).toBeVisible();
	await page.goto('/story/venezuela-2019/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto(`/play/#${link}`);
	await expect(page.getByRole('button', { name: 'Play the quiz' })).toBeVisible();
	await openClass(page, [quiz]);
	await addText(page, await codeOf(quiz, result));
	await expect(page.getByText('1 student, mean')).toBeVisible();
});

test('an address that is not there is answered in words with the server gone', async ({
	page,
	site,
	watch
}) => {
	await page.goto('/');
	await readyOffline(page);
	watch.allow(REFUSED);
	watch.allow(/Not found: \/no-such-page|^console: Error \(/);
	await site.stop();
	await page.goto('/no-such-page/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
});

test('the generator is not fetched by who only plays', async ({ page, site }) => {
	await page.goto('/');
	await readyOffline(page);
	expect(site.asked.filter((path) => path.includes('/workers/'))).toEqual([]);
});

test('who wrote questions once can write them with the server gone', async ({ page, site, watch }) => {
	await page.goto('/make/');
	await readyOffline(page);
	await writeQuestions(page);
	watch.allow(REFUSED);
	await site.stop();
	await writeAgain(page);
});

test('who never wrote questions is told what to do when the server is gone', async ({
	page,
	site,
	watch
}) => {
	await page.goto('/make/');
	await readyOffline(page);
	watch.allow(REFUSED);
	await site.stop();
	await page.getByLabel('The article').fill(article);
	await page.getByRole('button', { name: 'Write the questions' }).click();
	await expect(page.locator('form').getByRole('alert')).toContainText(
		'could not be loaded. Connect to the internet'
	);
});
