import { KEY_BITS, type FeatureList } from '../core/generation/language/feature-hash';
import type { Scorer } from '../core/generation/language/linear-scorer';

/**
 * An averaged perceptron that stays small: a feature gets weights only once mistakes have asked for it
 * `patience` times (Goldberg & Elhadad 2011, "Learning Sparser Perceptron Models").
 */
export class Perceptron implements Scorer {
	private readonly demand = new Uint8Array(2 ** KEY_BITS);
	private readonly rows = new Int32Array(2 ** KEY_BITS);
	private rowCount = 1;
	private weights: Int32Array;
	/** Each change times the moment it was made, so that the average is weight − delayed ÷ moments. */
	private delayed: Float64Array;
	private moment = 1;

	constructor(
		readonly classes: number,
		private readonly patience: number
	) {
		this.weights = new Int32Array(classes * 4096);
		this.delayed = new Float64Array(classes * 4096);
	}

	score(features: FeatureList, scores: Int32Array): void {
		const { classes, rows, weights } = this;
		scores.fill(0, 0, classes);
		for (let index = 0; index < features.length; index++) {
			const row = rows[features.keys[index] ?? 0] ?? 0;
			if (row === 0) continue;
			const base = row * classes;
			for (let label = 0; label < classes; label++) {
				scores[label] = (scores[label] ?? 0) + (weights[base + label] ?? 0);
			}
		}
	}

	/** Counts one more decision; the average is taken over these. */
	tick(): void {
		this.moment += 1;
	}

	/** Moves the features' weights for one class by an amount. */
	update(features: FeatureList, label: number, amount: number): void {
		for (let index = 0; index < features.length; index++) {
			const row = this.rowFor(features.keys[index] ?? 0);
			if (row === 0) continue;
			const at = row * this.classes + label;
			this.weights[at] = (this.weights[at] ?? 0) + amount;
			this.delayed[at] = (this.delayed[at] ?? 0) + amount * this.moment;
		}
	}

	/** The averaged weights of each feature that has any, in order of key. */
	averages(): { key: number; weights: number[] }[] {
		const averaged: { key: number; weights: number[] }[] = [];
		for (let key = 0; key < this.rows.length; key++) {
			const row = this.rows[key] ?? 0;
			if (row === 0) continue;
			const base = row * this.classes;
			const weights = Array.from({ length: this.classes }, (_, label) => {
				return (this.weights[base + label] ?? 0) - (this.delayed[base + label] ?? 0) / this.moment;
			});
			averaged.push({ key, weights });
		}
		return averaged;
	}

	private rowFor(key: number): number {
		const row = this.rows[key] ?? 0;
		if (row !== 0) return row;
		const demand = (this.demand[key] ?? 0) + 1;
		this.demand[key] = demand;
		if (demand < this.patience) return 0;
		this.rows[key] = this.rowCount;
		this.rowCount += 1;
		if (this.rowCount * this.classes > this.weights.length) this.grow();
		return this.rows[key] ?? 0;
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
