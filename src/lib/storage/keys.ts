import type { StoreKey } from './store';

/** What is kept on the device, and the first part of its keys. */
export type RecordKind =
	| 'attempt'
	| 'duo'
	| 'digest'
	| 'quiz'
	| 'setting'
	| 'draft'
	| 'class'
	| 'class-key'
	| 'result'
	| 'code'
	| 'exam';

export function recordKey(kind: RecordKind, id: string): StoreKey {
	return [kind, id];
}

/** The first part of the key of what cannot be read. */
export const QUARANTINE = 'quarantine';

/** Where a record goes that cannot be read. */
export function quarantineKey(key: StoreKey): StoreKey {
	return [QUARANTINE, ...key];
}
