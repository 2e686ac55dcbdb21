import * as v from 'valibot';
import { LIMITS } from '../bank/limits';
import type { StructureProblem } from '../bank/problem';
import { problemOf, textSchema } from '../bank/schema';
import { fail, ok, type Result } from '../base/result';
import type { Quiz } from './quiz';
import { type Response, responseSchema } from './response';

/** The durable record of a sitting; the open one is the save file. Times are milliseconds since 1970. */
export interface Attempt {
	readonly id: string;
	readonly quizId: string;
	readonly title: string;
	/** How many items the quiz has. */
	readonly total: number;
	/** Lays out the same form again: an unsigned 32-bit integer. */
	readonly seed: number;
	readonly startedAt: number;
	/** Absent while the attempt is open. */
	readonly finishedAt?: number;
	/** When the item in hand was shown; absent between items. */
	readonly shownAt?: number;
	/** In the order in which they were given. */
	readonly responses: readonly Response[];
}

const time = v.pipe(v.number(), v.safeInteger());
const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const attemptSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
	quizId: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
	title: textSchema(LIMITS.title),
	total: wholeNumber,
	seed: wholeNumber,
	startedAt: time,
	finishedAt: v.exactOptional(time),
	shownAt: v.exactOptional(time),
	responses: v.pipe(
		v.array(responseSchema),
		v.maxLength(LIMITS.items),
		v.check((responses) => areOnceEach(responses), 'wrong-form')
	)
}) satisfies v.GenericSchema<unknown, Attempt>;

function areOnceEach(responses: readonly Response[]): boolean {
	return new Set(responses.map((response) => response.itemId)).size === responses.length;
}

/** An attempt read from data of unknown make, e.g. a stored record. */
export function parseAttempt(input: unknown): Result<Attempt, readonly StructureProblem[]> {
	const parsed = v.safeParse(attemptSchema, input);
	return parsed.success ? ok(parsed.output) : fail(parsed.issues.map(problemOf));
}

/** A new attempt at a quiz, with nothing answered. */
export function startAttempt(
	quiz: Quiz,
	{ id, seed, at }: { readonly id: string; readonly seed: number; readonly at: number }
): Attempt {
	const { title, items } = quiz;
	return { id, quizId: quiz.id, title, total: items.length, seed, startedAt: at, responses: [] };
}

/** The attempt with its next item shown. A reload does not restart the clock: a second showing changes nothing. */
export function withItemShown(attempt: Attempt, at: number): Attempt {
	return { ...attempt, shownAt: attempt.shownAt ?? at };
}

/** The attempt with one more response; with a response to every item it is finished. */
export function withResponse(attempt: Attempt, response: Response): Attempt {
	const { shownAt: _, ...rest } = attempt;
	const responses = [...attempt.responses.filter(({ itemId }) => itemId !== response.itemId), response];
	const isLast = responses.length >= attempt.total;
	return { ...rest, responses, ...(isLast ? { finishedAt: response.answeredAt } : {}) };
}

export function isOpen(attempt: Attempt): boolean {
	return attempt.finishedAt === undefined;
}
