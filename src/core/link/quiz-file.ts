import * as v from 'valibot';
import { fail, ok, type Result } from '../base/result';
import { asExam, paperOf, type Playable } from '../quiz/exam';
import { parsePaper } from '../quiz/exam-paper-schema';
import { parseQuiz, type Quiz } from '../quiz/quiz';

const FORMAT = 'five-ws-quiz';
const VERSION = 1;

/** The most bytes that a quiz file may have: the largest quiz there is takes less. */
export const MAX_FILE_BYTES = 2_000_000;
/** What the names of quiz files end with. */
export const FILE_ENDING = '.fivews.json';

/**
 * Why a file opens no quiz. `empty`: nothing in it. `not-text`: no UTF-8. `not-ours`: something else's file. `bank`: questions of ours that are no quiz yet.
 * `newer-version`: a later site wrote it. `damaged`: it is no whole JSON. The others are those of links.
 */
export type FileProblem =
	| 'empty'
	| 'not-text'
	| 'not-ours'
	| 'bank'
	| 'newer-version'
	| 'damaged'
	| 'too-large'
	| 'not-allowed-text'
	| 'invalid-quiz';

const envelope = v.object({ format: v.string(), version: v.unknown(), quiz: v.unknown() });

/** A quiz as the text of a file for its players, version 1: JSON that people can read. Of an exam it is the paper. */
export function quizToFile(given: Quiz): string {
	const exam = asExam(given);
	const quiz = exam ? paperOf(exam) : given;
	return `${JSON.stringify({ format: FORMAT, version: VERSION, quiz }, null, '\t')}\n`;
}

/** The quiz in a file's bytes, or the paper of an exam, the very one that was written, or a coded problem. */
export function quizFromFile(bytes: Uint8Array): Result<Playable, FileProblem> {
	if (bytes.length > MAX_FILE_BYTES) return fail('too-large');
	const text = textOf(bytes);
	if (text === undefined) return fail('not-text');
	if (text.trim() === '') return fail('empty');
	const json = jsonOf(text);
	if (!json.ok) return json;
	const wrapped = v.safeParse(envelope, json.value);
	if (!wrapped.success) return fail(isBank(json.value) ? 'bank' : 'not-ours');
	const { format, version, quiz } = wrapped.output;
	if (format !== FORMAT) return fail('not-ours');
	if (version !== VERSION)
		return fail(typeof version === 'number' && version > VERSION ? 'newer-version' : 'damaged');
	return quizIn(quiz);
}

/** A name for the file of a quiz: its title in plain letters, then the ending. */
export function quizFileName(quiz: Quiz): string {
	const plain = quiz.title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.slice(0, 60)
		.replace(/^-|-$/g, '');
	return `${plain === '' ? 'quiz' : plain}${FILE_ENDING}`;
}

function quizIn(quiz: unknown): Result<Playable, FileProblem> {
	const isExam = v.is(v.object({ commitment: v.string() }), quiz);
	const parsed = isExam ? parsePaper(quiz) : parseQuiz(quiz);
	if (parsed.ok) return parsed;
	return fail(
		parsed.problem.some(({ code }) => code === 'unseen-characters') ? 'not-allowed-text' : 'invalid-quiz'
	);
}

function textOf(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** A text that begins as our files do but ends too early is damaged; what was never ours is not. */
function jsonOf(text: string): Result<unknown, 'damaged' | 'not-ours'> {
	try {
		return ok(JSON.parse(text));
	} catch {
		return fail(text.slice(0, 200).includes(FORMAT) ? 'damaged' : 'not-ours');
	}
}

function isBank(json: unknown): boolean {
	return v.is(v.object({ format: v.literal('five-ws-bank') }), json);
}
