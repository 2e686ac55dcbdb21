import { FeatureList } from '../core/generation/language/feature-hash';
import { MarkContext, markHead } from '../core/generation/language/mark-attacher';
import { shuffled } from '../core/base/random';
import { Perceptron } from './perceptron';
import type { TreeExample } from './tree-example';
import type { Regime } from './train-tagger';

/** Trains the choice of the word that a mark hangs on, in right trees. */
export function trainMarks(examples: readonly TreeExample[], regime: Regime): Perceptron {
	const perceptron = new Perceptron(1, regime.patience, regime.only);
	const features = new FeatureList();
	for (let epoch = 0; epoch < regime.epochs; epoch++) {
		if (epoch === regime.forgotten) perceptron.forgetPast();
		for (const example of shuffled(examples, regime.random)) {
			const context = new MarkContext(example);
			example.tokenHeads.forEach((gold, at) => {
				if (context.wordAt(at) !== 0) return;
				perceptron.tick();
				const guess = markHead(context, at, perceptron);
				const candidates = context.candidates(at);
				const right = candidates.find(({ word }) => word === gold);
				const wrong = candidates.find(({ word }) => word === guess);
				if (right === undefined || wrong === undefined || right === wrong) return;
				context.describe(at, right, features);
				perceptron.update(features, 0, 1);
				context.describe(at, wrong, features);
				perceptron.update(features, 0, -1);
			});
		}
	}
	return perceptron;
}
