import { FeatureList } from '../core/generation/language/feature-hash';
import { describeMove } from '../core/generation/language/move-features';
import {
	LEFT,
	mayMove,
	moved,
	MOVES,
	RIGHT,
	SHIFT,
	startState,
	type ParserState
} from '../core/generation/language/parser-states';
import { shuffled } from '../core/base/random';
import { Perceptron } from './perceptron';
import type { TreeExample } from './train-parser';
import type { Regime } from './train-tagger';

/** From the second pass on, how often a wrong move is followed, so that the parser learns to go on after its mistakes. */
const EXPLORATION = 0.9;

/** Trains the moves one by one with a dynamic oracle (Goldberg & Nivre 2013): right is whatever loses the fewest arcs from here. */
export function trainGreedily(
	examples: readonly TreeExample[],
	regime: Regime & { readonly onEpoch?: (perceptron: Perceptron, epoch: number) => void }
): Perceptron {
	const perceptron = new Perceptron(MOVES, regime.patience);
	for (let epoch = 0; epoch < regime.epochs; epoch++) {
		const explores = (): boolean => epoch > 0 && regime.random() < EXPLORATION;
		for (const example of shuffled(examples, regime.random)) walk(perceptron, example, explores);
		regime.onEpoch?.(perceptron, epoch);
	}
	return perceptron;
}

function walk(perceptron: Perceptron, { sentence, heads }: TreeExample, explores: () => boolean): void {
	const features = new FeatureList();
	const scores = new Int32Array(MOVES);
	let state = startState;
	for (let step = 0; step < 2 * sentence.length; step++) {
		const allowed = [SHIFT, LEFT, RIGHT].filter((move) => mayMove(state, move, sentence.length));
		const costs = moveCosts(state, heads);
		const least = Math.min(...allowed.map((move) => costs[move] ?? 0));
		describeMove(state, sentence, features);
		perceptron.score(features, scores);
		const guess = best(allowed, scores);
		const right = best(
			allowed.filter((move) => costs[move] === least),
			scores
		);
		perceptron.tick();
		if (costs[guess] !== least) {
			perceptron.update(features, right, 1);
			perceptron.update(features, guess, -1);
		}
		state = moved(state, explores() ? guess : right, 0);
	}
}

function best(moves: readonly number[], scores: Int32Array): number {
	return moves.reduce((top, move) => ((scores[move] ?? 0) > (scores[top] ?? 0) ? move : top));
}

/** How many arcs of the tree each move would put out of reach. The root's head counts as past the end of the buffer. */
export function moveCosts(state: ParserState, heads: readonly number[]): readonly number[] {
	const length = heads.length - 1;
	const headOf = (token: number): number => {
		const head = heads[token] ?? 0;
		return head === 0 ? length + 1 : head;
	};
	const { stack, front } = state;
	const below = stack?.below?.token ?? 0;
	let shift = 0;
	for (let node = stack; node !== null; node = node.below) {
		if (headOf(node.token) === front) shift += 1;
		if (node !== stack && front <= length && headOf(front) === node.token) shift += 1;
	}
	if (stack === null) return [shift, 0, 0];
	const head = headOf(stack.token);
	let waiting = 0;
	for (let token = front; token <= length; token++) if (headOf(token) === stack.token) waiting += 1;
	return [
		shift,
		waiting + Number(head > front || (head === below && below !== 0)),
		waiting + Number(head >= front)
	];
}
