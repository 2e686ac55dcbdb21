import * as v from 'valibot';
import { LIMITS } from '../bank/limits';
import { textSchema } from '../bank/item-schema';
import { problemOf } from '../bank/structure';
import type { StructureProblem } from '../bank/problem';
import { fail, ok, type Result } from '../base/result';
import { answerSchema } from '../quiz/attempt-schema';
import { publicKeySchema } from '../quiz/quiz';
import type { ReceivedResult } from './received-result';
import { classIdOf, MAX_CLASS_NAME, type SchoolClass } from './school-class';

/** The most characters of a student's name that is kept. */
const MAX_STUDENT_NAME = 120;

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const resultSchema = v.strictObject({
	id,
	quizId: id,
	token: v.pipe(v.string(), v.regex(/^[0-9a-f]{10}$/)),
	name: v.exactOptional(textSchema(MAX_STUDENT_NAME)),
	minutes: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(255)),
	answers: v.pipe(v.array(v.nullable(answerSchema)), v.maxLength(LIMITS.items)),
	receivedAt: time
}) satisfies v.GenericSchema<unknown, ReceivedResult>;

export const classSchema = v.pipe(
	v.strictObject({
		id,
		name: textSchema(MAX_CLASS_NAME),
		createdAt: time,
		publicKey: publicKeySchema
	}),
	v.check(({ id, publicKey }) => id === classIdOf(publicKey), 'wrong-id')
) satisfies v.GenericSchema<unknown, SchoolClass>;

/** A result read from data of unknown make, e.g. a stored record. */
export function parseResult(input: unknown): Result<ReceivedResult, readonly StructureProblem[]> {
	const parsed = v.safeParse(resultSchema, input);
	return parsed.success ? ok(parsed.output) : fail(parsed.issues.map(problemOf));
}

/** A class read from data of unknown make; its id follows from its key. */
export function parseClass(input: unknown): Result<SchoolClass, readonly StructureProblem[]> {
	const parsed = v.safeParse(classSchema, input);
	return parsed.success ? ok(parsed.output) : fail(parsed.issues.map(problemOf));
}
