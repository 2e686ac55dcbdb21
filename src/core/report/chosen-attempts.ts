import { fold } from '../bank/text';
import { type Mark, markOf } from '../quiz/marking';
import type { Quiz } from '../quiz/quiz';
import type { Answer } from '../quiz/response';
import { byReceipt, type ReceivedResult } from './received-result';

/** Which attempt of a student counts, first and last in the order received, best by items right, then points. */
export type AttemptChoice = 'first' | 'best' | 'last';

/** The attempt of a student that counts, with its marks. */
export interface ChosenAttempt {
	readonly resultId: string;
	/** Ten hex digits of the device; with the name it tells students apart. */
	readonly token: string;
	readonly name?: string;
	readonly minutes: number;
	/** How many attempts this student sent. */
	readonly attempts: number;
	/** In the order of the quiz's items; null is no answer. */
	readonly answers: readonly (Answer | null)[];
	/** In the order of the quiz's items. */
	readonly marks: readonly Mark[];
	/** How many items are right. */
	readonly correct: number;
	/** Ten at most for an item. */
	readonly points: number;
}

/**
 * One attempt a student, the best first, then by name. A student is a device's token and the name as it is read aloud:
 * those who share a device are told apart by name, those of one name by device. Results of other quizzes are left out.
 */
export function chosenAttempts(
	quiz: Quiz,
	results: readonly ReceivedResult[],
	choice: AttemptChoice
): readonly ChosenAttempt[] {
	const byStudent = new Map<string, ChosenAttempt[]>();
	for (const result of [...results].sort(byReceipt)) {
		if (result.quizId !== quiz.id) continue;
		const student = `${result.token} ${fold(result.name ?? '')}`;
		byStudent.set(student, [...(byStudent.get(student) ?? []), markedAttempt(quiz, result)]);
	}
	return [...byStudent.entries()]
		.flatMap(([student, attempts]) =>
			chosenOf(attempts, choice).map((one) => ({
				attempt: { ...one, attempts: attempts.length },
				name: `${fold(one.name ?? '')} ${student}`
			}))
		)
		.sort((one, other) => scoreGap(one.attempt, other.attempt) || (one.name < other.name ? -1 : 1))
		.map(({ attempt }) => attempt);
}

/** None of none, else one. */
function chosenOf(attempts: readonly ChosenAttempt[], choice: AttemptChoice): readonly ChosenAttempt[] {
	switch (choice) {
		case 'first':
			return attempts.slice(0, 1);
		case 'last':
			return attempts.slice(-1);
		case 'best':
			return [...attempts].sort((one, other) => scoreGap(one, other)).slice(0, 1);
	}
}

function markedAttempt(quiz: Quiz, result: ReceivedResult): ChosenAttempt {
	const answers = quiz.items.map((_, index) => result.answers[index] ?? null);
	const marks = quiz.items.map((item, index) => markOf(item, answers[index] ?? null));
	return {
		resultId: result.id,
		token: result.token,
		...(result.name === undefined ? {} : { name: result.name }),
		minutes: result.minutes,
		attempts: 1,
		answers,
		marks,
		correct: marks.filter((mark) => mark.correct).length,
		points: marks.reduce((sum, mark) => sum + mark.points, 0)
	};
}

function scoreGap(one: ChosenAttempt, other: ChosenAttempt): number {
	return other.correct - one.correct || other.points - one.points;
}
