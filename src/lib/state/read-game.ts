import type { Attempt } from '../../core/quiz/attempt';
import type { ExamPaper } from '../../core/quiz/asked-quiz';
import type { Playable } from '../../core/quiz/exam';
import type { Quiz } from '../../core/quiz/quiz';
import { papers, quizzes } from '../storage/quiz-records';
import { attempts } from '../storage/records';
import type { Games } from './games';
import type { Read } from './kept-records';

/** A game of this device; `waiting`: one of an exam whose key has not come yet. */
export type ReadGame =
	| { readonly kind: 'found'; readonly attempt: Attempt; readonly quiz: Quiz }
	| { readonly kind: 'waiting'; readonly attempt: Attempt; readonly quiz: ExamPaper }
	| { readonly kind: 'missing' }
	| { readonly kind: 'unreadable' };

export function readQuiz(games: Games, id: string): Promise<Read<Quiz>> {
	return games.records.read(quizzes, id);
}

/** What is kept under an id to be played: a quiz, or the paper of an exam. */
export async function readPlayable(games: Games, id: string): Promise<Read<Playable>> {
	const quiz = await readQuiz(games, id);
	return quiz.kind === 'missing' ? games.records.read(papers, id) : quiz;
}

/** An attempt with the quiz it was made at. */
export async function readGame(games: Games, attemptId: string): Promise<ReadGame> {
	const attempt = await games.records.read(attempts, attemptId);
	if (attempt.kind !== 'found') return attempt;
	const { quizId } = attempt.body;
	const quiz = await readQuiz(games, quizId);
	if (quiz.kind === 'found') return { kind: 'found', attempt: attempt.body, quiz: quiz.body };
	if (quiz.kind === 'unreadable') return quiz;
	const paper = await games.records.read(papers, quizId);
	return paper.kind === 'found' ? { kind: 'waiting', attempt: attempt.body, quiz: paper.body } : paper;
}
