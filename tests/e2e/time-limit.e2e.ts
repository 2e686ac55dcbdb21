import { readFileSync } from 'node:fs';
import { parseBank } from '../../src/core/bank/schema';
import { encodeQuizLink } from '../../src/core/link/quiz-link';
import { quizFromBank } from '../../src/core/quiz/quiz';
import { codec } from '../../src/lib/platform/compression';
import { axeProblemsOnAnyScreen } from './axe';
import { expect, test } from './fixtures';
import { answer } from './steps';

const bank = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/kestrel-bay/bank.json', 'utf8')));
if (!bank.ok) throw new Error('the frozen bank cannot be read');
const quiz = quizFromBank(bank.value, { settings: { shuffle: false, feedback: 'each', minutes: 10 } });

test('a time limit is told before, can be hidden, runs on over a reload, and ends the game', async ({
	page
}) => {
	await page.clock.install();
	await page.addInitScript(() => {
		const lock = { release: () => Promise.resolve(Reflect.set(window, 'awake', false)) };
		const request = () => Promise.resolve(Reflect.set(window, 'awake', true) && lock);
		Object.defineProperty(navigator, 'wakeLock', { value: { request } });
	});
	const isAwake = () => page.evaluate(() => Reflect.get(window, 'awake') as unknown);
	await page.goto(`/play/#${await encodeQuizLink(quiz, codec)}`);
	await expect(page.getByText(/ · Time limit 10\sminutes$/)).toBeVisible();
	await page.getByRole('button', { name: 'Play the quiz' }).click();
	await expect(page.getByRole('timer')).toHaveText(/^(?:10:00|9:5\d) left$/);
	expect(await isAwake(), 'the screen stays on').toBe(true);
	expect(await axeProblemsOnAnyScreen(page)).toEqual([]);
	await answer(page);
	await page.clock.fastForward('05:01');
	await expect(page.getByText(/^(?:5\sminutes|4\sminutes and \d+\sseconds) left\.$/)).toHaveCount(1);
	await page.getByRole('button', { name: 'Hide the clock' }).click();
	await expect(page.getByRole('timer')).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole('timer')).toHaveText(/^4:[0-5]\d left$/);
	await page.clock.fastForward('05:00');
	await expect(page).toHaveURL(/\/result\/#/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^[01] of \d+$/);
});

test('a player who needs more time, or none on the clock, takes it', async ({ page }) => {
	await page.clock.install();
	await page.goto(`/play/#${await encodeQuizLink(quiz, codec)}`);
	await page.getByLabel('20\u00a0minutes').check();
	await page.getByLabel('No limit').check();
	await page.getByLabel('15\u00a0minutes').check();
	await page.getByRole('button', { name: 'Play the quiz' }).click();
	await expect(page.getByRole('timer')).toHaveText(/^(?:15:00|14:5\d) left$/);
});

test('a game whose time was up while the page was closed shows its result', async ({ page }) => {
	await page.clock.install();
	const address = `/play/#${await encodeQuizLink(quiz, codec)}`;
	await page.goto(address);
	await page.getByRole('button', { name: 'Play the quiz' }).click();
	await answer(page);
	await page.goto('/history/');
	await page.clock.fastForward('20:00');
	await page.goto(address);
	await expect(page).toHaveURL(/\/result\/#/);
});
