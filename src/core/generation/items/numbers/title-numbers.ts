import { fold } from '../../../bank/text';
import type { QuantityFact } from '../../facts/fact';
import type { Reading } from '../../facts/reading';
import { NUMBER_WORDS, SCALES } from '../../knowledge/numbers';

/** Whether the title above the question names the number. */
export function isTold({ title = '' }: Reading, { quantity }: QuantityFact): boolean {
	return titleNumbers(title).has(quantity.value);
}

/** Every number that a title names, in digits or words: none of them may be asked under it. */
function titleNumbers(title: string): ReadonlySet<number> {
	const words = fold(title).match(/\d[\d,]*(?:\.\d+)?|\p{L}+/gu) ?? [];
	const found = new Set<number>();
	words.forEach((word, index) => {
		const value = /^\d/.test(word) ? Number(word.replaceAll(',', '')) : NUMBER_WORDS.get(word);
		if (value === undefined || !Number.isFinite(value)) return;
		found.add(value);
		const scale = SCALES.get(words[index + 1] ?? '');
		if (scale !== undefined) found.add(value * scale);
	});
	return found;
}
