import { fromBase64url, toBase64url } from '../base/base64url';
import { sha256, sha256Hex } from '../base/digest';
import { fail, ok, type Result } from '../base/result';
import { tidied } from '../bank/text';
import type { AskedQuiz } from '../quiz/asked-quiz';
import { asExam, paperOf } from '../quiz/exam';
import { inExamTerms } from '../quiz/exam-answers';
import type { Answer } from '../quiz/response';
import type { StudentResult } from '../quiz/student-result';
import { answerBytes, answersFromBytes, answersToBytes } from './answers-wire';
import { withoutGlue } from './glue';

/** What a student sends back of one sitting. */
export interface Sitting {
	/** Ten hex digits, the same for all sittings of one device at one quiz. */
	readonly token: string;
	/** Six hex digits, another for each sitting: two sittings never give the same text. */
	readonly nonce: string;
	/** As `fittingName` gives it; it travels only where the quiz asks for it. */
	readonly name?: string;
	/** Whole minutes; more than 255 are told as 255. */
	readonly minutes: number;
	/** In the order of the quiz's items; null where none was given. */
	readonly answers: readonly (Answer | null)[];
}

/** Seals bytes for the teacher's eyes only, bound to `info`; done by whoever has the cryptography. */
export type Sealer<Problem> = (bytes: Uint8Array, info: Uint8Array) => Promise<Result<Uint8Array, Problem>>;

/** A code that was read but not opened: its hash, and the bytes that are sealed. */
export interface SealedResult {
	readonly id: string;
	readonly sealed: Uint8Array;
}

/**
 * Why a text is no result code. `empty`: nothing there. `not-ours`: something else. `newer-version`: a later site wrote it. `cut-off`:
 * a part is missing or changed. `damaged`: it holds what no code holds. `too-long`: no code is.
 */
export type CodeProblem = 'empty' | 'not-ours' | 'newer-version' | 'cut-off' | 'damaged' | 'too-long';

/** Why an opened code is no result of a quiz: its bytes do not fit the quiz's items, or its name hides characters. */
export type ContentProblem = 'wrong-content' | 'not-allowed-text';

/** The most bytes of UTF-8 that a name may take. */
export const MAX_NAME_BYTES = 40;

const VERSION = 'r1';
const MAX_CHARACTERS = 1000;
const CHECK_BYTES = 2;
const ID_BYTES = 8;
const TOKEN_BYTES = 5;
const NONCE_BYTES = 3;
const NAME_START = TOKEN_BYTES + NONCE_BYTES + 1;
const MOST_MINUTES = 255;

/**
 * Result code 1: `r1` + base64url(first 2 bytes of the sealed bytes' SHA-256 · sealed bytes). Sealed with the quiz's id as `info` are
 * token (5 bytes) · nonce (3) · minutes (1) · where the quiz asks for it the name's length (1) and UTF-8 · answers (`answersToBytes`).
 */
export async function encodeResultCode<Problem>(
	quiz: AskedQuiz,
	sitting: Sitting,
	seal: Sealer<Problem>
): Promise<Result<string, Problem>> {
	const sealed = await seal(plainBytes(quiz, sitting), infoOf(quiz));
	if (!sealed.ok) return sealed;
	return ok(VERSION + toBase64url(Uint8Array.from([...checkOf(sealed.value), ...sealed.value])));
}

/** Reads a code, its link (`…/class/#r1…`) or what follows the #, with what a messenger glued on. Nothing is opened yet. */
export function readResultCode(text: string): Result<SealedResult, CodeProblem> {
	const bare = withoutGlue(text.slice(text.lastIndexOf('#') + 1));
	if (bare === '') return fail('empty');
	if (bare.length > MAX_CHARACTERS) return fail('too-long');
	if (!bare.startsWith(VERSION)) return fail(/^r[2-9][\w-]{8}/u.test(bare) ? 'newer-version' : 'not-ours');
	const read = fromBase64url(bare.slice(VERSION.length));
	if (!read.ok) return fail(read.problem === 'alphabet' ? 'damaged' : 'cut-off');
	const sealed = read.value.slice(CHECK_BYTES);
	const isWhole = sealed.length > 0 && checkOf(sealed).every((byte, index) => byte === read.value[index]);
	return isWhole ? ok({ id: hexOf(sha256(read.value).slice(0, ID_BYTES)), sealed }) : fail('cut-off');
}

/**
 * The result that a code of this quiz holds; `open`'s own problem when it was sealed to another key or for another quiz, or forged.
 * Students sit the paper of an exam: given the exam itself, the answers come back in its terms and under its id.
 */
export async function openResultCode<Problem>(
	{ id, sealed }: SealedResult,
	quiz: AskedQuiz,
	open: Sealer<Problem>
): Promise<Result<StudentResult, Problem | ContentProblem>> {
	const exam = asExam(quiz);
	const sat = exam ? paperOf(exam) : quiz;
	const opened = await open(sealed, infoOf(sat));
	if (!opened.ok) return opened;
	const content = contentOf(opened.value, sat);
	if (!content.ok) return content;
	const answers = exam
		? exam.items.map((item, index) => inExamTerms(item, content.value.answers[index] ?? null))
		: content.value.answers;
	return ok({ id, quizId: quiz.id, ...content.value, answers });
}

/** What the bytes inside a seal say. */
function contentOf(
	bytes: Uint8Array,
	{ items, settings }: AskedQuiz
): Result<Omit<StudentResult, 'id' | 'quizId'>, ContentProblem> {
	const nameBytes = settings.asksName ? 1 + (bytes[NAME_START] ?? 0) : 0;
	const isFit = bytes.length === NAME_START + nameBytes + answerBytes(items);
	const answers = isFit ? answersFromBytes(items, bytes.slice(NAME_START + nameBytes)) : undefined;
	if (!answers || nameBytes > 1 + MAX_NAME_BYTES) return fail('wrong-content');
	const name = nameBytes > 1 ? nameFrom(bytes.slice(NAME_START + 1, NAME_START + nameBytes)) : '';
	if (name === undefined) return fail('not-allowed-text');
	return ok({
		token: hexOf(bytes.slice(0, TOKEN_BYTES)),
		...(name === '' ? {} : { name }),
		minutes: bytes[NAME_START - 1] ?? 0,
		answers
	});
}

/** A typed name on one line, composed, without characters that show nothing; `empty` or `too-long` when it cannot travel. */
export function fittingName(typed: string): Result<string, 'empty' | 'too-long'> {
	const name = tidied(typed, typed.length);
	if (name === '') return fail('empty');
	return new TextEncoder().encode(name).length > MAX_NAME_BYTES ? fail('too-long') : ok(name);
}

/** What the token of a device at a quiz is: five bytes of the SHA-256 of its secret and the quiz's id, so that quizzes cannot be linked by it. */
export function tokenOf(deviceSecret: string, quizId: string): string {
	return sha256Hex(`${deviceSecret} ${quizId}`).slice(0, 2 * TOKEN_BYTES);
}

function plainBytes(quiz: AskedQuiz, { token, nonce, name = '', minutes, answers }: Sitting): Uint8Array {
	const spelt = new TextEncoder().encode(name).slice(0, MAX_NAME_BYTES);
	return Uint8Array.from([
		...fromHex(token, TOKEN_BYTES),
		...fromHex(nonce, NONCE_BYTES),
		Math.min(minutes, MOST_MINUTES),
		...(quiz.settings.asksName ? [spelt.length, ...spelt] : []),
		...answersToBytes(quiz.items, answers)
	]);
}

function nameFrom(bytes: Uint8Array): string | undefined {
	try {
		const name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return tidied(name, name.length) === name ? name : undefined;
	} catch {
		return undefined;
	}
}

function infoOf({ id }: AskedQuiz): Uint8Array {
	return new TextEncoder().encode(id);
}

function checkOf(sealed: Uint8Array): Uint8Array {
	return sha256(sealed).slice(0, CHECK_BYTES);
}

function hexOf(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(hex: string, length: number): readonly number[] {
	return Array.from({ length }, (_, index) => Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16));
}
