import * as v from 'valibot';
import { fail, ok, type Result } from '../../../core/base/result';
import { classKeyFrom } from '../../platform/sealing';
import { classes, classKeys, type KeptClassKey, results } from '../../storage/class-records';
import { codes } from '../../storage/code-records';
import { QUARANTINE } from '../../storage/keys';
import { duos, papers, quizzes } from '../../storage/quiz-records';
import { attempts, drafts, envelope, type RecordProblem, settings, type Shelf } from '../../storage/records';
import type { StoreEntry } from '../../storage/store';

/** The key of a class as text, where it was not saved in a file of its own yet: after that no page can read it out of the device. */
interface KeyText {
	readonly id: string;
	readonly publicKey: string;
	readonly privateKey: string;
}

const keySchema = v.strictObject({ id: v.string(), publicKey: v.string(), privateKey: v.string() });

const keyTexts: Shelf<KeyText> = {
	...classKeys,
	parser: async () => (body) => {
		const parsed = v.safeParse(keySchema, body);
		return parsed.success ? ok(parsed.output) : fail('not-a-key');
	}
};

/** What a backup holds, beside what was set aside as damaged. The digest of games is not in it: it is made again from them. */
export const backedUp: readonly Shelf<unknown>[] = [
	attempts,
	classes,
	keyTexts,
	codes,
	drafts,
	duos,
	papers,
	quizzes,
	results,
	settings
];

/** The record of a key as a backup holds it; nothing where the key is in a file of its own. */
export function keyRecords({ id, publicKey, backup }: KeptClassKey): readonly StoreEntry[] {
	if (backup === undefined) return [];
	return [{ key: [keyTexts.kind, id], value: envelope(keyTexts, { id, publicKey, privateKey: backup }) }];
}

/** The value of a record as it is to be kept here, or why it cannot be used. */
export type ReadRecord = (entry: StoreEntry) => Promise<Result<unknown, RecordProblem>>;

/** What reads the records of a backup. */
export async function recordReader(): Promise<ReadRecord> {
	const shelves = await Promise.all(
		backedUp.map(async (shelf) => [shelf.kind, { ...shelf, parse: await shelf.parser() }] as const)
	);
	const byKind: ReadonlyMap<string, (typeof shelves)[number][1]> = new Map(shelves);
	return async ({ key, value }) => {
		if (key[0] === QUARANTINE) return ok(value);
		const shelf = byKind.get(key[0]);
		const { v: version, type, body } = partsOf(value);
		if (!shelf || type !== shelf.kind) return fail('damaged');
		if (typeof version === 'number' && version > shelf.version) return fail('newer');
		const parsed = shelf.parse(body);
		if (version !== shelf.version || !parsed.ok || !isUnderItsId(key, parsed.value)) return fail('damaged');
		const kept = shelf.kind === classKeys.kind ? await keptKey(body) : parsed;
		return kept.ok ? ok(envelope(shelf, kept.value)) : fail('damaged');
	};
}

function partsOf(value: unknown): { readonly v: unknown; readonly type: unknown; readonly body: unknown } {
	const part = (name: string): unknown => Reflect.get(Object(value), name);
	return { v: part('v'), type: part('type'), body: part('body') };
}

/** Settings and drafts have no id in them. */
function isUnderItsId(key: readonly string[], body: unknown): boolean {
	const id: unknown = Reflect.get(Object(body), 'id');
	return id === undefined || id === key.at(-1);
}

/** A key as the device keeps it: no page can read it, but for its text, which still waits to be saved in a file. */
async function keptKey(body: unknown): Promise<Result<KeptClassKey, 'not-a-key'>> {
	const text = v.safeParse(keySchema, body);
	if (!text.success) return fail('not-a-key');
	const { id, publicKey, privateKey } = text.output;
	const key = await classKeyFrom({ publicKey, privateKey });
	return key.ok ? ok({ id, ...key.value, backup: privateKey }) : fail('not-a-key');
}
