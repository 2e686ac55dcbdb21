import { fail, type Result } from '../base/result';
import type { ExamPaper } from '../quiz/asked-quiz';
import { asExam, paperOf } from '../quiz/exam';
import { parsePaper } from '../quiz/exam-paper-schema';
import { parseQuiz, type Quiz } from '../quiz/quiz';
import type { Codec } from './codec';
import { type EnvelopeProblem, seal, unseal } from './envelope';
import { paperFromWire, paperToWire } from './paper-wire';
import { quizFromWire, quizToWire } from './wire';

/** Why a link opens no quiz. `not-allowed-text`: hidden or turning characters. `invalid-quiz`: what it holds cannot be played. */
export type LinkProblem = EnvelopeProblem | 'not-allowed-text' | 'invalid-quiz';

/**
 * The fragment of the link that players get, without `#`: of an exam (`examFrom`) its paper, of every other quiz all of it.
 * How long it may be is for the caller: 2,000 characters go anywhere, 16,384 open at all.
 */
export function encodeQuizLink(quiz: Quiz, codec: Codec): Promise<string> {
	const exam = asExam(quiz);
	const content = exam
		? ({ format: 'exam', text: paperToWire(paperOf(exam)) } as const)
		: ({ format: 'quiz', text: quizToWire(quiz) } as const);
	return seal(content, codec);
}

/** The quiz in a fragment, or the paper of an exam, the very one that was encoded; else a coded problem, never another quiz. */
export async function decodeQuizLink(
	fragment: string,
	codec: Codec
): Promise<Result<Quiz | ExamPaper, LinkProblem>> {
	const opened = await unseal(fragment, codec);
	if (!opened.ok) return opened;
	const { format, text } = opened.value;
	if (format === 'key') return fail('not-ours');
	return format === 'quiz' ? openQuiz(text) : checked(text, paperFromWire, parsePaper);
}

/** A quiz that comes as a text of the wire. Whoever withholds its answers sends a paper, so a quiz of a link never does. */
function openQuiz(text: string): Result<Quiz, LinkProblem> {
	const quiz = checked(text, quizFromWire, parseQuiz);
	return quiz.ok && quiz.value.settings.feedback === 'none' ? fail('invalid-quiz') : quiz;
}

/** What a text of the wire says, written as the encoder writes, composed, and playable. */
export function checked<Value>(
	text: string,
	read: (text: string) => Value | undefined,
	parse: (value: Value) => Result<Value, readonly { readonly code: string }[]>
): Result<Value, 'damaged' | 'not-allowed-text' | 'invalid-quiz'> {
	const value = read(text);
	if (!value) return fail('damaged');
	if (text !== text.normalize('NFC')) return fail('not-allowed-text');
	const parsed = parse(value);
	if (parsed.ok) return parsed;
	const isHidden = parsed.problem.some(({ code }) => code === 'unseen-characters');
	return fail(isHidden ? 'not-allowed-text' : 'invalid-quiz');
}
