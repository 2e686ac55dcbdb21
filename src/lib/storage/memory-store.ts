import type { Store, StoreEntry, StoreKey } from './store';
import { settled } from './store-problem';

/** A store that lasts as long as the page, for tests and for devices that let nothing be kept. */
export function createMemoryStore(): Store {
	const entries = new Map<string, StoreEntry>();
	const read = (key: StoreKey) => structuredClone(entries.get(nameOf(key))?.value);
	const write = (key: StoreKey, value: unknown) => {
		entries.set(nameOf(key), { key, value: structuredClone(value) });
	};
	const updateAll: Store['updateAll'] = (changes) =>
		settled(async () => {
			const values = changes.map(({ key, change }) => structuredClone(change(read(key))));
			for (const [index, { key }] of changes.entries()) write(key, values[index]);
		});
	const under = (prefix: StoreKey) =>
		[...entries.values()]
			.filter(({ key }) => prefix.every((part, index) => key[index] === part))
			.sort((a, b) => (nameOf(a.key) < nameOf(b.key) ? -1 : 1));
	return {
		get: (key) => settled(async () => read(key)),
		set: (key, value) => settled(async () => write(key, value)),
		update: (key, change) => updateAll([{ key, change }]),
		updateAll,
		delete: (key) => settled(async () => void entries.delete(nameOf(key))),
		clear: () => settled(async () => void entries.clear()),
		keys: (prefix) => settled(async () => under(prefix).map(({ key }) => key)),
		entries: (prefix) => settled(async () => structuredClone(under(prefix)))
	};
}

/** Parts are set apart by a character that sorts before every other, so that names sort as keys do. */
function nameOf(key: StoreKey): string {
	return key.join('\u0000');
}
