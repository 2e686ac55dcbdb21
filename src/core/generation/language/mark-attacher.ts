import type { TaggedSentence } from './tagged-sentence';
import { foldForm } from './word-shape';

/** A tree over the words of a sentence, before its marks are attached. */
export interface WordTree {
	readonly forms: readonly string[];
	readonly sentence: TaggedSentence;
	/** Heads of the words 1 … n, without crossing arcs; 0 for the root. */
	readonly heads: ArrayLike<number>;
}

/** The first and the last word that a pair of brackets or quotation marks encloses. */
interface Enclosed {
	readonly first: number;
	readonly last: number;
}

const closers: ReadonlyMap<string, string> = new Map([
	['(', ')'],
	['[', ']'],
	['{', '}'],
	['<', '>'],
	['<<', '>>'],
	['"', '"'],
	["'", "'"]
]);

/**
 * Finds where the marks of one sentence hang, by the principles of Universal Dependencies: a mark belongs to the unit
 * that it parts from the rest, and hangs as high in it as no arc is crossed; the marks of a pair, and those between
 * them, hang on what the pair encloses.
 */
export class MarkAttacher {
	/** How many words there are up to each token, itself included. */
	private readonly wordsUpTo: Int32Array;
	/** What encloses each token; a mark of a pair is enclosed by that pair. */
	private readonly enclosing: readonly (Enclosed | undefined)[];

	constructor(private readonly tree: WordTree) {
		const { places, length } = tree.sentence;
		let words = 0;
		this.wordsUpTo = Int32Array.from(tree.forms, (_, at) => {
			if (words < length && places[words + 1] === at) words += 1;
			return words;
		});
		this.enclosing = this.findPairs();
	}

	/** The word at a token, or 0 when a mark is there. */
	wordAt(at: number): number {
		const word = this.wordsUpTo[at] ?? 0;
		return this.tree.sentence.places[word] === at ? word : 0;
	}

	/** The word that the mark at a token hangs on; 0 in a sentence without words. */
	headOf(at: number): number {
		const { heads, forms, sentence } = this.tree;
		const before = this.wordsUpTo[at] ?? 0;
		const { first, last } = this.enclosing[at] ?? { first: 1, last: sentence.length };
		const left = this.top(before, first, before);
		const right = this.top(before + 1, before + 1, last);
		if (left === 0 || right === 0) return left + right;
		const isFinal = /^[.?!]$/u.test(forms[at] ?? '');
		const above = heads[left] ?? 0;
		return isFinal || (above > before && above <= right) ? left : right;
	}

	/** The highest word above `word` that is reached without leaving the words from `first` to `last`; 0 if it is not among them. */
	private top(word: number, first: number, last: number): number {
		const isWithin = (other: number): boolean => other >= first && other <= last;
		if (!isWithin(word)) return 0;
		let top = word;
		for (let above = this.tree.heads[top] ?? 0; isWithin(above); above = this.tree.heads[top] ?? 0)
			top = above;
		return top;
	}

	private findPairs(): (Enclosed | undefined)[] {
		const enclosing = this.tree.forms.map((): Enclosed | undefined => undefined);
		const open: { readonly at: number; readonly closer: string }[] = [];
		this.tree.forms.forEach((form, at) => {
			if (this.wordAt(at) !== 0) return;
			const folded = foldForm(form);
			const opener = open.findLastIndex(({ closer }) => closer === folded);
			const from = open[opener]?.at;
			if (from === undefined) {
				const closer = closers.get(folded);
				if (closer !== undefined) open.push({ at, closer });
				return;
			}
			open.length = opener;
			const pair = { first: (this.wordsUpTo[from] ?? 0) + 1, last: this.wordsUpTo[at] ?? 0 };
			if (pair.first > pair.last) return;
			for (let inside = from; inside <= at; inside++) enclosing[inside] ??= pair;
		});
		return enclosing;
	}
}
