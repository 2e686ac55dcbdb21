import * as v from 'valibot';
import { canonicalJson } from '../../../core/bank/canonical-json';
import { fail, ok, type Result } from '../../../core/base/result';
import type { StoreEntry } from '../../storage/store';
import { isPlain } from './plain';

const FORMAT = 'five-ws-backup';
const VERSION = 1;
/** Ten thousand games are some 30 MB. */
export const LARGEST_BACKUP_BYTES = 200_000_000;

/** All that a device keeps, and when it was saved (ms since 1970). */
export interface Backup {
	readonly savedAt: number;
	/** In the order of their keys. */
	readonly records: readonly StoreEntry[];
}

/** Why a text is no backup. `damaged`: it was one, and is cut off or changed. */
export type BackupProblem = 'empty' | 'not-a-backup' | 'newer-version' | 'damaged';

/** A backup as the text of its file, a line a record: the same records are always the same lines. */
export function backupText({ savedAt, records }: Backup): string {
	const head = canonicalJson({ format: FORMAT, version: VERSION, savedAt }).slice(0, -1);
	return `${head},"records":[\n${records.map((record) => canonicalJson(record)).join(',\n')}\n]}\n`;
}

const backupSchema = v.strictObject({
	format: v.literal(FORMAT),
	version: v.literal(VERSION),
	savedAt: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
	records: v.array(
		v.strictObject({
			key: v.tupleWithRest([v.string()], v.string()),
			value: v.custom<unknown>(isPlain)
		})
	)
});

/** The backup in the text of a file; what its records hold is not looked at yet. */
export function readBackup(text: string): Result<Backup, BackupProblem> {
	if (text.trim() === '') return fail('empty');
	const content = contentOf(text);
	if (Reflect.get(Object(content), 'format') !== FORMAT)
		return fail(text.includes(`"${FORMAT}"`) ? 'damaged' : 'not-a-backup');
	const version: unknown = Reflect.get(Object(content), 'version');
	if (typeof version === 'number' && version > VERSION) return fail('newer-version');
	const parsed = v.safeParse(backupSchema, content);
	return parsed.success ? ok(parsed.output) : fail('damaged');
}

function contentOf(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return undefined;
	}
}
