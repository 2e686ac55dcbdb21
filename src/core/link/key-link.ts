import { fail, ok, type Result } from '../base/result';
import { asExam, type Exam, paperOf } from '../quiz/exam';
import { parseQuiz } from '../quiz/quiz';
import type { Codec } from './codec';
import { seal, unseal } from './envelope';
import { checked, type LinkProblem } from './quiz-link';
import { quizFromWire, quizToWire } from './wire';

/** Why a link gives no key; `changed-key`: the key in it is not the one of the paper that it names. */
export type KeyLinkProblem = LinkProblem | 'changed-key';

/** What a key link holds: an exam with its keys and salt, and the id of the paper that it is the key of. */
export interface Released {
	readonly exam: Exam;
	readonly paperId: string;
}

const PREFIX = 'k';
const ID_DIGITS = 16;

/** The fragment of the link that gives the key of an exam away, without `#`: `k` + wire format 1 of (id of the paper · exam). */
export async function encodeKeyLink(exam: Exam, codec: Codec): Promise<string> {
	return PREFIX + (await seal({ format: 'key', text: paperOf(exam).id + quizToWire(exam) }, codec));
}

/** The key in a fragment, or why there is none. Whether it is the key of a paper that a student holds is for `isKeyOf`. */
export async function decodeKeyLink(
	fragment: string,
	codec: Codec
): Promise<Result<Released, KeyLinkProblem>> {
	const link = fragment.trim();
	if (!link.startsWith(PREFIX)) return fail(link === '' ? 'empty' : 'not-ours');
	const opened = await unseal(link.slice(PREFIX.length), codec);
	if (!opened.ok) return opened;
	const { format, text } = opened.value;
	if (format !== 'key') return fail('not-ours');
	const quiz = checked(text.slice(ID_DIGITS), quizFromWire, parseQuiz);
	if (!quiz.ok) return quiz;
	const exam = asExam(quiz.value);
	if (!exam) return fail('invalid-quiz');
	const paperId = text.slice(0, ID_DIGITS);
	return paperOf(exam).id === paperId ? ok({ exam, paperId }) : fail('changed-key');
}
