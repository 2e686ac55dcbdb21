import { LEFT, RIGHT, SHIFT } from '../core/generation/language/parser-states';

/** Heads 1 … n at index 1 … n, each crossing arc lifted to its head's head until none crosses. */
export function projectiveHeads(heads: readonly number[]): number[] {
	const lifted = [0, ...heads];
	for (;;) {
		const crossing = shortestCrossing(lifted);
		if (crossing === 0) return lifted;
		lifted[crossing] = lifted[lifted[crossing] ?? 0] ?? 0;
	}
}

/** The token whose arc to its head spans a word that does not descend from that head; the shortest such arc, or 0. */
function shortestCrossing(heads: readonly number[]): number {
	let shortest = 0;
	let length = Infinity;
	for (let token = 1; token < heads.length; token++) {
		const head = heads[token] ?? 0;
		const span = Math.abs(head - token);
		if (head === 0 || span >= length) continue;
		for (let inner = Math.min(head, token) + 1; inner < Math.max(head, token); inner++) {
			if (descends(inner, head, heads)) continue;
			shortest = token;
			length = span;
			break;
		}
	}
	return shortest;
}

function descends(token: number, ancestor: number, heads: readonly number[]): boolean {
	for (let at = token; at !== 0; at = heads[at] ?? 0) if (at === ancestor) return true;
	return false;
}

/** The moves that build a projective tree, reducing as early as they can. */
export function goldMoves(heads: readonly number[]): number[] {
	const length = heads.length - 1;
	const waiting = new Int32Array(length + 1);
	for (let token = 1; token <= length; token++)
		waiting[heads[token] ?? 0] = (waiting[heads[token] ?? 0] ?? 0) + 1;
	const moves: number[] = [];
	const stack: number[] = [];
	let front = 1;
	while (front <= length || stack.length > 0) {
		const top = stack[stack.length - 1] ?? 0;
		const head = heads[top] ?? 0;
		const below = stack[stack.length - 2];
		if (top !== 0 && head === (front > length ? 0 : front) && (front <= length || below === undefined)) {
			moves.push(LEFT);
		} else if (top !== 0 && below !== undefined && head === below && waiting[top] === 0) {
			moves.push(RIGHT);
		} else {
			if (front > length) throw new Error('The tree is not projective.');
			moves.push(SHIFT);
			stack.push(front);
			front += 1;
			continue;
		}
		waiting[head] = (waiting[head] ?? 0) - 1;
		stack.pop();
	}
	return moves;
}
