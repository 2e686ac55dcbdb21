import { hashText, mix } from './feature-hash';
import type { Tagging } from './tagger';
import { foldForm } from './word-shape';

/** Tags of punctuation. The parser sees words only; marks are context of the words beside them and are attached afterwards. */
const markTags: ReadonlySet<string> = new Set([',', '.', ':', '``', "''", '-LRB-', '-RRB-', 'HYPH', 'NFP']);

export function isMark(tag: string): boolean {
	return markTags.has(tag);
}

/** A sentence as the parser sees it: words 1 … n; 0 stands for nothing, and past n come the signs of the end. */
export interface TaggedSentence {
	readonly length: number;
	/** Hash of the folded lower-case word. */
	readonly words: Int32Array;
	/** Tag number + 2; 0 for nothing, 1 past the end. */
	readonly tags: Int32Array;
	/** The tagger's second best tag, its number + 1, where it was in doubt; else 0. */
	readonly doubts: Int32Array;
	/** Hash of the marks right before a word (or, at n + 1, after the last); 0 for none. */
	readonly gaps: Int32Array;
	/** How many marks of each of three kinds (comma, quote or bracket, other) stand before a word, in 10 bits each. */
	readonly counts: Int32Array;
	/** Index of each word among the sentence's tokens; −1 at 0. */
	readonly places: Int32Array;
}

/** Tags are numbers in the `inventory`. A sentence of marks only keeps them all as words. */
export function taggedSentence(
	forms: readonly string[],
	{ tags, doubts: tokenDoubts }: Tagging,
	inventory: readonly string[]
): TaggedSentence {
	const isWord = forms.map((_, index) => !isMark(inventory[tags[index] ?? 0] ?? ''));
	const anyWord = isWord.includes(true);
	const kept = forms.flatMap((_, index) => (anyWord && isWord[index] !== true ? [] : [index]));
	const length = kept.length;
	const words = new Int32Array(length + 4).fill(1);
	const numbers = new Int32Array(length + 4).fill(1);
	const doubts = new Int32Array(length + 4);
	words[0] = 0;
	numbers[0] = 0;
	kept.forEach((place, index) => {
		words[index + 1] = hashText(foldForm(forms[place] ?? '').toLowerCase());
		numbers[index + 1] = (tags[place] ?? 0) + 2;
		doubts[index + 1] = tokenDoubts[place] ?? 0;
	});
	const places = Int32Array.from([-1, ...kept]);
	return { length, words, tags: numbers, doubts, places, ...marksBetween(forms, places) };
}

function marksBetween(forms: readonly string[], places: Int32Array): Pick<TaggedSentence, 'gaps' | 'counts'> {
	const gaps = new Int32Array(places.length + 3);
	const counts = new Int32Array(places.length + 3);
	let total = 0;
	for (let word = 1; word <= places.length; word++) {
		let gap = 0;
		for (let at = (places[word - 1] ?? -1) + 1; at < (places[word] ?? forms.length); at++) {
			const form = foldForm(forms[at] ?? '');
			gap = mix(gap, hashText(form));
			total += form === ',' ? 1 : /^["'()[\]{}]+$/u.test(form) ? 1 << 10 : 1 << 20;
		}
		gaps[word] = gap;
		counts[word] = total;
	}
	return { gaps, counts };
}

/** What stands between two words, left before right: none, one or more of each kind of mark, as one number. */
export function marksFromTo(sentence: TaggedSentence, left: number, right: number): number {
	if (left === 0) return 64;
	const passed = (sentence.counts[right] ?? 0) - (sentence.counts[left] ?? 0);
	return (
		Math.min(2, passed & 1023) +
		3 * Math.min(2, (passed >> 10) & 1023) +
		9 * Math.min(2, (passed >> 20) & 1023)
	);
}
