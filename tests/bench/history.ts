import { chromium, type Page } from '@playwright/test';
import type { Attempt } from '../../src/core/quiz/attempt';
import { findBrowsers, isRoot } from '../e2e/find-browsers';
import { openSite } from '../e2e/site';

/** How much longer the history of years opens than that of a few months. Needs a build. */
const FEW = 100;
const MANY = 10_000;
const VISITS = 7;
const HOURS_BETWEEN = 8;
const QUESTIONS = 10;

/** One of many finished games, eight hours before the one with the number before. */
function gameOf(number: number, now: number): Attempt {
	const at = now - number * HOURS_BETWEEN * 3_600_000;
	const places = Array.from({ length: QUESTIONS }, (_, place) => place);
	return {
		id: `game-${number}`,
		quizId: (number % 20).toString(16).padStart(16, '0'),
		title: `Story ${number % 20}`,
		total: QUESTIONS,
		seed: number,
		ws: Object.fromEntries(places.map((place) => [`q${place}`, 'who'])),
		startedAt: at - 200_000,
		edition: new Date(at).toISOString().slice(0, 10),
		finishedAt: at,
		responses: places.map((place) => {
			const correct = (place + number) % 3 > 0;
			const chosen = { kind: 'option', option: 1 } as const;
			return { itemId: `q${place}`, chosen, points: correct ? 10 : 0, correct, shownAt: at, answeredAt: at };
		})
	};
}

/** Puts games into the site's database behind its back. */
async function putGames(page: Page, games: readonly Attempt[]): Promise<void> {
	await page.evaluate(async (all) => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const opening = indexedDB.open('five-ws');
			opening.onsuccess = () => resolve(opening.result);
		});
		const change = database.transaction('records', 'readwrite');
		for (const body of all)
			change.objectStore('records').put({ v: 1, type: 'attempt', body }, ['attempt', body.id]);
		await new Promise((resolve) => (change.oncomplete = resolve));
		database.close();
	}, games);
}

/** Milliseconds from following a link to the history until its calendar is drawn: of the first visit, and the median of the next. */
async function visit(
	count: number,
	origin: string
): Promise<{ readonly first: number; readonly later: number }> {
	const { path } = findBrowsers().chromium;
	const browser = await chromium.launch({ executablePath: path, args: isRoot ? ['--no-sandbox'] : [] });
	const page = await browser.newPage({ baseURL: origin });
	await page.goto('/history/');
	await page.getByText('No game yet.').waitFor();
	await putGames(
		page,
		Array.from({ length: count }, (_, number) => gameOf(number, Date.now()))
	);
	const times: number[] = [];
	for (let number = 0; number <= VISITS; number++) {
		await page.goto('about:blank');
		const started = performance.now();
		await page.goto('/history/', { waitUntil: 'commit' });
		await page
			.getByRole('table', { name: /\d{4}$/ })
			.first()
			.waitFor();
		times.push(performance.now() - started);
	}
	await browser.close();
	const [first = 0, ...others] = times;
	return { first, later: others.sort((one, other) => one - other)[Math.floor(VISITS / 2)] ?? 0 };
}

export async function benchHistory(): Promise<void> {
	const site = await openSite('build');
	const few = await visit(FEW, site.origin);
	const many = await visit(MANY, site.origin);
	await site.stop();
	console.log(
		`\nhistory of ${MANY} games beside one of ${FEW}: ${(many.later / few.later).toFixed(1)} times the time; on the first visit, which reads them all, ${(many.first / few.first).toFixed(1)} times`
	);
}
