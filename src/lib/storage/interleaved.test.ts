import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createIdbStore } from './idb-store';
import type { Store, StoreKey } from './store';

const KEYS: readonly StoreKey[] = [
	['attempt', 'a'],
	['attempt', 'b']
];

/** What one of two tabs does: adds a token to one value, or to both in one step, or loses its connection. */
const step = fc.record({
	tab: fc.constantFrom(0, 1),
	does: fc.constantFrom('add to the first', 'add to the second', 'add to both', 'lose the connection'),
	/** Whether the next step begins only when this one is acknowledged. */
	waits: fc.boolean()
});

/** A tab: a store with a connection of its own to the database that both share. */
function openTab(factory: IDBFactory): { readonly store: Store; readonly disconnect: () => void } {
	let latest: IDBDatabase | undefined;
	const open = (name: string, version?: number) => {
		const request = factory.open(name, version);
		request.addEventListener('success', () => (latest = request.result));
		return request;
	};
	const watched = Object.assign(Object.create(factory), { open });
	return { store: createIdbStore({ factory: () => watched }), disconnect: () => latest?.close() };
}

const added = (token: number) => (old: unknown) => [...(Array.isArray(old) ? old : []), token];
const sorted = (tokens: readonly number[]) => [...tokens].sort((a, b) => a - b);

it('keeps what two tabs add, each once, however their steps fall between each other', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
			const factory = new IDBFactory();
			const tabs = [openTab(factory), openTab(factory)];
			const expected: readonly number[][] = KEYS.map(() => []);
			const running: Promise<{ readonly ok: boolean }>[] = [];
			for (const [token, { tab, does, waits }] of steps.entries()) {
				const { store, disconnect } = tabs[tab] ?? openTab(factory);
				const places = { 'add to the first': [0], 'add to the second': [1], 'add to both': [0, 1] };
				if (does === 'lose the connection') {
					disconnect();
					continue;
				}
				const changes = places[does].map((place) => ({ key: KEYS[place] ?? ['?'], change: added(token) }));
				for (const place of places[does]) expected[place]?.push(token);
				const [only] = changes;
				const done =
					changes.length === 1 && only ? store.update(only.key, only.change) : store.updateAll(changes);
				running.push(done);
				if (waits) await done;
			}
			expect((await Promise.all(running)).every(({ ok }) => ok)).toBe(true);
			for (const [place, key] of KEYS.entries()) {
				const found = await openTab(factory).store.get(key);
				const kept = found.ok && Array.isArray(found.value) ? found.value : [];
				expect(sorted(kept)).toEqual(expected[place]);
			}
		}),
		{ numRuns: 100 }
	);
});
