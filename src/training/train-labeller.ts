import { FeatureList } from '../core/generation/language/feature-hash';
import { LabelContext } from '../core/generation/language/labeller';
import { bestClass } from '../core/generation/language/linear-scorer';
import { shuffled } from '../core/base/random';
import { Perceptron } from './perceptron';
import type { TreeExample } from './tree-example';
import type { Regime } from './train-tagger';

/** Trains the labels on right trees; the labels it looks back at are its own. */
export function trainLabels(examples: readonly TreeExample[], classes: number, regime: Regime): Perceptron {
	const perceptron = new Perceptron(classes, regime.patience, regime.only);
	const features = new FeatureList();
	const scores = new Int32Array(classes);
	const prepared = examples.map(({ sentence, heads, labels }) => {
		return { context: new LabelContext(sentence, heads), labels };
	});
	for (let epoch = 0; epoch < regime.epochs; epoch++) {
		if (epoch === regime.forgotten) perceptron.forgetPast();
		for (const { context, labels } of shuffled(prepared, regime.random)) {
			for (const token of context.order) {
				context.describe(token, features);
				perceptron.score(features, scores);
				const guess = bestClass(scores, classes);
				const gold = (labels[token] ?? 0) - 1;
				context.labels[token] = guess + 1;
				perceptron.tick();
				if (guess === gold || gold < 0) continue;
				perceptron.update(features, gold, 1);
				perceptron.update(features, guess, -1);
			}
		}
	}
	return perceptron;
}
