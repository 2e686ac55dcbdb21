import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterAll, expect, it, vi } from 'vitest';

const page = new EventTarget();
vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
afterAll(() => {
	vi.unstubAllGlobals();
});

it('gives up what is unfinished when the page is left, and does it again should the page come back', async () => {
	const { createIdbStore } = await import('./idb-store');
	const factory = new IDBFactory();
	const store = createIdbStore({ factory: () => factory });
	await store.set(['attempt', 'a'], 1);
	let changes = 0;
	const changed = store.update(['attempt', 'a'], (old) => {
		changes++;
		if (changes === 1) page.dispatchEvent(new Event('pagehide'));
		return Number(old) + 1;
	});
	expect(await changed).toEqual({ ok: true, value: undefined });
	expect(changes).toBe(2);
	expect(await store.get(['attempt', 'a'])).toEqual({ ok: true, value: 2 });
});
