import type { Page } from '@playwright/test';
import type { Attempt } from '../../src/core/quiz/attempt';

const QUESTIONS = 10;

/** One of many finished games; `at` is when it ended, in milliseconds since 1970. */
function gameOf(number: number, at: number): Attempt {
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

/** Puts records into the site's database behind its back; the page must have opened the database before. */
export async function putRecords(
	page: Page,
	records: readonly (readonly [key: readonly string[], value: unknown])[]
): Promise<void> {
	await page.evaluate(async (all) => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const opening = indexedDB.open('five-ws');
			opening.onsuccess = () => resolve(opening.result);
		});
		const change = database.transaction('records', 'readwrite');
		for (const [key, value] of all) change.objectStore('records').put(value, [...key]);
		await new Promise((resolve) => (change.oncomplete = resolve));
		database.close();
	}, records);
}

/** So many games as records, one every few hours up to now. */
export function gameRecords(count: number, hoursBetween: number) {
	return Array.from({ length: count }, (_, number) => {
		const body = gameOf(number, Date.now() - number * hoursBetween * 3_600_000);
		return [['attempt', body.id], { v: 1, type: 'attempt', body }] as const;
	});
}
