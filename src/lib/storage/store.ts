import type { Result } from '../../core/base/result';

/** The first part says what is kept, the others which one: `['attempt', 'k3x9']`. */
export type StoreKey = readonly [kind: string, ...names: string[]];

/**
 * Why the device did not do it. `full`: no room left. `unavailable`: it lets nothing be kept here (private mode, blocked, or it
 * does not answer). `not-plain`: the value is not plain data, a bug. `failed`: anything else.
 */
export type StoreProblem = 'full' | 'unavailable' | 'not-plain' | 'failed';

export interface StoreEntry {
	readonly key: StoreKey;
	readonly value: unknown;
}

export interface StoreChange {
	readonly key: StoreKey;
	readonly change: (old: unknown) => unknown;
}

/** A place on this device for plain data. Nothing throws; a value comes back as it was, or not at all. */
export interface Store {
	/** Undefined when there is nothing under the key. */
	readonly get: (key: StoreKey) => Promise<Result<unknown, StoreProblem>>;
	/** Resolves when the value is kept; a `vital` one has then reached the disk. */
	readonly set: (key: StoreKey, value: unknown, weight?: Weight) => Promise<Result<void, StoreProblem>>;
	/** Changes a value in one step that no other tab can come between. */
	readonly update: (
		key: StoreKey,
		change: (old: unknown) => unknown,
		weight?: Weight
	) => Promise<Result<void, StoreProblem>>;
	/** The same for many values at once: all are changed or, where something fails, none. */
	readonly updateAll: (
		changes: readonly StoreChange[],
		weight?: Weight
	) => Promise<Result<void, StoreProblem>>;
	readonly delete: (key: StoreKey) => Promise<Result<void, StoreProblem>>;
	/** Deletes everything. */
	readonly clear: () => Promise<Result<void, StoreProblem>>;
	/** Every key that begins with these parts, in their order, without its value. */
	readonly keys: (prefix: StoreKey) => Promise<Result<readonly StoreKey[], StoreProblem>>;
	/** Every entry whose key begins with these parts, in the order of the keys. */
	readonly entries: (prefix: StoreKey) => Promise<Result<readonly StoreEntry[], StoreProblem>>;
}

export type Weight = 'light' | 'vital';
