import { fail, ok, type Result } from '../../core/base/result';
import { type ClassKey, classKeyFrom, type KeyText, type SealingProblem } from './sealing';

const FORMAT = 'five-ws-class-key';
const VERSION = 1;
/** A key file has a few hundred characters; more is something else. */
const MAX_CHARACTERS = 10_000;

/** What a backup file of a class says beside its key. */
export interface ClassName {
	readonly name: string;
}

/** Why a file gives no key. `damaged`: it was one, and a part is missing or changed. */
export type KeyFileProblem = 'not-a-key-file' | 'newer-version' | 'damaged' | SealingProblem;

/** The text of a class's backup file. Whoever holds it can read all results that were sealed to the class. */
export function keyFile({ name }: ClassName, { publicKey, privateKey }: KeyText): string {
	return `${JSON.stringify({ format: FORMAT, version: VERSION, name, publicKey, privateKey }, null, '\t')}\n`;
}

/** The class's name and key in a backup file, or why there are none; never another key than the one that was saved. */
export async function readKeyFile(
	text: string
): Promise<Result<{ readonly key: ClassKey } & ClassName, KeyFileProblem>> {
	const content = contentOf(text);
	if (field(content, 'format') !== FORMAT) return fail('not-a-key-file');
	const version = field(content, 'version');
	if (typeof version === 'number' && version > VERSION) return fail('newer-version');
	const [name, publicKey, privateKey] = ['name', 'publicKey', 'privateKey'].map((of) => field(content, of));
	if (version !== VERSION || typeof name !== 'string') return fail('damaged');
	if (typeof publicKey !== 'string' || typeof privateKey !== 'string') return fail('damaged');
	const key = await classKeyFrom({ publicKey, privateKey });
	if (!key.ok) return fail(key.problem === 'wrong-key' ? 'damaged' : key.problem);
	return ok({ key: key.value, name });
}

function contentOf(text: string): unknown {
	if (text.length > MAX_CHARACTERS) return undefined;
	try {
		return JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return undefined;
	}
}

function field(content: unknown, name: string): unknown {
	return typeof content === 'object' && content !== null ? Reflect.get(content, name) : undefined;
}
