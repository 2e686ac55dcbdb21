import { fold } from '../../../bank/text';
import type { Quantity } from '../../facts/quantities/find-quantities';
import type { Reading } from '../../facts/reading';
import { NUMBER_WORDS, SCALES } from '../../knowledge/numbers';

/** "$11 billion" tells $11.5 billion. */
const NEAR = 0.06;

/** "more than a hundred" tells 116. */
const ABOUT = 0.25;
const HEDGED = /\b(?:more than|over|at least|nearly|almost|about|around|some) (?:an? )?$/i;

/** Whether the title above the question names the number, or one so near that it tells it. */
export function isTold({ title = '' }: Reading, { quantity }: { readonly quantity: Quantity }): boolean {
	const isNear = (told: number, share: number) => Math.abs(told - quantity.value) <= share * quantity.value;
	const hedged = [...title.matchAll(/\b(?:hundred|thousand|\d[\d,]*)\b/gi)].filter(({ index }) =>
		HEDGED.test(title.slice(0, index))
	);
	return (
		titleNumbers(title).some((told) => isNear(told, NEAR)) ||
		hedged.some(([word]) => isNear(SCALES.get(word.toLowerCase()) ?? Number(word.replaceAll(',', '')), ABOUT))
	);
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
