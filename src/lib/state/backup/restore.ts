import { ok, type Result } from '../../../core/base/result';
import { parseResult } from '../../../core/report/class-schema';
import { joinedResult, results } from '../../storage/class-records';
import { duos } from '../../storage/quiz-records';
import { attempts } from '../../storage/records';
import type { Store, StoreEntry, StoreKey, StoreProblem } from '../../storage/store';
import { recordReader } from './backed-up';

/** How many records of a kind a backup holds, and how many of them are not here. */
export interface Count {
	readonly inFile: number;
	readonly missing: number;
}

/** What a backup would bring, before anything is changed. */
export interface Restoration {
	/** As they are to be kept here. */
	readonly records: readonly StoreEntry[];
	/** By the first part of their keys. */
	readonly counts: ReadonlyMap<string, Count>;
	/** How many cannot be used here as a later version of the site wrote them. */
	readonly newer: number;
	readonly damaged: number;
}

/** Looks through the records of a backup one by one; what cannot be used is counted and stays in the file. */
export async function planRestoration(
	store: Store,
	given: readonly StoreEntry[]
): Promise<Result<Restoration, StoreProblem>> {
	const here = await keysHere(store, new Set(given.map(({ key }) => key[0])));
	if (!here.ok) return here;
	const read = await recordReader();
	const records: StoreEntry[] = [];
	const counts = new Map<string, Count>();
	const unusable = { newer: 0, damaged: 0 };
	for (const entry of given) {
		const value = await read(entry);
		if (!value.ok) {
			unusable[value.problem]++;
			continue;
		}
		const { key } = entry;
		records.push({ key, value: value.value });
		const { inFile, missing } = counts.get(key[0]) ?? { inFile: 0, missing: 0 };
		const isHere = here.value.has(nameOf(key));
		counts.set(key[0], { inFile: inFile + 1, missing: missing + (isHere ? 0 : 1) });
	}
	return ok({ records, counts, ...unusable });
}

async function keysHere(
	store: Store,
	kinds: ReadonlySet<string>
): Promise<Result<ReadonlySet<string>, StoreProblem>> {
	const names = new Set<string>();
	for (const kind of kinds) {
		const keys = await store.keys([kind]);
		if (!keys.ok) return keys;
		for (const key of keys.value) names.add(nameOf(key));
	}
	return ok(names);
}

const nameOf = (key: StoreKey) => JSON.stringify(key);

/**
 * Keeps what is not here yet: all of it or, where the device refuses, nothing. Of two states of one game the further one stays, of
 * one result the earlier receipt; of all else what is here stays. Done twice it is as done once.
 */
export function restore(store: Store, { records }: Restoration): Promise<Result<void, StoreProblem>> {
	return store.updateAll(
		records.map(({ key, value }) => ({ key, change: (old) => merged(key[0], old, value) })),
		'vital'
	);
}

function merged(kind: string, old: unknown, restored: unknown): unknown {
	if (old === undefined) return restored;
	if (kind === results.kind) {
		const result = parseResult(bodyOf(restored));
		return result.ok ? joinedResult(old, result.value) : old;
	}
	if (kind === attempts.kind || kind === duos.kind)
		return stepsOf(bodyOf(restored)) > stepsOf(bodyOf(old)) ? restored : old;
	return old;
}

const bodyOf = (record: unknown): unknown => Reflect.get(Object(record), 'body');

/** How far a game has come, of one player or of both: a response is a step, and so is the end. */
function stepsOf(game: unknown): number {
	const { responses, finishedAt, attempts: both } = Object(game) as Partial<Record<string, unknown>>;
	if (Array.isArray(both)) return both.reduce<number>((sum, one) => sum + stepsOf(one), 0);
	return (Array.isArray(responses) ? responses.length : 0) + (finishedAt === undefined ? 0 : 1);
}
