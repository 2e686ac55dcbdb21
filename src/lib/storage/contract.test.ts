import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createIdbStore } from './idb-store';
import { createMemoryStore } from './memory-store';
import type { Store, StoreKey } from './store';

const kinds: readonly (readonly [string, () => Store])[] = [
	['memory', createMemoryStore],
	[
		'idb',
		() => {
			const factory = new IDBFactory();
			return createIdbStore({ factory: () => factory });
		}
	]
];

const valueOf = async (store: Store, key: StoreKey) => {
	const found = await store.get(key);
	return found.ok ? found.value : found.problem;
};

describe.each(kinds)('the %s store', (_, create) => {
	it('has nothing under a key that was never set', async () => {
		expect(await create().get(['attempt', 'a'])).toEqual({ ok: true, value: undefined });
	});

	it.each(['light', 'vital'] as const)('gives back what was set, %s', async (weight) => {
		const store = create();
		expect(await store.set(['attempt', 'a'], { n: [1, null, 'x'] }, weight)).toEqual({
			ok: true,
			value: undefined
		});
		expect(await valueOf(store, ['attempt', 'a'])).toEqual({ n: [1, null, 'x'] });
	});

	it('tells the keys under a name in their order, and no others', async () => {
		const store = create();
		const keys: readonly StoreKey[] = [
			['attempt', 'b'],
			['attempt', 'a'],
			['attempts', 'c'],
			['quiz', 'a']
		];
		for (const key of keys) await store.set(key, 1);
		expect(await store.keys(['attempt'])).toEqual({
			ok: true,
			value: [
				['attempt', 'a'],
				['attempt', 'b']
			]
		});
	});

	it('keeps a copy: what happens to the value later does not reach it', async () => {
		const store = create();
		const value = { list: [1] };
		await store.set(['draft', 'd'], value);
		value.list.push(2);
		expect(await valueOf(store, ['draft', 'd'])).toEqual({ list: [1] });
	});

	it('loses none of 200 updates made at once', async () => {
		const store = create();
		const add = (old: unknown) => (typeof old === 'number' ? old : 0) + 1;
		await Promise.all(Array.from({ length: 200 }, () => store.update(['setting', 'count'], add)));
		expect(await valueOf(store, ['setting', 'count'])).toBe(200);
	});

	it('loses none of 60 updates of many values made at once', async () => {
		const store = create();
		const add = (old: unknown) => (typeof old === 'number' ? old : 0) + 1;
		const keys: readonly StoreKey[] = [
			['result', 'c', 'a'],
			['result', 'c', 'b']
		];
		const changes = keys.map((key) => ({ key, change: add }));
		await Promise.all(Array.from({ length: 60 }, () => store.updateAll(changes, 'vital')));
		for (const key of keys) expect(await valueOf(store, key)).toBe(60);
	});

	it('changes all of many values or none', async () => {
		const store = create();
		const changes: readonly { key: StoreKey; change: () => unknown }[] = [
			{ key: ['result', 'a'], change: () => 1 },
			{ key: ['result', 'b'], change: () => () => 2 }
		];
		expect(await store.updateAll(changes)).toEqual({ ok: false, problem: 'not-plain' });
		expect(await store.entries(['result'])).toEqual({ ok: true, value: [] });
	});

	it('deletes one key only', async () => {
		const store = create();
		await store.set(['quiz', 'a'], 1);
		await store.set(['quiz', 'b'], 2);
		await store.delete(['quiz', 'a']);
		expect(await valueOf(store, ['quiz', 'a'])).toBeUndefined();
		expect(await valueOf(store, ['quiz', 'b'])).toBe(2);
	});

	it('has nothing after it was cleared', async () => {
		const store = create();
		await store.set(['quiz', 'a'], 1);
		await store.set(['class', 'b', 'c'], 2);
		expect(await store.clear()).toEqual({ ok: true, value: undefined });
		for (const kind of ['quiz', 'class']) expect(await store.keys([kind])).toEqual({ ok: true, value: [] });
	});

	it('lists the entries under a prefix in the order of their keys, and no others', async () => {
		const store = create();
		for (const key of [
			['quiz', 'b'],
			['attempt', 'z'],
			['quiz', 'a', 'x'],
			['quiz', 'a'],
			['quizzes', 'a'],
			['quiz', 'ab']
		] as const)
			await store.set(key, key.join('/'));
		expect(await store.entries(['quiz'])).toEqual({
			ok: true,
			value: [
				{ key: ['quiz', 'a'], value: 'quiz/a' },
				{ key: ['quiz', 'a', 'x'], value: 'quiz/a/x' },
				{ key: ['quiz', 'ab'], value: 'quiz/ab' },
				{ key: ['quiz', 'b'], value: 'quiz/b' }
			]
		});
	});

	it('says that a value is not plain, and leaves what was there', async () => {
		const store = create();
		await store.set(['draft', 'd'], 'before');
		expect(await store.set(['draft', 'd'], { act: () => 1 })).toEqual({ ok: false, problem: 'not-plain' });
		expect(await valueOf(store, ['draft', 'd'])).toBe('before');
	});
});
