import { KEY_BITS, type FeatureList } from '../core/generation/language/feature-hash';
import type { Scorer } from '../core/generation/language/linear-scorer';

/** A feature and one of the classes it has a weight for. */
export interface Weight {
	readonly key: number;
	readonly label: number;
	/** The average over all decisions so far. */
	readonly average: number;
}

/**
 * An averaged perceptron that stays small: a feature gets weights only once mistakes have asked for it
 * `patience` times (Goldberg & Elhadad 2011, "Learning Sparser Perceptron Models"),
 * or, when `only` says which weights there may be, for these and no others.
 */
export class Perceptron implements Scorer {
	private readonly demand = new Uint8Array(2 ** KEY_BITS);
	private readonly rows = new Int32Array(2 ** KEY_BITS);
	/** One bit for each key that has a row: small enough to stay in the processor's cache. */
	private readonly active = new Int32Array(2 ** (KEY_BITS - 5));
	/** The key of each row but row 0, which stands for none. */
	private readonly keys: number[] = [];
	private weights: Int32Array;
	/** Each change times the moment it was made, so that the average is weight − delayed ÷ moments. */
	private delayed: Float64Array;
	private readonly allowed: Uint8Array | null = null;
	private moment = 1;

	constructor(
		readonly classes: number,
		private readonly patience: number,
		only?: readonly Weight[]
	) {
		this.weights = new Int32Array(classes * 4096);
		this.delayed = new Float64Array(classes * 4096);
		if (only === undefined) return;
		for (const { key } of only) if ((this.rows[key] ?? 0) === 0) this.addRow(key);
		this.allowed = new Uint8Array(this.weights.length);
		for (const { key, label } of only) this.allowed[(this.rows[key] ?? 0) * classes + label] = 1;
	}

	score(features: FeatureList, scores: Int32Array): void {
		const { active, classes, rows, weights } = this;
		scores.fill(0, 0, classes);
		for (let index = 0; index < features.length; index++) {
			const key = features.keys[index] ?? 0;
			if ((((active[key >>> 5] ?? 0) >>> (key & 31)) & 1) === 0) continue;
			const base = (rows[key] ?? 0) * classes;
			for (let label = 0; label < classes; label++) {
				scores[label] = (scores[label] ?? 0) + (weights[base + label] ?? 0);
			}
		}
	}

	/** Counts one more decision; the average is taken over these. */
	tick(): void {
		this.moment += 1;
	}

	/** Lets the average begin anew from the weights as they are: what was learnt first was mostly wrong. */
	forgetPast(): void {
		this.delayed.fill(0);
		this.moment = 1;
	}

	/** Moves the features' weights for one class by an amount. */
	update(features: FeatureList, label: number, amount: number): void {
		for (let index = 0; index < features.length; index++) {
			const row = this.rowFor(features.keys[index] ?? 0);
			if (row === 0) continue;
			const at = row * this.classes + label;
			if (this.allowed !== null && this.allowed[at] === 0) continue;
			this.weights[at] = (this.weights[at] ?? 0) + amount;
			this.delayed[at] = (this.delayed[at] ?? 0) + amount * this.moment;
		}
	}

	/** The averaged weights that are not nothing, in order of key and class. */
	averages(): Weight[] {
		const averaged: Weight[] = [];
		for (const key of this.keys.toSorted((left, right) => left - right)) {
			const base = (this.rows[key] ?? 0) * this.classes;
			for (let label = 0; label < this.classes; label++) {
				const average = (this.weights[base + label] ?? 0) - (this.delayed[base + label] ?? 0) / this.moment;
				if (average !== 0) averaged.push({ key, label, average });
			}
		}
		return averaged;
	}

	private rowFor(key: number): number {
		const row = this.rows[key] ?? 0;
		if (row !== 0 || this.allowed !== null) return row;
		const demand = (this.demand[key] ?? 0) + 1;
		this.demand[key] = demand;
		return demand < this.patience ? 0 : this.addRow(key);
	}

	private addRow(key: number): number {
		this.keys.push(key);
		const row = this.keys.length;
		this.rows[key] = row;
		this.active[key >>> 5] = (this.active[key >>> 5] ?? 0) | (1 << (key & 31));
		if ((row + 1) * this.classes > this.weights.length) this.grow();
		return row;
	}

	private grow(): void {
		const weights = new Int32Array(this.weights.length * 2);
		weights.set(this.weights);
		this.weights = weights;
		const delayed = new Float64Array(this.delayed.length * 2);
		delayed.set(this.delayed);
		this.delayed = delayed;
	}
}

/** The mean of what several trainings learnt: they differ in the order of the sentences, and their mean errs less. */
export function mixture(trainings: readonly (readonly Weight[])[]): Weight[] {
	const sorted = trainings.flat().sort((left, right) => left.key - right.key || left.label - right.label);
	const sums: Weight[] = [];
	for (const weight of sorted) {
		const last = sums[sums.length - 1];
		if (last?.key === weight.key && last.label === weight.label)
			sums[sums.length - 1] = { ...last, average: last.average + weight.average };
		else sums.push(weight);
	}
	return sums.map((sum) => ({ ...sum, average: sum.average / trainings.length }));
}

/** The weights that matter most, at most `count` of them: what a second training may use. */
export function strongest(weights: readonly Weight[], count: number): Weight[] {
	return [...weights]
		.sort(
			(left, right) =>
				Math.abs(right.average) - Math.abs(left.average) || left.key - right.key || left.label - right.label
		)
		.slice(0, count);
}
