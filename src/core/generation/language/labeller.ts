import { distanceClass } from './distance-class';
import { FeatureList, mix } from './feature-hash';
import { bestClass, type Scorer } from './linear-scorer';
import { marksFromTo, type TaggedSentence } from './tagged-sentence';

/** A sentence with its tree, on its way through the labeller: heads before children, siblings from left to right. */
export class LabelContext {
	/** Label number + 1 of each token 1 … n; 0 while unknown. */
	readonly labels: Int32Array;
	/** Tokens in the order in which they are labelled; the root is not among them. */
	readonly order: readonly number[];
	private readonly children: readonly (readonly number[])[];
	/** Place of a token among its head's children. */
	private readonly places: Int32Array;

	constructor(
		private readonly sentence: TaggedSentence,
		private readonly heads: ArrayLike<number>
	) {
		const children: number[][] = Array.from({ length: sentence.length + 1 }, () => []);
		this.places = new Int32Array(sentence.length + 1);
		for (let token = 1; token <= sentence.length; token++) {
			const siblings = children[heads[token] ?? 0] ?? [];
			this.places[token] = siblings.length;
			siblings.push(token);
		}
		this.children = children;
		this.labels = new Int32Array(sentence.length + 1);
		const order = [...(children[0] ?? [])];
		const roots = order.length;
		for (let index = 0; index < order.length; index++) order.push(...(children[order[index] ?? 0] ?? []));
		this.order = order.slice(roots);
	}

	/** The features of the relation between a token and its head. */
	describe(token: number, features: FeatureList): void {
		features.clear();
		const { tags, words } = this.sentence;
		const head = this.heads[token] ?? 0;
		const side = token < head ? 1 : 2;
		this.describeEnds(token, head, features);
		this.describeKin(token, head, features);
		const headTag = mix(tags[head] ?? 0, side);
		const tag = tags[token] ?? 0;
		features.add(mix(headTag, mix(tag, tags[token + 1] ?? 0)));
		features.add(mix(headTag, mix(tag, tags[token - 1] ?? 0)));
		features.add(mix(headTag, mix(tag, tags[head + 1] ?? 0)));
		features.add(mix(headTag, mix(tag, tags[head - 1] ?? 0)));
		features.add(mix(tag, words[token - 1] ?? 0));
		features.add(mix(tag, words[token + 1] ?? 0));
		features.add(mix(headTag, words[head - 1] ?? 0));
		const between = marksFromTo(this.sentence, Math.min(token, head), Math.max(token, head));
		const gaps = mix(this.sentence.gaps[token] ?? 0, this.sentence.gaps[token + 1] ?? 0);
		features.add(mix(mix(headTag, tag), between));
		features.add(mix(mix(headTag, tag), gaps));
		features.add(mix(mix(headTag, words[token] ?? 0), between));
		features.add(mix(tag, gaps));
		this.describeDoubts(token, head, features);
	}

	/** Where the tagger was in doubt, what else the two words might be. */
	private describeDoubts(token: number, head: number, features: FeatureList): void {
		const { tags, words, doubts } = this.sentence;
		const side = token < head ? 1 : 2;
		const tag = tags[token] ?? 0;
		const headTag = mix(tags[head] ?? 0, side);
		const pair = mix(tag, headTag);
		const doubt = doubts[token] ?? 0;
		const ofHead = mix(pair, doubts[head] ?? 0);
		const first = this.children[token]?.[0] ?? 0;
		features.add(mix(tag, mix(doubt, side)));
		features.add(mix(pair, doubt));
		features.add(ofHead);
		features.add(mix(mix(tag, doubt), words[head] ?? 0));
		features.add(mix(mix(words[token] ?? 0, doubt), headTag));
		features.add(mix(mix(tag, doubt), mix(words[first] ?? 0, side)));
		features.add(mix(mix(pair, doubt), this.labels[head] ?? 0));
		features.add(mix(ofHead, this.labels[head] ?? 0));
	}

	private describeEnds(token: number, head: number, features: FeatureList): void {
		const { tags, words } = this.sentence;
		const side = token < head ? 1 : 2;
		const word = words[token] ?? 0;
		const tag = mix(tags[token] ?? 0, side);
		const headWord = words[head] ?? 0;
		const headTag = mix(tags[head] ?? 0, side);
		const distance = distanceClass(Math.abs(head - token));
		features.add(mix(word, side));
		features.add(tag);
		features.add(mix(word, tag));
		features.add(mix(headWord, side));
		features.add(headTag);
		features.add(mix(headWord, headTag));
		features.add(mix(tag, headTag));
		features.add(mix(mix(tag, headTag), distance));
		features.add(mix(word, headTag));
		features.add(mix(mix(word, tag), headTag));
		features.add(mix(tag, headWord));
		features.add(mix(word, mix(headWord, side)));
		features.add(mix(mix(tag, headWord), distance));
	}

	private describeKin(token: number, head: number, features: FeatureList): void {
		const { tags, words } = this.sentence;
		const tag = mix(tags[token] ?? 0, token < head ? 1 : 2);
		const pair = mix(tag, tags[head] ?? 0);
		const above = this.heads[head] ?? 0;
		const own = this.children[token] ?? [];
		const first = own[0] ?? 0;
		const second = own[1] ?? 0;
		const last = own[own.length - 1] ?? 0;
		features.add(mix(tag, words[first] ?? 0));
		features.add(mix(pair, words[first] ?? 0));
		features.add(mix(mix(words[head] ?? 0, tag), words[first] ?? 0));
		features.add(mix(mix(words[token] ?? 0, words[first] ?? 0), tags[head] ?? 0));
		features.add(mix(pair, tags[first] ?? 0));
		features.add(mix(pair, mix(tags[first] ?? 0, words[second] ?? 0)));
		features.add(mix(pair, tags[last] ?? 0));
		features.add(mix(pair, words[last] ?? 0));
		features.add(mix(pair, own.length));
		features.add(mix(pair, tags[above] ?? 0));
		features.add(mix(pair, this.labels[head] ?? 0));
		features.add(mix(mix(pair, this.labels[head] ?? 0), words[first] ?? 0));
		features.add(mix(mix(tag, words[head] ?? 0), this.labels[head] ?? 0));
		features.add(mix(pair, words[above] ?? 0));
		features.add(mix(mix(words[token] ?? 0, tag), tags[first] ?? 0));
		features.add(mix(mix(words[token] ?? 0, tag), this.labels[head] ?? 0));
		this.describeSiblings(token, head, features);
	}

	private describeSiblings(token: number, head: number, features: FeatureList): void {
		const { tags, words } = this.sentence;
		const siblings = this.children[head] ?? [];
		const place = this.places[token] ?? 0;
		const before = siblings[place - 1] ?? 0;
		const after = siblings[place + 1] ?? 0;
		const tag = mix(tags[token] ?? 0, token < head ? 1 : 2);
		const pair = mix(tag, tags[head] ?? 0);
		const lastLabel = mix(this.labels[before] ?? 0, this.labels[siblings[place - 2] ?? 0] ?? 0);
		features.add(mix(pair, this.labels[before] ?? 0));
		features.add(mix(pair, lastLabel));
		features.add(mix(mix(tag, words[head] ?? 0), this.labels[before] ?? 0));
		features.add(mix(mix(tag, words[token] ?? 0), this.labels[before] ?? 0));
		features.add(mix(pair, mix(tags[before] ?? 0, before < head ? 1 : 2)));
		features.add(mix(pair, mix(tags[after] ?? 0, after < head ? 1 : 2)));
		features.add(mix(pair, words[before] ?? 0));
		features.add(mix(pair, words[after] ?? 0));
		const edges = mix(words[siblings[0] ?? 0] ?? 0, tags[siblings[siblings.length - 1] ?? 0] ?? 0);
		features.add(mix(pair, words[siblings[0] ?? 0] ?? 0));
		features.add(mix(pair, edges));
		let seen = 0;
		for (const sibling of siblings.slice(Math.max(0, place - 12), place)) {
			const label = this.labels[sibling] ?? 0;
			if (label > 0 && label <= 60) seen |= 1 << (label % 31);
		}
		features.add(mix(pair, seen));
	}
}

/** The label of each word 1 … n: its number in the scorer's classes + 1; 0 for the root. */
export function labelTree(sentence: TaggedSentence, heads: ArrayLike<number>, scorer: Scorer): Int32Array {
	const context = new LabelContext(sentence, heads);
	const features = new FeatureList();
	const scores = new Int32Array(scorer.classes);
	for (const token of context.order) {
		context.describe(token, features);
		scorer.score(features, scores);
		context.labels[token] = bestClass(scores, scorer.classes) + 1;
	}
	return context.labels;
}
