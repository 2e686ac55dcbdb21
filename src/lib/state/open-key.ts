import { decodeKeyLink, type KeyLinkProblem } from '../../core/link/key-link';
import { isOpen } from '../../core/quiz/attempt';
import type { ExamPaper } from '../../core/quiz/asked-quiz';
import { type Exam, isKeyOf } from '../../core/quiz/exam';
import { graded } from '../../core/quiz/exam-answers';
import { codec } from '../platform/compression';
import { papers } from '../storage/quiz-records';
import type { Games } from './games';

/**
 * What a key link leads to. `graded`: the games of its exam on this device are marked now; the latest is named. `not-finished`: there
 * is one that is still open. `no-game`: nobody sat this exam here. `changed-key`: it is not the key that was fixed in the paper.
 */
export type OpenedKey =
	| { readonly kind: 'graded'; readonly attemptId: string }
	| { readonly kind: 'not-finished'; readonly title: string; readonly paperId: string }
	| { readonly kind: 'no-game' | 'not-kept'; readonly title: string }
	| { readonly kind: 'bad-link'; readonly problem: KeyLinkProblem };

/** Opens the fragment of a key link (without `#`): checks the key against the paper that this device holds, and marks what was answered. */
export async function openKey(fragment: string, games: Games): Promise<OpenedKey> {
	const decoded = await decodeKeyLink(fragment, codec);
	if (!decoded.ok) return { kind: 'bad-link', problem: decoded.problem };
	const { exam, paperId } = decoded.value;
	const { bodies } = await games.records.list(papers);
	const paper = bodies.find(({ id }) => id === paperId);
	if (paper ? !isKeyOf(exam, paper) : bodies.some((other) => asksTheSame(exam, other)))
		return { kind: 'bad-link', problem: 'changed-key' };
	return markGames(exam, paperId, games);
}

async function markGames(exam: Exam, paperId: string, games: Games): Promise<OpenedKey> {
	const { title } = exam;
	const { attempts } = await games.list();
	const sat = attempts.filter(({ quizId }) => quizId === paperId);
	const finished = sat.filter((attempt) => !isOpen(attempt));
	const marked = attempts.find((attempt) => attempt.quizId === exam.id && !isOpen(attempt));
	const attemptId = finished[0]?.id ?? marked?.id;
	if (attemptId === undefined)
		return sat.length > 0 ? { kind: 'not-finished', title, paperId } : { kind: 'no-game', title };
	// The exam comes first: a marked game whose questions are missing could not be shown.
	if (!(await games.keepQuiz(exam))) return { kind: 'not-kept', title };
	for (const attempt of finished) await games.keepAttempt(graded(attempt, exam));
	return { kind: 'graded', attemptId };
}

/** Whether a paper has the very questions of an exam, although it was not made from it: then its key was changed since. */
function asksTheSame(exam: Exam, paper: ExamPaper): boolean {
	return (
		paper.title === exam.title &&
		paper.items.length === exam.items.length &&
		paper.items.every(({ stem }, index) => stem === exam.items[index]?.stem)
	);
}
