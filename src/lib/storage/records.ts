import { fail, ok, type Result } from '../../core/base/result';
import type { Attempt } from '../../core/quiz/attempt';
import { quarantineKey, recordKey, type RecordKind } from './keys';
import type { Store, StoreEntry, StoreKey, StoreProblem, Weight } from './store';
import { settled } from './store-problem';

/** One kind of record, enough to keep one. */
export interface Label {
	readonly kind: RecordKind;
	readonly version: number;
	readonly weight: Weight;
}

export type Parse<Body> = (body: unknown) => Result<Body, unknown>;

/** One kind of record, and what reads its body back: fetched when there is something to read, so that a first game does not load it. */
export interface Shelf<Body> extends Label {
	readonly parser: () => Promise<Parse<Body>>;
}

/** Enough to keep a quiz; what reads one back is in quiz-records.ts, so that a page that only plays does not load it. */
export const quizLabel: Label = { kind: 'quiz', version: 1, weight: 'vital' };
export const paperLabel: Label = { kind: 'exam', version: 1, weight: 'vital' };

export const attempts: Shelf<Attempt> = {
	kind: 'attempt',
	version: 1,
	weight: 'vital',
	parser: async () => (await import('../../core/quiz/attempt-schema')).parseAttempt
};
/** Whoever keeps a setting or a draft reads its body with a parser of its own. */
export const settings: Shelf<unknown> = {
	kind: 'setting',
	version: 1,
	weight: 'light',
	parser: async () => ok
};
export const drafts: Shelf<unknown> = { kind: 'draft', version: 1, weight: 'light', parser: async () => ok };

/** Why a record cannot be read. `newer`: a later version of the site wrote it, and it stays. `damaged`: it was set aside. */
export type RecordProblem = 'newer' | 'damaged';

/** What is on a shelf; what could not be read is named, never deleted. */
export interface Listing<Body> {
	readonly bodies: readonly Body[];
	readonly unread: readonly { readonly key: StoreKey; readonly problem: RecordProblem }[];
}

/** Keeps a body in its envelope. */
export function saveRecord(
	store: Store,
	label: Label,
	{ id, body }: { readonly id: string; readonly body: unknown }
): Promise<Result<void, StoreProblem>> {
	return store.set(recordKey(label.kind, id), envelope(label, body), label.weight);
}

/** A body as it is kept, with what it is and of which version. */
export function envelope({ kind, version }: Label, body: unknown): unknown {
	return { v: version, type: kind, body };
}

/** The body of one record; undefined when there is none. */
export async function loadRecord<Body>(
	store: Store,
	shelf: Shelf<Body>,
	id: string
): Promise<Result<Body | undefined, StoreProblem | RecordProblem>> {
	const key = recordKey(shelf.kind, id);
	const stored = await store.get(key);
	if (!stored.ok) return stored;
	if (stored.value === undefined) return ok(undefined);
	const parser = await settled(shelf.parser);
	return parser.ok ? read(store, { ...shelf, parse: parser.value }, { key, value: stored.value }) : parser;
}

/** The bodies of every record of a shelf, or of those whose keys go on with a name, in the order of their keys. */
export async function listRecords<Body>(
	store: Store,
	shelf: Shelf<Body>,
	under?: string
): Promise<Result<Listing<Body>, StoreProblem>> {
	const stored = await store.entries(under === undefined ? [shelf.kind] : [shelf.kind, under]);
	if (!stored.ok) return stored;
	if (stored.value.length === 0) return ok({ bodies: [], unread: [] });
	const parser = await settled(shelf.parser);
	if (!parser.ok) return parser;
	const bodies: Body[] = [];
	const unread: { key: StoreKey; problem: RecordProblem }[] = [];
	for (const entry of stored.value) {
		const body = await read(store, { ...shelf, parse: parser.value }, entry);
		if (body.ok) bodies.push(body.value);
		else unread.push({ key: entry.key, problem: body.problem });
	}
	return ok({ bodies, unread });
}

async function read<Body>(
	store: Store,
	label: Label & { readonly parse: Parse<Body> },
	{ key, value }: StoreEntry
): Promise<Result<Body, RecordProblem>> {
	const envelope = Object(value);
	const version: unknown = Reflect.get(envelope, 'v');
	const body = label.parse(Reflect.get(envelope, 'body'));
	if (typeof version === 'number' && version > label.version) return fail('newer');
	if (version === label.version && Reflect.get(envelope, 'type') === label.kind && body.ok) return body;
	await setAside(store, key, value);
	return fail('damaged');
}

/** Moves a value to quarantine, behind what is there already; it leaves its place only when it has arrived. */
async function setAside(store: Store, key: StoreKey, value: unknown): Promise<void> {
	const behind = (old: unknown) => [...(Array.isArray(old) ? old : []), value];
	const moved = await store.update(quarantineKey(key), behind, 'vital');
	if (moved.ok) await store.delete(key);
}
