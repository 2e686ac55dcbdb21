import type { FeatureList } from './feature-hash';

/** Scores every class of a decision: the sum of the weights of the features present. */
export interface Scorer {
	readonly classes: number;
	/** Overwrites `scores[0 … classes)`. */
	score(features: FeatureList, scores: Int32Array): void;
}

/** A feature's weights: `entries` hold `weight << 6 | class`. */
export interface WeightRow {
	readonly key: number;
	readonly entries: readonly number[];
}

/** Bits of an entry that hold the class. */
export const CLASS_BITS = 6;

const CLASS_MASK = (1 << CLASS_BITS) - 1;

/** A read-only scorer over an open-addressing table. */
export class PackedScorer implements Scorer {
	private readonly mask: number;
	/** Pairs: a key (−1 in a free slot), and where its entries start, after their count. */
	private readonly slots: Int32Array;
	private readonly entries: Int32Array;

	constructor(
		readonly classes: number,
		rows: readonly WeightRow[]
	) {
		let size = 1024;
		while (size < rows.length * 2) size *= 2;
		this.mask = size - 1;
		this.slots = new Int32Array(size * 2).fill(-1);
		this.entries = new Int32Array(rows.reduce((total, row) => total + row.entries.length + 1, 0));
		let end = 0;
		for (const { key, entries } of rows) {
			const slot = this.slotOf(key);
			this.slots[slot] = key;
			this.slots[slot + 1] = end;
			this.entries[end] = entries.length;
			this.entries.set(entries, end + 1);
			end += entries.length + 1;
		}
	}

	score(features: FeatureList, scores: Int32Array): void {
		const { entries, slots } = this;
		scores.fill(0, 0, this.classes);
		for (let index = 0; index < features.length; index++) {
			const slot = this.slotOf(features.keys[index] ?? 0);
			if (slots[slot] === -1) continue;
			const start = slots[slot + 1] ?? 0;
			const end = start + (entries[start] ?? 0);
			for (let at = start + 1; at <= end; at++) {
				const entry = entries[at] ?? 0;
				const label = entry & CLASS_MASK;
				scores[label] = (scores[label] ?? 0) + (entry >> CLASS_BITS);
			}
		}
	}

	/** The slot that holds the key, or the free slot where it would go. */
	private slotOf(key: number): number {
		let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & this.mask;
		for (;;) {
			const found = this.slots[slot * 2];
			if (found === key || found === -1) return slot * 2;
			slot = (slot + 1) & this.mask;
		}
	}
}

/** The class with the highest score; the lowest number wins a tie. */
export function bestClass(scores: Int32Array, classes: number): number {
	let best = 0;
	for (let label = 1; label < classes; label++) {
		if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
	}
	return best;
}

/** The class with the highest score but `best`; the lowest number wins a tie. */
export function runnerUp(scores: Int32Array, classes: number, best: number): number {
	let second = best === 0 ? 1 : 0;
	for (let label = second + 1; label < classes; label++) {
		if (label !== best && (scores[label] ?? 0) > (scores[second] ?? 0)) second = label;
	}
	return second;
}
