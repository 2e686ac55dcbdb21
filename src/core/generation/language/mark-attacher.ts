import { FeatureList, hashText, mix } from './feature-hash';
import { distanceClass } from './distance-class';
import type { Scorer } from './linear-scorer';
import type { TaggedSentence } from './tagged-sentence';
import { foldForm } from './word-shape';

/** A tree over the words of a sentence, before its marks are attached. Indices are words 1 … n. */
export interface WordTree {
	readonly sentence: TaggedSentence;
	readonly forms: readonly string[];
	/** 0 for the root. */
	readonly heads: ArrayLike<number>;
	/** Label number + 1; 0 for the root. */
	readonly labels: ArrayLike<number>;
}

/** A word that a mark can hang on without an arc being crossed. */
export interface Candidate {
	readonly word: number;
	/** Steps up from the word beside the mark. */
	readonly climb: number;
	readonly isTop: boolean;
	readonly isLeft: boolean;
}

const opening: ReadonlyMap<string, string> = new Map([
	['(', ')'],
	['[', ']'],
	['{', '}'],
	['<<', '>>']
]);

/** Finds where the marks of one sentence hang. */
export class MarkContext {
	private readonly folded: readonly string[];
	private readonly partners: Int32Array;
	/** First and last word below each word, itself included. */
	private readonly firsts: Int32Array;
	private readonly lasts: Int32Array;
	/** The first word after each token. */
	private readonly nextWord: Int32Array;

	constructor(private readonly tree: WordTree) {
		const { sentence, forms, heads } = tree;
		this.folded = forms.map(foldForm);
		this.firsts = Int32Array.from({ length: sentence.length + 2 }, (_, word) => word);
		this.lasts = this.firsts.slice();
		for (let word = 1; word <= sentence.length; word++) {
			for (let above = heads[word] ?? 0; above !== 0; above = heads[above] ?? 0) this.widen(above, word);
		}
		this.nextWord = new Int32Array(forms.length + 1).fill(sentence.length + 1);
		for (let word = sentence.length; word > 0; word--) {
			this.nextWord.fill(word, (sentence.places[word - 1] ?? -1) + 1, (sentence.places[word] ?? 0) + 1);
		}
		this.partners = partnersOf(this.folded.map((form, at) => (this.wordAt(at) !== 0 ? '' : form)));
	}

	/** The words that a mark at token `at` can hang on, nearest first, left side first; at most 24 a side. */
	candidates(at: number): Candidate[] {
		const next = this.nextWord[at] ?? 0;
		return [...this.climb(next - 1, next), ...this.climb(next, next)];
	}

	describe(at: number, candidate: Candidate, features: FeatureList): void {
		features.clear();
		const { sentence, heads, labels } = this.tree;
		const { word, climb, isLeft, isTop } = candidate;
		const next = this.nextWord[at] ?? 0;
		const form = hashText(this.folded[at] ?? '');
		const head = heads[word] ?? 0;
		const headSide = head === 0 ? 3 : Number(head < next === isLeft) + 1;
		const status = mix(mix(Number(isLeft), headSide), mix(Number(isTop), this.reach(word, next, isLeft)));
		const place = Math.min(climb, 4) + (at === 0 ? 8 : 0) + (at === this.folded.length - 1 ? 16 : 0);
		const pair = mix(this.pairing(at, word), status);
		const label = labels[word] ?? 0;
		const seen = mix(form, status);
		features.add(seen);
		features.add(mix(seen, place));
		features.add(mix(seen, label));
		features.add(mix(seen, mix(label, place)));
		features.add(mix(form, pair));
		features.add(mix(mix(form, pair), label));
		features.add(mix(mix(form, pair), place));
		features.add(mix(seen, sentence.tags[word] ?? 0));
		features.add(mix(seen, mix(label, sentence.tags[word] ?? 0)));
		features.add(mix(seen, distanceClass(Math.abs(next - word))));
		features.add(mix(seen, mix(label, labels[isLeft ? next : next - 1] ?? 0)));
		features.add(mix(seen, mix(label, labels[head] ?? 0)));
		features.add(mix(mix(seen, label), hashText(this.farMark(word, isLeft))));
		features.add(mix(mix(seen, place), hashText(this.farMark(word, isLeft))));
		features.add(mix(mix(seen, label), mix(sentence.tags[next] ?? 0, sentence.tags[next - 1] ?? 0)));
		features.add(mix(mix(seen, label), sentence.words[next] ?? 0));
	}

	/** Whether the words below the candidate end at the mark (1), or go on past it (2). */
	private reach(word: number, next: number, isLeft: boolean): number {
		const passes = isLeft ? (this.lasts[word] ?? 0) >= next : (this.firsts[word] ?? 0) < next;
		return passes ? 2 : 1;
	}

	/** The mark at the far end of the words below the candidate. */
	private farMark(word: number, isLeft: boolean): string {
		const { places } = this.tree.sentence;
		const edge = (isLeft ? this.firsts[word] : this.lasts[word]) ?? 0;
		const at = (places[edge] ?? 0) + (isLeft ? -1 : 1);
		return this.wordAt(at) !== 0 ? '' : (this.folded[at] ?? '.');
	}

	/** The word at a token, or 0 when a mark is there. */
	wordAt(at: number): number {
		const next = this.nextWord[at] ?? 0;
		return this.tree.sentence.places[next] === at ? next : 0;
	}

	/** For a mark that has a partner: whether the candidate is between the two (2), and its head is not (3); 1 outside. */
	private pairing(at: number, word: number): number {
		const partner = this.partners[at] ?? -1;
		if (partner < 0) return 0;
		const { places } = this.tree.sentence;
		const inside = (other: number): boolean => {
			const place = places[other] ?? -1;
			return place > Math.min(at, partner) && place < Math.max(at, partner);
		};
		if (!inside(word)) return 1;
		return inside(this.tree.heads[word] ?? 0) ? 2 : 3;
	}

	private climb(from: number, next: number): Candidate[] {
		const { sentence, heads } = this.tree;
		const isLeft = from < next;
		const chain: number[] = [];
		for (let word = from; word > 0 && word <= sentence.length && chain.length < 24; word = heads[word] ?? 0) {
			if (word < next !== isLeft) break;
			chain.push(word);
		}
		return chain.map((word, climb) => ({ word, climb, isTop: climb === chain.length - 1, isLeft }));
	}

	private widen(head: number, word: number): void {
		this.firsts[head] = Math.min(this.firsts[head] ?? 0, word);
		this.lasts[head] = Math.max(this.lasts[head] ?? 0, word);
	}
}

/** For each token the other half of its pair of brackets or quotes, or −1. */
function partnersOf(folded: readonly string[]): Int32Array {
	const partners = new Int32Array(folded.length).fill(-1);
	const open: { readonly at: number; readonly closer: string }[] = [];
	folded.forEach((form, at) => {
		const last = open[open.length - 1];
		if (last?.closer === form) {
			partners[at] = last.at;
			partners[last.at] = at;
			open.pop();
			return;
		}
		const closer = opening.get(form) ?? (form === '"' || form === "'" ? form : undefined);
		if (closer !== undefined) open.push({ at, closer });
	});
	return partners;
}

/** The word that the mark at a token hangs on; 0 when there is none. */
export function markHead(context: MarkContext, at: number, scorer: Scorer): number {
	const features = new FeatureList();
	const score = new Int32Array(1);
	let best = 0;
	let bestScore = -Infinity;
	for (const candidate of context.candidates(at)) {
		context.describe(at, candidate, features);
		scorer.score(features, score);
		if ((score[0] ?? 0) <= bestScore) continue;
		best = candidate.word;
		bestScore = score[0] ?? 0;
	}
	return best;
}
