import { CLASS_BITS, PackedScorer, type WeightRow } from '../core/generation/language/linear-scorer';
import type { Weight } from './perceptron';

/** Rounds averaged weights to multiples of `step`; those that round to nothing are left out. */
export function quantise(weights: readonly Weight[], step: number): WeightRow[] {
	const rows: { key: number; entries: number[] }[] = [];
	for (const { key, label, average } of weights) {
		const rounded = Math.round(average / step);
		if (rounded === 0) continue;
		const entry = (rounded << CLASS_BITS) | label;
		const last = rows[rows.length - 1];
		if (last?.key === key) last.entries.push(entry);
		else rows.push({ key, entries: [entry] });
	}
	return rows;
}

export function packed(classes: number, weights: readonly Weight[], step: number): PackedScorer {
	return new PackedScorer(classes, quantise(weights, step));
}
