import { FeatureList } from '../core/generation/language/feature-hash';
import { bestClass } from '../core/generation/language/linear-scorer';
import { TagContext } from '../core/generation/language/tagger';
import { shuffled, type Random } from '../core/base/random';
import { Perceptron, type Weight } from './perceptron';

export interface TagExample {
	readonly forms: readonly string[];
	readonly tags: readonly number[];
}

export interface Regime {
	readonly epochs: number;
	/** After how many epochs the average begins; 0 to average over all. */
	readonly forgotten: number;
	readonly patience: number;
	readonly random: Random;
	/** The only weights there may be. */
	readonly only?: readonly Weight[];
}

/** Trains a greedy left-to-right tagger that sees its own earlier tags, right or wrong. */
export function trainTagger(examples: readonly TagExample[], classes: number, regime: Regime): Perceptron {
	const perceptron = new Perceptron(classes, regime.patience, regime.only);
	const features = new FeatureList();
	const scores = new Int32Array(classes);
	const prepared = examples.map(({ forms, tags }) => ({ context: new TagContext(forms), tags }));
	for (let epoch = 0; epoch < regime.epochs; epoch++) {
		if (epoch === regime.forgotten) perceptron.forgetPast();
		for (const { context, tags } of shuffled(prepared, regime.random)) {
			tags.forEach((gold, at) => {
				context.describe(at, features);
				perceptron.score(features, scores);
				const guess = bestClass(scores, classes);
				context.tags[at] = guess;
				perceptron.tick();
				if (guess === gold) return;
				perceptron.update(features, gold, 1);
				perceptron.update(features, guess, -1);
			});
		}
	}
	return perceptron;
}
