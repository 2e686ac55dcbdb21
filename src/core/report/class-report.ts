import type { Item } from '../bank/item';
import type { Quiz } from '../quiz/quiz';
import type { ChosenAttempt } from './chosen-attempts';
import { type Draws, drawsOf } from './draws';
import { correlation, kuderRichardson20, mean } from './statistics';
import { type TeachingPoint, teachingPoint } from './teaching-point';

/**
 * Below this many students the statistics are to be read with caution: a KR-20 of .70 over ten items then has a 95 %
 * interval wider than .51–.84 (Feldt, Psychometrika 30, 1965), which runs from of no use to good.
 */
export const ENOUGH_STUDENTS = 30;

/** One item over all students. */
export interface ItemReport {
	/** Its place in the quiz, from 1. */
	readonly number: number;
	readonly item: Item;
	/** How many students have it right. */
	readonly right: number;
	/** Their share of all students, 0–1; an item left out is not right. */
	readonly facility: number;
	/** Item-rest correlation, −1 to 1: the point-biserial correlation with the score on all other items; null where one of both does not vary. */
	readonly discrimination: number | null;
	/** How many left it out. */
	readonly omitted: number;
	readonly draws: Draws;
	readonly point?: TeachingPoint;
}

/** A quiz sat by a class. */
export interface ClassReport {
	readonly students: readonly ChosenAttempt[];
	/** The hardest first, then as in the quiz. */
	readonly items: readonly ItemReport[];
	/** The mean of the students' scores, in items right. */
	readonly meanCorrect: number;
	/** KR-20; null where it cannot be worked out. */
	readonly reliability: number | null;
	/** Fewer students than figures can be trusted from. */
	readonly isSmall: boolean;
}

/**
 * What a class's attempts say of its students and of the items. Every figure counts an item as right or not, as marking
 * does: part points (a near estimate, half an order) show in a student's points and in no statistic, so that KR-20 holds.
 */
export function classReport(quiz: Quiz, students: readonly ChosenAttempt[]): ClassReport {
	const rows = students.map(({ marks }) => marks.map((mark) => (mark.correct ? 1 : 0)));
	return {
		students,
		items: quiz.items
			.map((_, index) => itemReport(quiz, students, index))
			.sort((one, other) => one.facility - other.facility || one.number - other.number),
		meanCorrect: mean(students.map(({ correct }) => correct)),
		reliability: kuderRichardson20(rows),
		isSmall: students.length < ENOUGH_STUDENTS
	};
}

function itemReport(quiz: Quiz, students: readonly ChosenAttempt[], index: number): ItemReport {
	const item = quiz.items[index];
	if (item === undefined) throw new RangeError('an item of the quiz');
	const answers = students.map((student) => student.answers[index] ?? null);
	const scores: number[] = students.map((student) => (student.marks[index]?.correct ? 1 : 0));
	const rests = students.map(({ correct }, student) => correct - (scores[student] ?? 0));
	const point = teachingPoint(item, answers);
	return {
		number: index + 1,
		item,
		right: scores.filter((score) => score === 1).length,
		facility: mean(scores),
		discrimination: correlation(scores, rests),
		omitted: answers.filter((answer) => answer === null).length,
		draws: drawsOf(item, answers),
		...(point ? { point } : {})
	};
}
