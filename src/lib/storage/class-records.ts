import * as v from 'valibot';
import { fail, ok, type Result } from '../../core/base/result';
import { parseClass, parseResult } from '../../core/report/class-schema';
import { mergeResults, type ReceivedResult } from '../../core/report/received-result';
import type { SchoolClass } from '../../core/report/school-class';
import { envelope, type Shelf } from './records';
import type { Store, StoreKey, StoreProblem } from './store';

/** The private half of a class's key, which no page can read out of it. */
export interface KeptClassKey {
	/** The class's. */
	readonly id: string;
	readonly publicKey: string;
	readonly privateKey: CryptoKey;
	/** The private half as text, for the backup file; it is there until the teacher says that the file is safe. */
	readonly backup?: string;
}

export const classes: Shelf<SchoolClass> = {
	kind: 'class',
	version: 1,
	weight: 'vital',
	parser: async () => parseClass
};

export const classKeys: Shelf<KeptClassKey> = {
	kind: 'class-key',
	version: 1,
	weight: 'vital',
	parser: async () => parseKey
};

/** Results are kept under their class. */
export const results: Shelf<ReceivedResult> = {
	kind: 'result',
	version: 1,
	weight: 'vital',
	parser: async () => parseResult
};

/** Keeps the results of a class: all or, when the device refuses, none. What two tabs or two devices add is joined, never lost. */
export function saveResults(
	store: Store,
	classId: string,
	added: readonly ReceivedResult[]
): Promise<Result<void, StoreProblem>> {
	return store.updateAll(
		added.map((result) => ({
			key: resultKey(classId, result.id),
			change: (old) => joinedResult(old, result)
		})),
		results.weight
	);
}

function resultKey(classId: string, resultId: string): StoreKey {
	return [results.kind, classId, resultId];
}

/** What is to be kept of a result where another is kept already. What cannot be read gives way: it is no result. What a later version wrote stays. */
export function joinedResult(old: unknown, result: ReceivedResult): unknown {
	const known: unknown = Reflect.get(Object(old), 'v');
	if (typeof known === 'number' && known > results.version) return old;
	const kept = parseResult(Reflect.get(Object(old), 'body'));
	const [body = result] = mergeResults(kept.ok ? [kept.value] : [], [result]);
	return envelope(results, body);
}

/** The type is a function, as not every browser has the class when this file is read. */
const keySchema = () =>
	v.strictObject({
		id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
		publicKey: v.string(),
		privateKey: v.instance(CryptoKey),
		backup: v.exactOptional(v.string())
	});

function parseKey(input: unknown): Result<KeptClassKey, 'not-a-key'> {
	const parsed = v.safeParse(keySchema(), input);
	return parsed.success ? ok(parsed.output) : fail('not-a-key');
}
