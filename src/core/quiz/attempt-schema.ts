import * as v from 'valibot';
import { isCalendarDay } from '../base/calendar-day';
import { LIMITS } from '../bank/limits';
import type { StructureProblem } from '../bank/problem';
import { textSchema, wSchema } from '../bank/item-schema';
import { problemOf } from '../bank/structure';
import { fail, ok, type Result } from '../base/result';
import type { Attempt } from './attempt';
import { type Duo, MOST_IN_NAME } from './duo';
import { FULL_POINTS } from './marking';
import { type Answer, MOST_TYPED, type Response, type Typed } from './response';

const time = v.pipe(v.number(), v.safeInteger());
const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const answerSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('option'), option: wholeNumber }),
	v.strictObject({ kind: v.literal('number'), value: v.pipe(v.number(), v.finite()) }),
	v.strictObject({
		kind: v.literal('order'),
		order: v.pipe(v.array(wholeNumber), v.maxLength(LIMITS.entries))
	}),
	v.strictObject({
		kind: v.literal('match'),
		match: v.pipe(v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(-1))), v.maxLength(LIMITS.pairs))
	})
]) satisfies v.GenericSchema<unknown, Answer>;

const typedSchema = v.strictObject({
	text: v.pipe(v.string(), v.maxLength(MOST_TYPED)),
	right: v.boolean()
}) satisfies v.GenericSchema<unknown, Typed>;

/** Responses of earlier versions have no points: they are all or none. Those of an exam are not marked before its key is known. */
const responseSchema = v.pipe(
	v.strictObject({
		itemId: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
		chosen: v.nullable(answerSchema),
		points: v.exactOptional(v.pipe(wholeNumber, v.maxValue(FULL_POINTS))),
		correct: v.exactOptional(v.boolean()),
		typed: v.exactOptional(typedSchema),
		confidence: v.exactOptional(v.picklist(['sure', 'likely', 'guess'])),
		proofFound: v.exactOptional(v.boolean()),
		shownAt: time,
		answeredAt: time
	}),
	v.check(({ points, correct }) => points === undefined || correct !== undefined, 'wrong-form'),
	v.transform(({ points, correct, ...response }) =>
		correct === undefined ? response : { ...response, correct, points: points ?? (correct ? FULL_POINTS : 0) }
	)
) satisfies v.GenericSchema<unknown, Response>;

const attemptSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
	quizId: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
	title: textSchema(LIMITS.title),
	total: wholeNumber,
	round: v.exactOptional(v.literal(true)),
	seed: wholeNumber,
	ws: v.exactOptional(v.record(v.string(), wSchema)),
	startedAt: time,
	edition: v.exactOptional(v.pipe(v.string(), v.check(isCalendarDay, 'wrong-form'))),
	endsAt: v.exactOptional(time),
	finishedAt: v.exactOptional(time),
	shownAt: v.exactOptional(time),
	typed: v.exactOptional(typedSchema),
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

const nameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_IN_NAME));

const duoSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
	names: v.strictTuple([nameSchema, nameSchema]),
	attempts: v.strictTuple([attemptSchema, attemptSchema])
}) satisfies v.GenericSchema<unknown, Duo>;

/** A game of two read from data of unknown make. */
export function parseDuo(input: unknown): Result<Duo, readonly StructureProblem[]> {
	const parsed = v.safeParse(duoSchema, input);
	return parsed.success ? ok(parsed.output) : fail(parsed.issues.map(problemOf));
}
