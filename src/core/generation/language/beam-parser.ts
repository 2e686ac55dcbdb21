import { FeatureList } from './feature-hash';
import type { Scorer } from './linear-scorer';
import { describeMove } from './move-features';
import { headsOf, mayMove, moved, MOVES, startState, type ParserState } from './parser-states';
import type { TaggedSentence } from './tagged-sentence';

/** One way to continue: not yet built, since most are thrown away. */
interface Candidate {
	readonly from: ParserState;
	readonly move: number;
	readonly score: number;
}

/** How many partial trees are kept, and how far a score may lag behind the best one before its tree is given up. */
export interface BeamLimits {
	readonly width: number;
	readonly lag: number;
}

/** Keeps the best few partial trees of one sentence while all of them advance move by move. */
export class Beam {
	/** Best first. */
	states: readonly ParserState[] = [startState];
	private readonly features = new FeatureList();
	private readonly scores = new Int32Array(MOVES);

	constructor(
		private readonly sentence: TaggedSentence,
		private readonly scorer: Scorer,
		private readonly limits: BeamLimits
	) {}

	/** The scores of the moves from a state, valid until the next call. */
	scoresOf(state: ParserState): Int32Array {
		describeMove(state, this.sentence, this.features);
		this.scorer.score(this.features, this.scores);
		return this.scores;
	}

	advance(): void {
		const best: Candidate[] = [];
		for (const from of this.states) {
			const scores = this.scoresOf(from);
			for (let move = 0; move < MOVES; move++) {
				if (!mayMove(from, move, this.sentence.length)) continue;
				this.keep(best, { from, move, score: from.score + (scores[move] ?? 0) });
			}
		}
		const hopeless = (best[0]?.score ?? 0) - this.limits.lag;
		const hopeful = best.filter(({ score }) => score >= hopeless);
		this.states = hopeful.map(({ from, move, score }) => moved(from, move, score));
	}

	/** Inserts in order; the earlier candidate wins a tie. */
	private keep(best: Candidate[], candidate: Candidate): void {
		const { width } = this.limits;
		const last = best[best.length - 1];
		if (best.length === width && last !== undefined && last.score >= candidate.score) return;
		let place = best.length === width ? best.length - 1 : best.length;
		for (; place > 0; place--) {
			const above = best[place - 1];
			if (above === undefined || above.score >= candidate.score) break;
			best[place] = above;
		}
		best[place] = candidate;
	}
}

/** The head of each token 1 … n, 0 for the root. Linear in the sentence's length. */
export function parseHeads(sentence: TaggedSentence, scorer: Scorer, limits: BeamLimits): Int32Array {
	const beam = new Beam(sentence, scorer, limits);
	for (let step = 0; step < 2 * sentence.length; step++) beam.advance();
	return headsOf(beam.states[0] ?? startState, sentence.length);
}
