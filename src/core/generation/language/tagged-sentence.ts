import { hashText } from './feature-hash';
import { foldForm } from './word-shape';

/** A sentence as the parser sees it: tokens 1 … n; 0 stands for nothing, and past n come the marks of the end. */
export interface TaggedSentence {
	readonly length: number;
	/** Hash of the folded lower-case word. */
	readonly words: Int32Array;
	/** Tag number + 2; 0 for nothing, 1 past the end. */
	readonly tags: Int32Array;
}

export function taggedSentence(forms: readonly string[], tags: ArrayLike<number>): TaggedSentence {
	const length = forms.length;
	const words = new Int32Array(length + 4).fill(1);
	const shifted = new Int32Array(length + 4).fill(1);
	words[0] = 0;
	shifted[0] = 0;
	forms.forEach((form, index) => {
		words[index + 1] = hashText(foldForm(form).toLowerCase());
		shifted[index + 1] = (tags[index] ?? 0) + 2;
	});
	return { length, words, tags: shifted };
}
