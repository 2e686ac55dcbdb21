import * as v from 'valibot';
import { textSchema, wholeNumber, quantity, unit, wSchema } from '../bank/item-schema';
import { LIMITS } from '../bank/limits';
import type { StructureProblem } from '../bank/problem';
import { problemOf } from '../bank/structure';
import { fail, ok, type Result } from '../base/result';
import type { AskedItem } from './asked-quiz';
import type { ExamPaper } from './asked-quiz';
import { withPaperId } from './exam';
import { publicKeySchema, settingsSchema } from './quiz';

const base = {
	id: v.pipe(v.string(), v.regex(/^q[1-9]\d{0,2}$/)),
	w: wSchema,
	stem: textSchema(LIMITS.stem)
};
const choice = v.strictObject({ text: textSchema(LIMITS.option) });
const pair = v.strictObject({ left: textSchema(LIMITS.option), right: textSchema(LIMITS.option) });

const askedSchema = v.variant('kind', [
	v.strictObject({
		kind: v.picklist(['single-choice', 'true-false', 'cloze']),
		...base,
		options: v.pipe(v.array(choice), v.minLength(2), v.maxLength(LIMITS.options))
	}),
	v.pipe(
		v.strictObject({
			kind: v.literal('estimate'),
			...base,
			prefix: unit,
			suffix: unit,
			decimals: v.pipe(wholeNumber, v.maxValue(LIMITS.decimals)),
			min: quantity,
			max: quantity,
			step: quantity,
			tolerance: quantity
		}),
		v.check(({ min, max, step, tolerance }) => min < max && step > 0 && tolerance > 0, 'wrong-form')
	),
	v.strictObject({
		kind: v.literal('order'),
		...base,
		entries: v.pipe(v.array(choice), v.minLength(3), v.maxLength(LIMITS.entries))
	}),
	v.strictObject({
		kind: v.literal('match'),
		...base,
		pairs: v.pipe(v.array(pair), v.minLength(3), v.maxLength(LIMITS.pairs))
	})
]) satisfies v.GenericSchema<unknown, AskedItem>;

const paperSchema = v.pipe(
	v.strictObject({
		id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
		title: textSchema(LIMITS.title),
		by: v.exactOptional(textSchema(LIMITS.publisher)),
		items: v.pipe(v.array(askedSchema), v.minLength(1), v.maxLength(LIMITS.items)),
		settings: settingsSchema,
		resultsTo: v.exactOptional(publicKeySchema),
		commitment: v.pipe(v.string(), v.regex(/^[\w-]{21}[AQgw]$/))
	}),
	v.check(({ settings }) => settings.feedback === 'none', 'wrong-form'),
	v.check(({ items }) => items.every(({ id }, index) => id === `q${index + 1}`), 'wrong-form'),
	v.check((paper) => withPaperId(paper).id === paper.id, 'wrong-form')
) satisfies v.GenericSchema<unknown, ExamPaper>;

/** A paper read from data of unknown make, e.g. a link or a stored record: it can be played, and its id is its own. */
export function parsePaper(input: unknown): Result<ExamPaper, readonly StructureProblem[]> {
	const parsed = v.safeParse(paperSchema, input);
	return parsed.success ? ok(parsed.output) : fail(parsed.issues.map(problemOf));
}
