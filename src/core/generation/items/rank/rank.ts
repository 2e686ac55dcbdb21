import type { Reading } from '../../facts/reading';
import type { Candidate } from '../candidate';
import { featuresOf, type Features } from './features';
import { RANK_WEIGHTS } from './weights';

/** A candidate and the log-odds that a strict reader accepts it. */
export interface Ranked {
	readonly candidate: Candidate;
	readonly score: number;
}

/** Candidates with how sure the ranker is that a strict reader accepts them, best first; equals stay in order. */
export function ranked(reading: Reading, candidates: readonly Candidate[]): readonly Ranked[] {
	return candidates
		.map((candidate, order) => ({ candidate, order, score: scoreOf(featuresOf(reading, candidate)) }))
		.sort((a, b) => b.score - a.score || a.order - b.order)
		.map(({ candidate, score }) => ({ candidate, score }));
}

/** The log-odds that an item with these features is accepted, by the weights learnt from judgements. */
export function scoreOf(features: Features, weights: ReadonlyMap<string, number> = RANK_WEIGHTS): number {
	let score = 0;
	for (const [name, value] of features) score += value * (weights.get(name) ?? 0);
	return score;
}
