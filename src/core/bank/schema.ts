import * as v from 'valibot';
import { isCalendarDay } from '../base/calendar-day';
import { fail, ok, type Result } from '../base/result';
import type { Bank, Source } from './bank';
import { itemSchema, seen, spanSchema, textSchema, wholeNumber } from './item-schema';
import { LIMITS } from './limits';
import type { BankProblem } from './problem';
import { soundnessProblems } from './soundness';
import { problemOf } from './structure';

const MAX_PROBLEMS = 100;
const FORMAT = 'five-ws-bank';
const VERSION = 1;

/** An https address without user or password. */
const httpsUrl = v.pipe(
	v.string(),
	v.maxLength(LIMITS.url),
	v.regex(/^https:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5})?(?:[/?#]\S*)?$/u),
	v.check(seen, 'unseen-characters')
);

const calendarDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isCalendarDay, 'wrong-form'));

export const sourceSchema: v.GenericSchema<unknown, Source> = v.strictObject({
	title: textSchema(LIMITS.title),
	publisher: v.exactOptional(textSchema(LIMITS.publisher)),
	url: v.exactOptional(httpsUrl),
	published: v.exactOptional(calendarDay)
});

/** The shape of a bank file, version 1. */
export const bankSchema = v.strictObject({
	format: v.literal(FORMAT),
	version: v.literal(VERSION),
	id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
	engine: v.strictObject({ name: textSchema(LIMITS.engine), version: textSchema(LIMITS.engine) }),
	language: v.pipe(v.string(), v.maxLength(LIMITS.language), v.regex(/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i)),
	source: sourceSchema,
	article: v.strictObject({
		length: wholeNumber,
		sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
	}),
	items: v.pipe(v.array(itemSchema), v.minLength(1), v.maxLength(LIMITS.items)),
	omissions: v.pipe(
		v.array(
			v.strictObject({
				code: v.picklist([
					'few-facts',
					'unresolved-reference',
					'no-distractors',
					'flawed',
					'duplicate',
					'not-needed'
				]),
				count: wholeNumber,
				examples: v.exactOptional(v.pipe(v.array(spanSchema), v.maxLength(LIMITS.examples)))
			})
		),
		v.maxLength(LIMITS.omissions)
	)
}) satisfies v.GenericSchema<unknown, Bank>;

/**
 * A bank read from data of unknown make, e.g. a parsed file: its shape is right and it can be played (`soundnessProblems`).
 * Whether its questions are good is for `checkBank`. At most 100 problems are told.
 */
export function parseBank(input: unknown): Result<Bank, readonly BankProblem[]> {
	const shape = parseBankShape(input);
	if (!shape.ok) return shape;
	const problems = soundnessProblems(shape.value);
	return problems.length > 0 ? fail(problems.slice(0, MAX_PROBLEMS)) : shape;
}

/** A bank of the right shape that may not be playable yet, e.g. one that a person is editing. At most 100 problems are told. */
export function parseBankShape(input: unknown): Result<Bank, readonly BankProblem[]> {
	const foreign = foreignness(input);
	if (foreign) return fail([foreign]);
	const parsed = v.safeParse(bankSchema, input);
	return parsed.success ? ok(parsed.output) : fail(parsed.issues.slice(0, MAX_PROBLEMS).map(problemOf));
}

function foreignness(input: unknown): BankProblem | undefined {
	if (typeof input !== 'object' || input === null || !('format' in input) || input.format !== FORMAT)
		return { code: 'not-a-bank', place: '' };
	if ('version' in input && typeof input.version === 'number' && input.version > VERSION)
		return { code: 'newer-version', place: 'version', detail: String(input.version) };
	return undefined;
}
