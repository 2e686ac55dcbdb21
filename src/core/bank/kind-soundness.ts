import type { EstimateItem, Item, Option } from './item';
import type { SoundnessCode } from './problem';
import { fold } from './text';

/** What makes an item of its kind unplayable, and the part of the item at fault. */
export interface Unsoundness {
	readonly code: SoundnessCode;
	readonly part: string;
}

/** Fractions of a step or of the last decimal that are taken for nothing: sums of decimal fractions are a hair off. */
const HAIR = 1e-6;

/** Keys none or several, a scale on which the value cannot be set, entries, lefts or rights that are there twice. */
export function kindUnsoundness(item: Item): readonly Unsoundness[] {
	switch (item.kind) {
		case 'single-choice':
		case 'cloze':
			return keysOf(item.options);
		case 'true-false':
			return [...keysOf(item.options), ...namesOf(item.options)];
		case 'estimate':
			return scaleOf(item);
		case 'order':
			return twice(item.entries.map(({ text }) => text)).map((at) => sameText(`entries[${at}].text`));
		case 'match':
			return [
				...twice(item.pairs.map(({ left }) => left)).map((at) => sameText(`pairs[${at}].left`)),
				...twice(item.pairs.map(({ right }) => right)).map((at) => sameText(`pairs[${at}].right`))
			];
	}
}

function keysOf(options: readonly Option[]): Unsoundness[] {
	const keys = options.filter((option) => option.isKey).length;
	if (keys === 1) return [];
	return [{ code: keys === 0 ? 'no-key' : 'two-keys', part: 'options' }];
}

function namesOf([first, second]: readonly [Option, Option]): Unsoundness[] {
	const areRight = first.text === 'True' && second.text === 'False';
	return areRight ? [] : [{ code: 'true-false-options', part: 'options' }];
}

function scaleOf({ value, decimals, min, max, step, tolerance }: EstimateItem): Unsoundness[] {
	const found: Unsoundness[] = [];
	if (!(min < value && value < max)) found.push({ code: 'value-outside-scale', part: 'value' });
	if (!(step > 0) || offStep((value - min) / step) * step > tolerance + HAIR * step)
		found.push({ code: 'value-between-steps', part: 'step' });
	if (![value, min, max, step].every((number) => isWritten(number, decimals)))
		found.push({ code: 'too-few-decimals', part: 'decimals' });
	if (!(tolerance > 0)) found.push({ code: 'no-tolerance', part: 'tolerance' });
	return found;
}

/** How far a place on the scale is from the nearest step, in steps: a guess on a step must be able to count as exact. */
function offStep(place: number): number {
	return Math.abs(place - Math.round(place));
}

/** Whether a number is the same when it is written with so many decimals. */
function isWritten(number: number, decimals: number): boolean {
	return Math.abs(Number(number.toFixed(decimals)) - number) <= HAIR * Number(`1e-${decimals}`);
}

/** The places of the texts that an earlier one says already. */
function twice(texts: readonly string[]): readonly number[] {
	const folded = texts.map(fold);
	return folded.flatMap((text, index) => (folded.indexOf(text) < index ? [index] : []));
}

function sameText(part: string): Unsoundness {
	return { code: 'same-text', part };
}
