import * as v from 'valibot';
import { type Entry, type Evidence, type Item, type Option, type Pair, type Span, WS } from './item';
import { LIMITS } from './limits';
import { hasUnseenCharacters, hasUnseenCharactersInQuote } from './text';

const notBlank = (text: string) => text === '' || text.trim() !== '';
export const seen = (text: string) => !hasUnseenCharacters(text);
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
export const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const spanSchema: v.GenericSchema<unknown, Span> = v.strictObject({
	start: wholeNumber,
	end: wholeNumber
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
	mark: v.exactOptional(spanSchema)
});

const optionSchema: v.GenericSchema<unknown, Option> = v.strictObject({
	text: textSchema(LIMITS.option),
	isKey: v.boolean(),
	reason: textSchema(LIMITS.reason),
	evidence: v.exactOptional(evidenceSchema)
});

const optionList = v.pipe(v.array(optionSchema), v.minLength(2), v.maxLength(LIMITS.options));

const entrySchema: v.GenericSchema<unknown, Entry> = v.strictObject({
	text: textSchema(LIMITS.option),
	reason: textSchema(LIMITS.reason),
	evidence: v.exactOptional(evidenceSchema)
});

const pairSchema: v.GenericSchema<unknown, Pair> = v.strictObject({
	left: textSchema(LIMITS.option),
	right: textSchema(LIMITS.option),
	reason: textSchema(LIMITS.reason),
	evidence: v.exactOptional(evidenceSchema)
});

export const quantity = v.pipe(v.number(), v.minValue(-LIMITS.quantity), v.maxValue(LIMITS.quantity));
export const unit = v.pipe(v.string(), v.maxLength(LIMITS.unit), v.check(seen, 'unseen-characters'));

export const wSchema = v.picklist(WS);

const itemBase = {
	id: name(LIMITS.id),
	w: wSchema,
	stem: textSchema(LIMITS.stem),
	evidence: v.pipe(v.array(evidenceSchema), v.minLength(1), v.maxLength(LIMITS.evidence)),
	status: v.picklist(['asserted', 'reported', 'quoted']),
	origin: v.picklist(['generated', 'edited', 'written']),
	family: name(LIMITS.family),
	flaws: v.exactOptional(
		v.pipe(
			v.array(v.picklist(['key-longest', 'long-stem', 'side-detail', 'few-options', 'widely-known'])),
			v.maxLength(LIMITS.flaws)
		)
	)
};

/** One member for each kind of item. */
export const itemSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('single-choice'), ...itemBase, options: optionList }),
	v.strictObject({
		kind: v.literal('true-false'),
		...itemBase,
		options: v.strictTuple([optionSchema, optionSchema])
	}),
	v.strictObject({ kind: v.literal('cloze'), ...itemBase, options: optionList }),
	v.strictObject({
		kind: v.literal('estimate'),
		...itemBase,
		value: quantity,
		prefix: unit,
		suffix: unit,
		decimals: v.pipe(wholeNumber, v.maxValue(LIMITS.decimals)),
		min: quantity,
		max: quantity,
		step: quantity,
		tolerance: quantity,
		reason: textSchema(LIMITS.reason)
	}),
	v.strictObject({
		kind: v.literal('order'),
		...itemBase,
		entries: v.pipe(v.array(entrySchema), v.minLength(3), v.maxLength(LIMITS.entries))
	}),
	v.strictObject({
		kind: v.literal('match'),
		...itemBase,
		pairs: v.pipe(v.array(pairSchema), v.minLength(3), v.maxLength(LIMITS.pairs))
	})
]) satisfies v.GenericSchema<unknown, Item>;
