import { fail, ok, type Result } from '../../core/base/result';
import { codesInText, type FoundCode } from '../../core/link/codes-in-text';
import {
	openResultCode,
	type CodeProblem,
	type ContentProblem,
	type SealedResult
} from '../../core/link/result-code';
import type { Quiz } from '../../core/quiz/quiz';
import type { StudentResult } from '../../core/quiz/student-result';
import type { ReceivedResult } from '../../core/report/received-result';
import type { ClassKey, SealingProblem } from '../platform/sealing';

/** A class that can open codes: its key, its quizzes and what it has already. */
export interface OpeningClass {
	readonly classId: string;
	readonly key: ClassKey;
	readonly quizzes: readonly Quiz[];
	readonly known: readonly ReceivedResult[];
}

/** Why a code is refused. `not-opened`: no class here can open it: it is another's, of a quiz that is not here, or forged. */
export type CodeRefusal = CodeProblem | ContentProblem | 'not-opened';

/** What became of one code. */
export type CodeOutcome =
	| { readonly kind: 'added' | 'again'; readonly classId: string; readonly result: ReceivedResult }
	| { readonly kind: 'refused'; readonly code: string; readonly problem: CodeRefusal };

/** Why no code of a text was looked at. */
export type IntakeProblem = 'no-codes' | 'no-key' | SealingProblem;

/** What reading codes needs of the world. */
export interface IntakeDoors {
	readonly open: (
		sealed: Uint8Array,
		to: { readonly key: ClassKey; readonly info: Uint8Array }
	) => Promise<Result<Uint8Array, SealingProblem | 'not-opened'>>;
	readonly now: () => number;
	/** Lets the page answer its reader between two slices. */
	readonly breathe: () => Promise<void>;
	readonly onProgress: (done: number, total: number) => void;
}

/** So many codes are opened between two breaths of the page. */
const SLICE = 20;

interface Lock {
	readonly opening: OpeningClass;
	readonly quiz: Quiz;
}

type Opened =
	| { readonly kind: 'opened'; readonly lock: Lock; readonly result: StudentResult }
	| { readonly kind: 'refused'; readonly problem: CodeRefusal | SealingProblem };

/** What became of every code in a text, in its order. Each is tried with every quiz of every class, first with the one that opened the last. */
export async function openCodes(
	text: string,
	classes: readonly OpeningClass[],
	doors: IntakeDoors
): Promise<Result<readonly CodeOutcome[], IntakeProblem>> {
	const codes = [...codesInText(text)];
	if (codes.length === 0) return fail('no-codes');
	if (classes.length === 0) return fail('no-key');
	const locks = classes.flatMap((opening) => opening.quizzes.map((quiz) => ({ opening, quiz })));
	const seen = new Map<string, CodeOutcome>(classes.flatMap(knownOutcomes));
	const startedAt = doors.now();
	const outcomes: CodeOutcome[] = [];
	for (let start = 0; start < codes.length; start += SLICE) {
		const slice = codes.slice(start, start + SLICE);
		const opened = await Promise.all(slice.map((code) => openOne(code, { locks, seen, doors })));
		for (const [index, outcome] of opened.entries()) {
			const settled = settle(outcome, slice[index], { seen, receivedAt: startedAt + start + index });
			if (settled === 'insecure-page' || settled === 'no-x25519') return fail(settled);
			outcomes.push(settled);
		}
		doors.onProgress(outcomes.length, codes.length);
		await doors.breathe();
	}
	return ok(outcomes);
}

function knownOutcomes({ classId, known }: OpeningClass): readonly (readonly [string, CodeOutcome])[] {
	return known.map((result) => [result.id, { kind: 'again', classId, result }]);
}

interface Trying {
	readonly locks: Lock[];
	readonly seen: ReadonlyMap<string, CodeOutcome>;
	readonly doors: IntakeDoors;
}

async function openOne({ read }: FoundCode, { locks, seen, doors }: Trying): Promise<Opened> {
	if (!read.ok) return { kind: 'refused', problem: read.problem };
	if (seen.has(read.value.id)) return { kind: 'refused', problem: 'not-opened' };
	for (const lock of [...locks]) {
		const opened = await tryLock(read.value, lock, doors);
		if (opened.kind === 'refused' && opened.problem === 'not-opened') continue;
		if (opened.kind === 'opened') locks.splice(0, locks.length, lock, ...locks.filter((one) => one !== lock));
		return opened;
	}
	return { kind: 'refused', problem: 'not-opened' };
}

async function tryLock(sealed: SealedResult, lock: Lock, { open }: IntakeDoors): Promise<Opened> {
	const { key } = lock.opening;
	const result = await openResultCode(sealed, lock.quiz, (bytes, info) => open(bytes, { key, info }));
	return result.ok
		? { kind: 'opened', lock, result: result.value }
		: { kind: 'refused', problem: result.problem };
}

interface Settling {
	readonly seen: Map<string, CodeOutcome>;
	readonly receivedAt: number;
}

/** The first of two codes that are the same is added, the second was there already. */
function settle(
	opened: Opened,
	found: FoundCode | undefined,
	{ seen, receivedAt }: Settling
): CodeOutcome | SealingProblem {
	const id = found?.read.ok ? found.read.value.id : '';
	const earlier = seen.get(id);
	if (earlier) return earlier.kind === 'added' ? { ...earlier, kind: 'again' } : earlier;
	if (opened.kind === 'opened') {
		const { classId } = opened.lock.opening;
		const added = { kind: 'added', classId, result: { ...opened.result, receivedAt } } as const;
		seen.set(id, added);
		return added;
	}
	const { problem } = opened;
	if (problem === 'insecure-page' || problem === 'no-x25519') return problem;
	return { kind: 'refused', code: found?.text ?? '', problem };
}
