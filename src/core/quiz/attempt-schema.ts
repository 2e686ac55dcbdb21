import * as v from 'valibot';
import { LIMITS } from '../bank/limits';
import type { StructureProblem } from '../bank/problem';
import { problemOf, textSchema } from '../bank/schema';
import { fail, ok, type Result } from '../base/result';
import type { Attempt } from './attempt';
import type { Response } from './response';

const time = v.pipe(v.number(), v.safeInteger());
const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const responseSchema = v.strictObject({
	itemId: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
	chosen: v.nullable(v.strictObject({ kind: v.literal('option'), option: wholeNumber })),
	correct: v.boolean(),
	shownAt: time,
	answeredAt: time
}) satisfies v.GenericSchema<unknown, Response>;

const attemptSchema = v.strictObject({
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
