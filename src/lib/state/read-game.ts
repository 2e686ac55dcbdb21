import type { Attempt } from '../../core/quiz/attempt';
import type { Quiz } from '../../core/quiz/quiz';
import { quizzes } from '../storage/quiz-records';
import { attempts } from '../storage/records';
import type { Games } from './games';
import type { Read } from './kept-records';

export type ReadGame =
	| { readonly kind: 'found'; readonly attempt: Attempt; readonly quiz: Quiz }
	| { readonly kind: 'missing' }
	| { readonly kind: 'unreadable' };

export function readQuiz(games: Games, id: string): Promise<Read<Quiz>> {
	return games.records.read(quizzes, id);
}

/** An attempt with the quiz it was made at. */
export async function readGame(games: Games, attemptId: string): Promise<ReadGame> {
	const attempt = await games.records.read(attempts, attemptId);
	if (attempt.kind !== 'found') return attempt;
	const quiz = await readQuiz(games, attempt.body.quizId);
	return quiz.kind === 'found' ? { kind: 'found', attempt: attempt.body, quiz: quiz.body } : quiz;
}
