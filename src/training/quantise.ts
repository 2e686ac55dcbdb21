import { CLASS_BITS, PackedScorer, type WeightRow } from '../core/generation/language/linear-scorer';
import type { Perceptron } from './perceptron';

/** Rounds averaged weights to multiples of `step`; features whose weights all round to nothing are left out. */
export function quantise(perceptron: Perceptron, step: number): WeightRow[] {
	return perceptron
		.averages()
		.map(({ key, weights }) => ({
			key,
			entries: weights.flatMap((weight, label) => {
				const rounded = Math.round(weight / step);
				return rounded === 0 ? [] : [(rounded << CLASS_BITS) | label];
			})
		}))
		.filter(({ entries }) => entries.length > 0);
}

export function packed(perceptron: Perceptron, step: number): PackedScorer {
	return new PackedScorer(perceptron.classes, quantise(perceptron, step));
}
