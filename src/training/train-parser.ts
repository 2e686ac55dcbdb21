import { Beam } from '../core/generation/language/beam-parser';
import { FeatureList } from '../core/generation/language/feature-hash';
import { describeMove } from '../core/generation/language/move-features';
import { moved, MOVES, startState, type ParserState } from '../core/generation/language/parser-states';
import type { TaggedSentence } from '../core/generation/language/tagged-sentence';
import { shuffled } from '../core/base/random';
import { goldMoves } from './gold-moves';
import { Perceptron } from './perceptron';
import type { TreeExample } from './tree-example';
import type { Regime } from './train-tagger';

/** Trains the moves with a beam, updating where the right path falls furthest behind (Huang, Fayong & Guo 2012). */
export function trainMoves(examples: readonly TreeExample[], width: number, regime: Regime): Perceptron {
	const perceptron = new Perceptron(MOVES, regime.patience, regime.only);
	const prepared = examples.map(({ sentence, heads }) => ({ sentence, moves: goldMoves(heads) }));
	for (let epoch = 0; epoch < regime.epochs; epoch++) {
		if (epoch === regime.forgotten) perceptron.forgetPast();
		for (const { sentence, moves } of shuffled(prepared, regime.random)) {
			const worst = worstViolation(new Beam(sentence, perceptron, { width, lag: Infinity }), moves);
			perceptron.tick();
			if (worst !== null) correct(perceptron, sentence, worst);
		}
	}
	return perceptron;
}

interface Violation {
	readonly gold: ParserState;
	readonly guess: ParserState;
	readonly margin: number;
}

function worstViolation(beam: Beam, moves: readonly number[]): Violation | null {
	let gold = startState;
	let worst: Violation | null = null;
	for (const move of moves) {
		gold = moved(gold, move, gold.score + (beam.scoresOf(gold)[move] ?? 0));
		beam.advance();
		const guess = beam.states[0] ?? startState;
		const margin = guess.score - gold.score;
		if (margin >= (worst?.margin ?? 0) && !samePath(gold, guess)) worst = { gold, guess, margin };
	}
	return worst;
}

function samePath(gold: ParserState, guess: ParserState): boolean {
	let left: ParserState | null = gold;
	let right: ParserState | null = guess;
	while (left !== null && right !== null && left !== right) {
		if (left.move !== right.move) return false;
		left = left.past;
		right = right.past;
	}
	return true;
}

function correct(perceptron: Perceptron, sentence: TaggedSentence, { gold, guess }: Violation): void {
	const features = new FeatureList();
	const goldPath = pathTo(gold);
	const guessPath = pathTo(guess);
	const fork = goldPath.findIndex((state, index) => state.move !== guessPath[index]?.move);
	for (const [path, amount] of [
		[goldPath, 1],
		[guessPath, -1]
	] as const) {
		for (const state of path.slice(fork)) {
			if (state.past === null) continue;
			describeMove(state.past, sentence, features);
			perceptron.update(features, state.move, amount);
		}
	}
}

/** The states from the first move on. */
function pathTo(last: ParserState): ParserState[] {
	const path: ParserState[] = [];
	for (let state = last; state.past !== null; state = state.past) path.push(state);
	return path.reverse();
}
