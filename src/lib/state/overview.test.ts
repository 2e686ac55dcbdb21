import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../core/quiz/attempt';
import { createMemoryStore } from '../storage/memory-store';
import { attempts, saveRecord } from '../storage/records';
import type { Store, StoreKey } from '../storage/store';
import { KeptRecords } from './kept-records';
import { readOverview } from './overview';

function attempt(id: string, startedAt: number, more: Partial<Attempt> = {}): Attempt {
	return {
		id,
		quizId: '0123456789abcdef',
		title: 'Letters',
		total: 1,
		seed: 1,
		ws: { q1: 'who' },
		startedAt,
		finishedAt: startedAt + 1,
		responses: [{ itemId: 'q1', chosen: null, points: 0, correct: false, shownAt: 1, answeredAt: 2 }],
		...more
	};
}

const open = (id: string, startedAt: number): Attempt => {
	const { finishedAt: _, ...rest } = attempt(id, startedAt, { responses: [] });
	return rest;
};

/** A store that notes which attempts are read. */
function watched(): { readonly store: Store; readonly read: string[] } {
	const memory = createMemoryStore();
	const read: string[] = [];
	const note = (key: StoreKey) => {
		if (key[0] === 'attempt') read.push(key.join('/'));
	};
	const store: Store = {
		...memory,
		get: (key) => {
			note(key);
			return memory.get(key);
		},
		entries: (prefix) => {
			note(prefix);
			return memory.entries(prefix);
		}
	};
	return { store, read };
}

const keep = (store: Store, ...all: readonly Attempt[]) =>
	Promise.all(all.map((one) => saveRecord(store, attempts, { id: one.id, body: one })));
const settled = () => new Promise((resolve) => setImmediate(resolve));
const idsOf = ({ played, unfinished }: Awaited<ReturnType<typeof readOverview>>) => [
	played.map(({ attemptId }) => attemptId),
	unfinished.map(({ id }) => id)
];

describe('readOverview', () => {
	it('tells finished games from open ones, newest first', async () => {
		const { store } = watched();
		await keep(store, attempt('a', 1), open('b', 2), attempt('c', 3));
		const overview = await readOverview(new KeptRecords(store));
		expect(idsOf(overview)).toEqual([['c', 'a'], ['b']]);
		expect(overview.played[0]).toMatchObject({ right: 0, total: 1, byW: [{ w: 'who', right: 0, asked: 1 }] });
	});

	it('reads a finished game once, and afterwards only what is new or open', async () => {
		const { store, read } = watched();
		await keep(store, attempt('a', 1), open('b', 2));
		const first = await readOverview(new KeptRecords(store));
		await settled();
		await keep(store, attempt('c', 3));
		read.length = 0;
		const second = await readOverview(new KeptRecords(store));
		expect(read).toEqual(['attempt/b', 'attempt/c']);
		expect(idsOf(second)).toEqual([['c', 'a'], ['b']]);
		expect(second.played[1]).toEqual(first.played[0]);
	});

	it('passes over a game that is gone, and tells a game that has ended since', async () => {
		const { store } = watched();
		await keep(store, attempt('a', 1), open('b', 2));
		await readOverview(new KeptRecords(store));
		await settled();
		await store.delete(['attempt', 'a']);
		await keep(store, attempt('b', 2));
		expect(idsOf(await readOverview(new KeptRecords(store)))).toEqual([['b'], []]);
	});

	it('leaves games that wait for their key with the unfinished ones until they are marked', async () => {
		const { store } = watched();
		const unmarked = { itemId: 'q1', chosen: null, shownAt: 1, answeredAt: 2 };
		await keep(store, attempt('a', 1, { responses: [unmarked] }));
		const records = new KeptRecords(store);
		expect(idsOf(await readOverview(records))).toEqual([[], ['a']]);
		await keep(store, attempt('a', 1));
		expect(idsOf(await readOverview(records))).toEqual([['a'], []]);
	});

	it('is made again from the games when the digest is missing or damaged', async () => {
		const { store } = watched();
		await keep(store, attempt('a', 1));
		await readOverview(new KeptRecords(store));
		await settled();
		await store.set(['digest', 'games'], { v: 1, type: 'digest', body: { games: [{ attemptId: 7 }] } });
		expect(idsOf(await readOverview(new KeptRecords(store)))).toEqual([['a'], []]);
	});

	it('still tells the score of a game that was damaged afterwards', async () => {
		const { store } = watched();
		await keep(store, attempt('a', 1));
		await readOverview(new KeptRecords(store));
		await settled();
		await store.set(['attempt', 'a'], { v: 1, type: 'attempt', body: 7 });
		const { played, unreadable } = await readOverview(new KeptRecords(store));
		expect([played.length, unreadable]).toEqual([1, 0]);
	});

	it('counts each game that cannot be read once, now and later', async () => {
		const { store } = watched();
		await keep(store, attempt('a', 1));
		await store.set(['attempt', 'broken'], { v: 1, type: 'attempt', body: 7 });
		await store.set(['attempt', 'newer'], { v: 9, type: 'attempt', body: {} });
		const counts = [];
		for (let visit = 0; visit < 3; visit++) {
			counts.push((await readOverview(new KeptRecords(store))).unreadable);
			await settled();
		}
		expect(counts).toEqual([2, 2, 2]);
	});

	it('tells of more games than are read one by one', async () => {
		const { store } = watched();
		await keep(store, ...Array.from({ length: 60 }, (_, place) => attempt(`a${place}`, place)));
		await store.set(['attempt', 'broken'], { v: 1, type: 'attempt', body: 7 });
		const overview = await readOverview(new KeptRecords(store));
		expect([overview.played.length, overview.unreadable]).toEqual([60, 1]);
	});

	it('says that a store cannot be read instead of showing an empty history', async () => {
		const fault = () => Promise.resolve({ ok: false, problem: 'unavailable' } as const);
		const store: Store = { ...createMemoryStore(), keys: fault, entries: fault };
		expect(await readOverview(new KeptRecords(store))).toMatchObject({ played: [], readable: false });
	});
});
