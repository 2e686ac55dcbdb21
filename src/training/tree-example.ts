import { taggedSentence, type TaggedSentence } from '../core/generation/language/tagged-sentence';
import type { Tagging } from '../core/generation/language/tagger';
import type { TreebankSentence } from './conllu';
import { projectiveHeads } from './gold-moves';

/** A sentence to learn a tree from. Words count from 1; index 0 stands for the root's head. */
export interface TreeExample {
	readonly sentence: TaggedSentence;
	/** Heads of the words, without crossing arcs; 0 for the root. */
	readonly heads: readonly number[];
	/** Label numbers + 1 of the words; 0 for the root. */
	readonly labels: readonly number[];
}

export interface Inventories {
	readonly tags: readonly string[];
	readonly labels: readonly string[];
}

/** The tree of the words alone; what hung on a mark hangs on the mark's head. */
export function treeExample(gold: TreebankSentence, tagging: Tagging, known: Inventories): TreeExample {
	const sentence = taggedSentence(gold.forms, tagging, known.tags);
	const words = new Int32Array(gold.forms.length);
	for (let word = 1; word <= sentence.length; word++) words[sentence.places[word] ?? 0] = word;
	const wordAbove = (token: number): number => {
		let head = gold.heads[token] ?? 0;
		while (head !== 0 && words[head - 1] === 0) head = gold.heads[head - 1] ?? 0;
		return head === 0 ? 0 : (words[head - 1] ?? 0);
	};
	const places = [...sentence.places.subarray(1, sentence.length + 1)];
	return {
		sentence,
		heads: projectiveHeads(withOneRoot(places.map(wordAbove))),
		labels: [0, ...places.map((place) => known.labels.indexOf(gold.relations[place] ?? '') + 1)]
	};
}

/** Words that lost a mark as their root hang on the first of them. */
function withOneRoot(heads: readonly number[]): number[] {
	const root = heads.indexOf(0);
	return heads.map((head, index) => (head === 0 && index !== root ? root + 1 : head));
}
