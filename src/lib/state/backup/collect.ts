import { ok, type Result } from '../../../core/base/result';
import { classKeys } from '../../storage/class-records';
import { QUARANTINE } from '../../storage/keys';
import { listRecords } from '../../storage/records';
import type { Store, StoreEntry, StoreProblem } from '../../storage/store';
import { backedUp, keyRecords } from './backed-up';
import { isPlain } from './plain';

/** What a device keeps, for a backup. */
export interface Collected {
	/** In the order of their keys. */
	readonly records: readonly StoreEntry[];
	/** How many keys of classes are among them. */
	readonly keysInside: number;
	/** How many classes have their key in a file of its own only. */
	readonly keysElsewhere: number;
	/** How many records were damaged so that no file can hold them. */
	readonly leftOut: number;
}

/** Reads everything as it is kept, also what was set aside as damaged. */
export async function collect(store: Store): Promise<Result<Collected, StoreProblem>> {
	const entries: StoreEntry[] = [];
	for (const kind of [...backedUp.map((shelf) => shelf.kind), QUARANTINE]) {
		const stored = await store.entries([kind]);
		if (!stored.ok) return stored;
		if (kind !== classKeys.kind) entries.push(...stored.value);
	}
	const keys = await listRecords(store, classKeys);
	if (!keys.ok) return keys;
	const keyEntries = keys.value.bodies.flatMap(keyRecords);
	const plain = entries.filter(({ value }) => isPlain(value));
	return ok({
		records: [...plain, ...keyEntries].sort(byKey),
		keysInside: keyEntries.length,
		keysElsewhere: keys.value.bodies.length - keyEntries.length,
		leftOut: entries.length - plain.length
	});
}

function byKey({ key: one }: StoreEntry, { key: other }: StoreEntry): number {
	return one.join('\u0000') < other.join('\u0000') ? -1 : 1;
}
