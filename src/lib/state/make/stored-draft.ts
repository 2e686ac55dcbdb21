import * as v from 'valibot';
import { fail, ok, type Result } from '../../../core/base/result';
import type { Evidence } from '../../../core/bank/item';
import { itemSchema, wSchema } from '../../../core/bank/item-schema';
import { parseBankShape } from '../../../core/bank/schema';
import { soundnessProblems } from '../../../core/bank/soundness';
import type { ItemForm } from '../../../core/review/item-form';
import { reviewed, type ReviewEvent } from '../../../core/review/review';
import { EMPTY_ARTICLE, type ArticleDraft, type MakeDraft, type ReviewDraft } from './make-draft';

const VERSION = 2;
const MOST_EVENTS = 10_000;

const text = v.string();
const span = v.strictObject({ start: v.number(), end: v.number() });
const evidence: v.GenericSchema<unknown, Evidence> = v.strictObject({
	start: v.number(),
	end: v.number(),
	quote: text,
	mark: v.exactOptional(span)
});

const formSchema = v.strictObject({
	id: text,
	kind: v.picklist(['single-choice', 'true-false', 'cloze', 'estimate', 'order', 'match']),
	w: wSchema,
	stem: text,
	status: v.picklist(['asserted', 'reported', 'quoted']),
	origin: v.picklist(['edited', 'written']),
	family: text,
	evidence: v.array(evidence),
	rows: v.array(
		v.strictObject({
			text,
			match: text,
			reason: text,
			isKey: v.boolean(),
			evidence: v.exactOptional(evidence)
		})
	),
	scale: v.strictObject({
		value: text,
		prefix: text,
		suffix: text,
		min: text,
		max: text,
		step: text,
		tolerance: text,
		reason: text
	})
}) satisfies v.GenericSchema<unknown, ItemForm>;

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const eventSchema = v.variant('kind', [
	v.strictObject({ kind: v.picklist(['kept', 'unkept', 'dropped', 'put-back']), itemId: text }),
	v.strictObject({ kind: v.literal('moved'), itemId: text, place }),
	v.strictObject({ kind: v.literal('edited'), item: itemSchema }),
	v.strictObject({ kind: v.literal('added'), item: itemSchema, place })
]) satisfies v.GenericSchema<unknown, ReviewEvent>;

const reviewSchema = v.strictObject({
	bank: v.unknown(),
	events: v.pipe(v.array(eventSchema), v.maxLength(MOST_EVENTS)),
	text,
	writtenFor: text,
	form: v.exactOptional(formSchema),
	openId: v.exactOptional(text)
});

/** A draft as a record keeps it: plain, and with the version that wrote it. */
export function storedDraft(draft: MakeDraft): unknown {
	return { version: VERSION, ...draft };
}

/** A draft of any version, read back; the text stays also where its review cannot be read and is lost. */
export function readDraft(saved: unknown): { readonly draft: MakeDraft; readonly isReviewLost: boolean } {
	const fields = fieldsOf(saved);
	// Version 1 held the fields of the article alone.
	const article = readArticleDraft(fields.get('version') === VERSION ? fields.get('article') : saved);
	const draft: MakeDraft = { article, isReviewing: false };
	if (fields.get('review') === undefined) return { draft, isReviewLost: false };
	const review = readReview(fields.get('review'));
	if (!review.ok) return { draft, isReviewLost: true };
	const isReviewing = fields.get('isReviewing') === true;
	return { draft: { ...draft, review: review.value, isReviewing }, isReviewLost: false };
}

/** The article of a saved draft; what cannot be read is left empty. */
export function readArticleDraft(saved: unknown): ArticleDraft {
	const fields = fieldsOf(saved);
	const field = (name: keyof ArticleDraft): string => {
		const value = fields.get(name);
		return typeof value === 'string' ? value : EMPTY_ARTICLE[name];
	};
	return {
		text: field('text'),
		title: field('title'),
		publisher: field('publisher'),
		url: field('url'),
		published: field('published')
	};
}

function readReview(saved: unknown): Result<ReviewDraft, 'unreadable'> {
	const parsed = v.safeParse(reviewSchema, saved);
	const bank = parsed.success ? parseBankShape(parsed.output.bank) : undefined;
	if (!parsed.success || !bank?.ok) return fail('unreadable');
	const review: ReviewDraft = { ...parsed.output, bank: bank.value };
	const { standing, dropped } = reviewed(review);
	const items = [...standing.map(({ item }) => item), ...dropped];
	return soundnessProblems({ items }).length === 0 ? ok(review) : fail('unreadable');
}

function fieldsOf(saved: unknown): ReadonlyMap<string, unknown> {
	return new Map<string, unknown>(typeof saved === 'object' && saved !== null ? Object.entries(saved) : []);
}
