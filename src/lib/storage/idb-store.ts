import { promisifyRequest, type UseStore } from 'idb-keyval';
import { Connection, OBJECT_STORE } from './connection';
import { begin, committed } from './transactions';
import type { Store, StoreChange, StoreEntry, StoreKey, Weight } from './store';
import { settled } from './store-problem';

/** Settings of a store for tests; the site uses the defaults. */
export interface IdbStoreOptions {
	readonly name?: string;
	/** How long opening may take, in milliseconds. */
	readonly openWithin?: number;
	readonly factory?: () => IDBFactory;
}

/** A store in the browser's database. Vital values are written with strict durability: kept means on the disk. */
export function createIdbStore(options: IdbStoreOptions = {}): Store {
	const connection = new Connection({
		name: options.name ?? 'five-ws',
		openWithin: options.openWithin ?? 5000,
		factory: options.factory ?? (() => indexedDB)
	});
	const light = useStore(connection, 'light');
	const doorFor = (weight: Weight = 'light') => (weight === 'vital' ? useStore(connection, weight) : light);
	const updateAll: Store['updateAll'] = (changes, weight) =>
		settled(() => doorFor(weight)('readwrite', (records) => changeAll(records, changes)));
	const write = (ask: (records: IDBObjectStore) => unknown, weight?: Weight) =>
		settled(() =>
			doorFor(weight)('readwrite', (records) => {
				ask(records);
				return committed(records.transaction);
			})
		);
	return {
		get: (key) =>
			settled(() => light('readonly', (records) => promisifyRequest<unknown>(records.get([...key])))),
		set: (key, value, weight) => write((records) => records.put(value, [...key]), weight),
		update: (key, change, weight) => updateAll([{ key, change }], weight),
		updateAll,
		delete: (key) => write((records) => records.delete([...key])),
		clear: () => write((records) => records.clear(), 'vital'),
		keys: (prefix) => settled(() => light('readonly', (records) => keysOf(records, prefix))),
		entries: (prefix) => settled(() => light('readonly', (records) => entriesOf(records, prefix)))
	};
}

function useStore(connection: Connection, weight: Weight): UseStore {
	const durability = weight === 'vital' ? 'strict' : 'relaxed';
	return (mode, work) =>
		connection.use(async (database) => work(begin(database, mode, durability).objectStore(OBJECT_STORE)));
}

/** A transaction goes on as long as each request is asked for by the answer to the one before. */
async function changeAll(records: IDBObjectStore, changes: readonly StoreChange[]): Promise<void> {
	try {
		for (const { key, change } of changes) {
			const old: unknown = await promisifyRequest(records.get([...key]));
			records.put(change(old), [...key]);
		}
	} catch (error) {
		records.transaction.abort();
		throw error;
	}
	await committed(records.transaction);
}

/** Lists sort after texts in a database's order of keys, so an empty list closes the range. */
const rangeUnder = (prefix: StoreKey) => IDBKeyRange.bound([...prefix], [...prefix, []]);

async function keysOf(records: IDBObjectStore, prefix: StoreKey): Promise<readonly StoreKey[]> {
	const keys: unknown[] = await promisifyRequest(records.getAllKeys(rangeUnder(prefix)));
	return keys.filter(isStoreKey);
}

async function entriesOf(records: IDBObjectStore, prefix: StoreKey): Promise<readonly StoreEntry[]> {
	const range = rangeUnder(prefix);
	const [keys, values] = await Promise.all([
		promisifyRequest(records.getAllKeys(range)),
		promisifyRequest<unknown[]>(records.getAll(range))
	]);
	return keys.flatMap((key, index) => (isStoreKey(key) ? [{ key, value: values[index] }] : []));
}

function isStoreKey(key: unknown): key is StoreKey {
	return Array.isArray(key) && key.length > 0 && key.every((part) => typeof part === 'string');
}
