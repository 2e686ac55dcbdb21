import { FeatureList, mix } from './feature-hash';
import { bestClass, runnerUp, type Scorer } from './linear-scorer';
import { viewWord, type WordView } from './word-shape';

/** How close the second best tag must come to be kept: a tenth of all words, and two thirds of the wrong ones, are as close. */
const DOUBT = 12;

/** What the tagger says of a sentence: tags as numbers in the scorer's classes. */
export interface Tagging {
	readonly tags: ArrayLike<number>;
	/** The second best tag's number + 1 where it came close to the best, else 0. */
	readonly doubts: ArrayLike<number>;
}

const edge: WordView = { form: 0, word: 0, shape: 0, prefixes: [0, 0, 0], suffixes: [0, 0, 0, 0] };

/** One sentence on its way through the tagger. */
export class TagContext {
	readonly views: readonly WordView[];
	readonly tags: Int32Array;
	private readonly shouted: number;

	constructor(forms: readonly string[]) {
		this.views = forms.map(viewWord);
		this.tags = new Int32Array(forms.length);
		this.shouted = forms.some((form) => form.toUpperCase() !== form) ? 0 : 1;
	}

	/** The features of the decision on token `at`, given the tags before it. */
	describe(at: number, features: FeatureList): void {
		features.clear();
		const here = this.view(at);
		const before = this.tag(at - 1);
		this.describeWord(here, mix(at === 0 ? 1 : 0, this.shouted), features);
		this.describeNeighbours(at, features);
		const pair = mix(before, this.tag(at - 2));
		features.add(before);
		features.add(pair);
		features.add(mix(before, here.word));
		features.add(mix(pair, here.word));
		features.add(mix(before, here.suffixes[2] ?? 0));
		features.add(mix(before, this.view(at + 1).word));
		features.add(mix(before, this.view(at + 1).suffixes[2] ?? 0));
		features.add(mix(mix(before, here.shape), here.suffixes[1] ?? 0));
	}

	private describeWord(here: WordView, place: number, features: FeatureList): void {
		features.add(here.form);
		features.add(here.word);
		features.add(mix(here.shape, place));
		features.add(mix(here.shape, here.suffixes[2] ?? 0));
		features.add(mix(here.word, mix(here.shape, place)));
		for (const prefix of here.prefixes) features.add(prefix);
		for (const suffix of here.suffixes) features.add(suffix);
	}

	private describeNeighbours(at: number, features: FeatureList): void {
		const here = this.view(at);
		const last = this.view(at - 1);
		const next = this.view(at + 1);
		features.add(last.word);
		features.add(this.view(at - 2).word);
		features.add(next.word);
		features.add(this.view(at + 2).word);
		features.add(mix(last.word, here.word));
		features.add(mix(here.word, next.word));
		features.add(mix(last.word, next.word));
		features.add(mix(next.word, this.view(at + 2).word));
		features.add(last.suffixes[2] ?? 0);
		features.add(next.suffixes[2] ?? 0);
		features.add(next.suffixes[1] ?? 0);
		features.add(mix(next.shape, here.shape));
		features.add(mix(last.shape, here.shape));
		features.add(mix(here.suffixes[2] ?? 0, next.suffixes[2] ?? 0));
		features.add(mix(here.word, next.suffixes[2] ?? 0));
	}

	private view(at: number): WordView {
		return this.views[at] ?? edge;
	}

	private tag(at: number): number {
		return at < 0 ? 99 : (this.tags[at] ?? 99);
	}
}

/** Tags a sentence from left to right. */
export function tagForms(forms: readonly string[], scorer: Scorer): Tagging {
	const context = new TagContext(forms);
	const features = new FeatureList();
	const scores = new Int32Array(scorer.classes);
	const doubts = new Int32Array(forms.length);
	for (let at = 0; at < forms.length; at++) {
		context.describe(at, features);
		scorer.score(features, scores);
		const best = bestClass(scores, scorer.classes);
		const second = runnerUp(scores, scorer.classes, best);
		context.tags[at] = best;
		doubts[at] = (scores[best] ?? 0) - (scores[second] ?? 0) < DOUBT ? second + 1 : 0;
	}
	return { tags: context.tags, doubts };
}
