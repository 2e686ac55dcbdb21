import { fold } from '../../../bank/text';
import type { Quantity } from '../../facts/quantities/find-quantities';
import type { Reading } from '../../facts/reading';
import { NUMBER_WORDS, SCALES } from '../../knowledge/numbers';

/** "$11 billion" tells $11.5 billion. */
const NEAR = 0.06;

/** Whether the title above the question names the number, or one so near that it tells it. */
export function isTold({ title = '' }: Reading, { quantity }: { readonly quantity: Quantity }): boolean {
	return titleNumbers(title).some((told) => Math.abs(told - quantity.value) <= NEAR * quantity.value);
}

/** Every number that a title names, in digits or words: none of them may be asked under it, or be a wrong answer that is plainly of something else. */
export function titleNumbers(title: string): readonly number[] {
	const words = fold(title).match(/\d[\d,]*(?:\.\d+)?|\p{L}+/gu) ?? [];
	const found: number[] = [];
	words.forEach((word, index) => {
		const value = /^\d/.test(word) ? Number(word.replaceAll(',', '')) : NUMBER_WORDS.get(word);
		if (value === undefined || !Number.isFinite(value)) return;
		found.push(value);
		const scale = SCALES.get(words[index + 1] ?? '');
		if (scale !== undefined) found.push(value * scale);
	});
	return found;
}
