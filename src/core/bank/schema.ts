import * as v from 'valibot';
import { isCalendarDay } from '../base/calendar-day';
import { fail, ok, type Result } from '../base/result';
import type { Bank, Source } from './bank';
import type { Evidence, Item, Option } from './item';
import { LIMITS } from './limits';
import type { BankProblem, StructureCode, StructureProblem } from './problem';
import { soundnessProblems } from './soundness';
import { hasUnseenCharacters, hasUnseenCharactersInQuote } from './text';

const MAX_PROBLEMS = 100;
const FORMAT = 'five-ws-bank';
const VERSION = 1;

const notBlank = (text: string) => text === '' || text.trim() !== '';
const seen = (text: string) => !hasUnseenCharacters(text);
const seenInQuote = (quote: string) => !hasUnseenCharactersInQuote(quote);

export const textSchema = (limit: number) =>
	v.pipe(
		v.string(),
		v.minLength(1),
		v.maxLength(limit),
		v.check(notBlank, 'empty'),
		v.check(seen, 'unseen-characters')
	);
const name = (limit: number) =>
	v.pipe(v.string(), v.maxLength(limit), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/i));
const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

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

const evidenceSchema: v.GenericSchema<unknown, Evidence> = v.strictObject({
	start: wholeNumber,
	end: wholeNumber,
	quote: v.pipe(
		v.string(),
		v.minLength(1),
		v.maxLength(LIMITS.quote),
		v.check(seenInQuote, 'unseen-characters')
	),
	mark: v.exactOptional(v.strictObject({ start: wholeNumber, end: wholeNumber }))
});

const optionSchema: v.GenericSchema<unknown, Option> = v.strictObject({
	text: textSchema(LIMITS.option),
	isKey: v.boolean(),
	reason: textSchema(LIMITS.reason),
	evidence: v.exactOptional(evidenceSchema)
});

const itemBase = {
	id: name(LIMITS.id),
	w: v.picklist(['who', 'what', 'when', 'where', 'why', 'how-many']),
	stem: textSchema(LIMITS.stem),
	evidence: v.pipe(v.array(evidenceSchema), v.minLength(1), v.maxLength(LIMITS.evidence)),
	status: v.picklist(['asserted', 'reported', 'quoted']),
	origin: v.picklist(['generated', 'edited', 'written']),
	family: name(LIMITS.family)
};

/** One member for each kind of item. */
export const itemSchema = v.variant('kind', [
	v.strictObject({
		kind: v.literal('single-choice'),
		...itemBase,
		options: v.pipe(v.array(optionSchema), v.minLength(2), v.maxLength(LIMITS.options))
	}),
	v.strictObject({
		kind: v.literal('true-false'),
		...itemBase,
		options: v.strictTuple([optionSchema, optionSchema])
	})
]) satisfies v.GenericSchema<unknown, Item>;

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
				count: wholeNumber
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

/** A valibot issue in the project's own codes. */
export function problemOf(issue: v.BaseIssue<unknown>): StructureProblem {
	const place = (issue.path ?? []).reduce((path, { key }) => joined(path, key), '');
	const detail =
		typeof issue.input === 'string' || typeof issue.input === 'number' ? String(issue.input) : '';
	const shown = detail.length > 60 ? `${detail.slice(0, 60)}…` : detail;
	return { code: codeOf(issue), place, ...(shown === '' ? {} : { detail: shown }) };
}

function joined(path: string, key: unknown): string {
	if (typeof key === 'number') return `${path}[${key}]`;
	return path === '' ? String(key) : `${path}.${String(key)}`;
}

const CODES: Readonly<Record<string, StructureCode>> = {
	literal: 'unknown-value',
	picklist: 'unknown-value',
	variant: 'unknown-value',
	regex: 'wrong-form',
	safe_integer: 'wrong-number',
	min_value: 'wrong-number'
};

function codeOf(issue: v.BaseIssue<unknown>): StructureCode {
	const isList = Array.isArray(issue.input);
	if (issue.expected === 'never') return isList ? 'too-many' : 'unknown-field';
	if (issue.received === 'undefined') return 'missing';
	if (issue.expected === 'Object') return 'wrong-type';
	if (issue.type === 'min_length') return isList ? 'too-few' : 'empty';
	if (issue.type === 'max_length') return isList ? 'too-many' : 'too-long';
	if (issue.type === 'check') return issue.message === 'empty' ? 'empty' : checkCode(issue.message);
	return CODES[issue.type] ?? 'wrong-type';
}

function checkCode(message: string): StructureCode {
	return message === 'unseen-characters' ? message : 'wrong-form';
}
