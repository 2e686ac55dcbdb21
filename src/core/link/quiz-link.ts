import { fail, ok, type Result } from '../base/result';
import { parseQuiz, type Quiz } from '../quiz/quiz';
import type { Codec } from './codec';
import { type EnvelopeProblem, seal, unseal } from './envelope';
import { quizFromWire, quizToWire } from './wire';

/** Why a link opens no quiz. `not-allowed-text`: hidden or turning characters. `invalid-quiz`: what it holds cannot be played. */
export type LinkProblem = EnvelopeProblem | 'not-allowed-text' | 'invalid-quiz';

/** The fragment of a quiz link, without `#`. How long it may be is for the caller: 2,000 characters go anywhere, 16,384 open at all. */
export function encodeQuizLink(quiz: Quiz, codec: Codec): Promise<string> {
	return seal(quizToWire(quiz), codec);
}

/** The quiz in a fragment, the very one that was encoded, or a coded problem; never another quiz. */
export async function decodeQuizLink(fragment: string, codec: Codec): Promise<Result<Quiz, LinkProblem>> {
	const opened = await unseal(fragment, codec);
	if (!opened.ok) return opened;
	const quiz = quizFromWire(opened.value);
	if (!quiz) return fail('damaged');
	if (opened.value !== opened.value.normalize('NFC')) return fail('not-allowed-text');
	const parsed = parseQuiz(quiz);
	if (parsed.ok) return ok(parsed.value);
	const isHidden = parsed.problem.some((problem) => problem.code === 'unseen-characters');
	return fail(isHidden ? 'not-allowed-text' : 'invalid-quiz');
}
