import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createIdbStore } from './idb-store';

/** A factory that hands out every database it opens. */
function watchedFactory() {
	const factory = new IDBFactory();
	const databases: IDBDatabase[] = [];
	const open = (name: string, version?: number) => {
		const request = factory.open(name, version);
		request.addEventListener('success', () => databases.push(request.result));
		return request;
	};
	return { factory, databases, watched: () => Object.assign(Object.create(factory), { open }) };
}

describe('the idb store', () => {
	it('opens again when the connection is dead, and the value is kept', async () => {
		const { databases, watched } = watchedFactory();
		const store = createIdbStore({ factory: watched });
		await store.set(['attempt', 'a'], 1);
		databases[0]?.close();
		expect(await store.set(['attempt', 'a'], 2)).toEqual({ ok: true, value: undefined });
		expect(await store.get(['attempt', 'a'])).toEqual({ ok: true, value: 2 });
		expect(databases).toHaveLength(2);
	});

	it('lets a later version of the site upgrade the database', async () => {
		const { factory, watched } = watchedFactory();
		const store = createIdbStore({ factory: watched });
		await store.set(['attempt', 'a'], 1);
		const opened = await new Promise((resolve, reject) => {
			const request = factory.open('five-ws', 2);
			request.onsuccess = () => resolve('opened');
			request.onblocked = () => reject(new Error('blocked'));
		});
		expect(opened).toBe('opened');
		expect(await store.set(['attempt', 'a'], 2)).toEqual({ ok: false, problem: 'unavailable' });
	});

	it('gives up an open that hangs, and tries anew the next time', async () => {
		const factory = new IDBFactory();
		let hangs = true;
		const open = (name: string, version?: number) => (hangs ? {} : factory.open(name, version));
		const store = createIdbStore({
			factory: () => Object.assign(Object.create(factory), { open }),
			openWithin: 200
		});
		expect(await store.get(['attempt', 'a'])).toEqual({ ok: false, problem: 'unavailable' });
		hangs = false;
		expect(await store.get(['attempt', 'a'])).toEqual({ ok: true, value: undefined });
	});

	it.each([
		[
			'a browser without a database',
			() => {
				throw new ReferenceError('indexedDB is not defined');
			},
			'unavailable'
		],
		[
			'private mode',
			() => {
				throw new DOMException('no', 'SecurityError');
			},
			'unavailable'
		],
		[
			'a full disk',
			() => {
				throw new DOMException('no room', 'QuotaExceededError');
			},
			'full'
		],
		[
			'anything else',
			() => {
				throw new Error('surprise');
			},
			'failed'
		]
	])('says so of %s, without throwing', async (_, factory, problem) => {
		const store = createIdbStore({ factory });
		expect(await store.set(['attempt', 'a'], 1)).toEqual({ ok: false, problem });
		expect(await store.get(['attempt', 'a'])).toEqual({ ok: false, problem });
		expect(await store.entries(['attempt'])).toEqual({ ok: false, problem });
		expect(await store.delete(['attempt', 'a'])).toEqual({ ok: false, problem });
	});

	it('says that the disk is full when a write finds no room, and keeps what was there', async () => {
		const { databases, watched } = watchedFactory();
		const store = createIdbStore({ factory: watched });
		await store.set(['attempt', 'a'], 'before');
		const [database] = databases;
		if (!database) throw new Error('opened');
		const begin = database.transaction.bind(database);
		database.transaction = (...scope) => {
			const transaction = begin(...scope);
			const records = transaction.objectStore('records');
			records.put = () => {
				throw new DOMException('no room', 'QuotaExceededError');
			};
			transaction.objectStore = () => records;
			return transaction;
		};
		expect(await store.set(['attempt', 'a'], 'after', 'vital')).toEqual({ ok: false, problem: 'full' });
		expect(await store.get(['attempt', 'a'])).toEqual({ ok: true, value: 'before' });
	});

	it('asks for strict durability where the value is vital', async () => {
		const { databases, watched } = watchedFactory();
		const store = createIdbStore({ factory: watched });
		await store.get(['attempt', 'a']);
		const [database] = databases;
		if (!database) throw new Error('opened');
		const asked: unknown[] = [];
		const begin = database.transaction.bind(database);
		database.transaction = (...scope) => {
			asked.push(scope[2]);
			return begin(...scope);
		};
		await store.set(['attempt', 'a'], 1, 'vital');
		await store.set(['attempt', 'a'], 1);
		expect(asked).toEqual([{ durability: 'strict' }, { durability: 'relaxed' }]);
	});
});
