/** One judged candidate: its features, whether it was accepted, and the article it came from. */
export interface Example {
	readonly features: ReadonlyMap<string, number>;
	readonly accepted: boolean;
	readonly article: string;
}

const ROUNDS = 400;
const STEP = 0.5;

/**
 * Logistic regression by gradient descent with an L2 penalty: the weight of each feature in log-odds.
 * `penalty` is per example; the bias is not held back.
 */
export function learn(examples: readonly Example[], penalty: number): ReadonlyMap<string, number> {
	const weights = new Map<string, number>();
	for (let round = 0; round < ROUNDS; round++) {
		const slopes = new Map<string, number>();
		for (const { features, accepted } of examples) {
			const miss = (accepted ? 1 : 0) - chance(logOdds(features, weights));
			for (const [name, value] of features) slopes.set(name, (slopes.get(name) ?? 0) + miss * value);
		}
		for (const [name, slope] of slopes) {
			const weight = weights.get(name) ?? 0;
			const held = name === 'bias' ? 0 : penalty * weight;
			weights.set(name, weight + STEP * (slope / examples.length - held));
		}
	}
	return weights;
}

/** The sum of the features by their weights. */
export function logOdds(features: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number>): number {
	let sum = 0;
	for (const [name, value] of features) sum += value * (weights.get(name) ?? 0);
	return sum;
}

/** Log-odds as a probability, 0–1. */
export function chance(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}

/** How often an accepted example scores above a refused one, 0–1; ties count half. */
export function areaUnderCurve(
	scored: readonly { readonly score: number; readonly accepted: boolean }[]
): number {
	const good = scored.filter(({ accepted }) => accepted);
	const bad = scored.filter(({ accepted }) => !accepted);
	let wins = 0;
	for (const one of good)
		for (const other of bad) wins += one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0;
	return good.length * bad.length === 0 ? 0.5 : wins / (good.length * bad.length);
}
