import { fail, ok, type Result } from '../base/result';
import type { Item, Option } from '../bank/item';
import { kindUnsoundness } from '../bank/kind-soundness';
import { LIMITS } from '../bank/limits';
import { numberIn } from '../bank/number';
import type { SoundnessCode } from '../bank/problem';
import { tidied } from '../bank/text';
import type { FormRow, ItemForm } from './item-form';
import { suggestedScale } from './suggested-scale';

/** What keeps a form from being an item, and the field at fault: `stem`, `rows[1].text`, `scale.value`, `evidence`. */
export interface FormProblem {
	readonly code:
		SoundnessCode | 'empty' | 'too-long' | 'too-few' | 'no-evidence' | 'not-a-number' | 'no-scale';
	readonly field: string;
}

type Scale = Extract<Item, { kind: 'estimate' }>;

/** Why an option is right or wrong where nobody wrote a reason. */
const REASON_OF_KEY = 'The article says so.';
const ANOTHER = 'The article gives another answer: ';
const reasonOfOther = (key: string) => `${ANOTHER}${key}.`;
const FEWEST_ROWS = { 'single-choice': 2, cloze: 2, order: 3, match: 3 } as const;

/**
 * The item that a form makes, or all that keeps it from being one. Rows without a text are left out, texts are put on one line,
 * numbers among the options go from the smallest to the largest, a reason that is missing is filled in.
 */
export function itemOf(form: ItemForm): Result<Item, readonly FormProblem[]> {
	const item = draftItem(form);
	const problems = [...textProblems(form), ...(item === undefined ? scaleProblems(form) : soundness(item))];
	return item === undefined || problems.length > 0 ? fail(problems) : ok(item);
}

/** The item as far as a form makes one; it may lack anything. Undefined for an estimate without a scale. */
export function draftItem(form: ItemForm): Item | undefined {
	const { id, w, status, origin, family, evidence } = form;
	const base = { id, w, stem: tidied(form.stem, LIMITS.stem), status, origin, family, evidence };
	switch (form.kind) {
		case 'single-choice':
		case 'cloze':
			return { ...base, kind: form.kind, options: inOrder(optionsOf(form)) };
		case 'true-false':
			return { ...base, kind: form.kind, options: trueAndFalse(form) };
		case 'estimate': {
			const scale = scaleOf(form);
			return scale && { ...base, kind: form.kind, ...scale };
		}
		case 'order':
			return { ...base, kind: form.kind, entries: filledRows(form).map(withReason) };
		case 'match':
			return {
				...base,
				kind: form.kind,
				pairs: filledRows(form).map(({ match, ...row }) => {
					const { text, ...rest } = withReason({ ...row, match });
					return { left: text, right: tidied(match, LIMITS.option), ...rest };
				})
			};
	}
}

function filledRows({ rows }: ItemForm): readonly FormRow[] {
	return rows.filter(({ text, match }) => text.trim() + match.trim() !== '');
}

function withReason({ text, reason, evidence }: FormRow) {
	return {
		text: tidied(text, LIMITS.option),
		reason: tidied(reason, LIMITS.reason) || REASON_OF_KEY,
		...(evidence ? { evidence } : {})
	};
}

function optionsOf(form: ItemForm): readonly Option[] {
	const key = tidied(form.rows.find(({ isKey }) => isKey)?.text ?? '', LIMITS.option);
	return filledRows(form).map(({ isKey, reason, ...row }) => ({
		...withReason({
			...row,
			isKey,
			reason: ownReason(reason) || (isKey ? REASON_OF_KEY : reasonOfOther(key))
		}),
		isKey
	}));
}

/** What somebody wrote; a sentence of ours is written anew, as it may name another key. */
function ownReason(reason: string): string {
	return reason.startsWith(ANOTHER) ? '' : reason.trim();
}

/** Numbers from the smallest to the largest; words stay as they are. */
function inOrder(options: readonly Option[]): readonly Option[] {
	const sized = options.map((option) => ({ option, size: numberIn(option.text)?.value }));
	if (sized.some(({ size }) => size === undefined)) return options;
	return sized.sort((one, other) => (one.size ?? 0) - (other.size ?? 0)).map(({ option }) => option);
}

function trueAndFalse({ rows }: ItemForm): readonly [Option, Option] {
	const [yes, no] = rows;
	const isTrue = yes?.isKey ?? false;
	const said = isTrue ? REASON_OF_KEY : 'The article says otherwise.';
	const reasonOf = (row: FormRow | undefined) => tidied(row?.reason ?? '', LIMITS.reason) || said;
	return [
		{ text: 'True', isKey: isTrue, reason: reasonOf(yes) },
		{ text: 'False', isKey: no?.isKey ?? false, reason: reasonOf(no) }
	];
}

function scaleOf({ scale, w }: ItemForm): Omit<Scale, keyof ItemForm | 'flaws' | 'kind'> | undefined {
	const value = typedNumber(scale.value);
	if (value === undefined) return undefined;
	const suggested = suggestedScale(value, decimalsOf([scale.value]), w === 'when');
	const min = typedNumber(scale.min) ?? suggested?.min;
	const max = typedNumber(scale.max) ?? suggested?.max;
	const step = typedNumber(scale.step) ?? suggested?.step;
	const tolerance = typedNumber(scale.tolerance) ?? suggested?.tolerance;
	if (min === undefined || max === undefined || step === undefined || tolerance === undefined)
		return undefined;
	const decimals = Math.min(decimalsOf([value, min, max, step].map(String)), LIMITS.decimals);
	const reason = tidied(scale.reason, LIMITS.reason) || REASON_OF_KEY;
	return { value, prefix: scale.prefix, suffix: scale.suffix, decimals, min, max, step, tolerance, reason };
}

/** A number as people type it, with commas or without; undefined for an empty field or anything else. */
function typedNumber(text: string): number | undefined {
	const plain = text.trim().replaceAll(',', '').replace('−', '-');
	return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function decimalsOf(texts: readonly string[]): number {
	return Math.max(...texts.map((text) => text.trim().split('.')[1]?.length ?? 0));
}

function textProblems(form: ItemForm): FormProblem[] {
	const { stem, evidence, kind } = form;
	const filled = filledRows(form).length;
	const fewest = kind === 'true-false' || kind === 'estimate' ? 0 : FEWEST_ROWS[kind];
	return [
		...lengthProblems(stem, 'stem', LIMITS.stem),
		...form.rows.flatMap((row, index) => rowProblems(form, row, `rows[${index}]`)),
		...(filled < fewest ? [{ code: 'too-few', field: 'rows' } as const] : []),
		...(evidence.length === 0 ? [{ code: 'no-evidence', field: 'evidence' } as const] : [])
	];
}

function rowProblems(
	{ kind }: ItemForm,
	{ text, match, reason, isKey }: FormRow,
	field: string
): FormProblem[] {
	const isEmpty = text.trim() + match.trim() === '';
	const texts =
		isEmpty && !isKey
			? []
			: [
					...lengthProblems(text, `${field}.text`, LIMITS.option),
					...(kind === 'match' ? lengthProblems(match, `${field}.match`, LIMITS.option) : [])
				];
	return [
		...texts,
		...(reason.length > LIMITS.reason ? [{ code: 'too-long', field: `${field}.reason` } as const] : [])
	];
}

function lengthProblems(text: string, field: string, limit: number): FormProblem[] {
	if (tidied(text, limit) === '') return [{ code: 'empty', field }];
	return text.length > limit ? [{ code: 'too-long', field }] : [];
}

function scaleProblems({ scale }: ItemForm): FormProblem[] {
	const typed = Object.entries({
		value: scale.value,
		min: scale.min,
		max: scale.max,
		step: scale.step,
		tolerance: scale.tolerance
	});
	const wrong = typed.filter(
		([field, text]) => (field === 'value' || text.trim() !== '') && typedNumber(text) === undefined
	);
	if (wrong.length === 0) return [{ code: 'no-scale', field: 'scale.min' }];
	return wrong.map(([field]) => ({ code: 'not-a-number', field: `scale.${field}` }));
}

function soundness(item: Item): FormProblem[] {
	return kindUnsoundness(item).map(({ code, part }) => ({ code, field: fieldOf(item, part) }));
}

/** The field of the form that a part of the item was typed into. */
function fieldOf(item: Item, part: string): string {
	if (item.kind === 'estimate') return `scale.${part}`;
	return part
		.replace(/^(?:options|entries|pairs)/, 'rows')
		.replace('.left', '.text')
		.replace('.right', '.match');
}
