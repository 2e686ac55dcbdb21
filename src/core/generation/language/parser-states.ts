/** The three moves of the arc-hybrid system. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVES = 3;

/** A partly built tree: a stack of nodes whose right sides grow, and the front of the buffer, whose left side grows. */
export interface StackNode {
	readonly token: number;
	readonly below: StackNode | null;
	readonly left: Children;
	readonly right: Children;
}

/** The outermost child of one side, the one attached before it (0 for none), and how many there are. */
export interface Children {
	readonly outer: number;
	readonly inner: number;
	readonly count: number;
}

/** A state after some moves. States share their past; a sentence of n tokens ends after 2n moves. */
export interface ParserState {
	readonly past: ParserState | null;
	/** The move that led here; −1 at the start. */
	readonly move: number;
	readonly score: number;
	readonly stack: StackNode | null;
	/** The token in front of the buffer; n + 1 when the buffer is empty. */
	readonly front: number;
	readonly frontLeft: Children;
}

const none: Children = { outer: 0, inner: 0, count: 0 };

export const startState: ParserState = {
	past: null,
	move: -1,
	score: 0,
	stack: null,
	front: 1,
	frontLeft: none
};

/** Whether the move may be made: the last word left on the stack becomes the root. */
export function mayMove(state: ParserState, move: number, length: number): boolean {
	const hasFront = state.front <= length;
	if (move === SHIFT) return hasFront;
	if (state.stack === null) return false;
	return move === RIGHT ? state.stack.below !== null : hasFront || state.stack.below === null;
}

/** The state after an allowed move. LEFT hangs the top of the stack on the front, RIGHT on the node below it. */
export function moved(state: ParserState, move: number, score: number): ParserState {
	const { stack, front, frontLeft } = state;
	if (move === SHIFT || stack === null) {
		const node = { token: front, below: stack, left: frontLeft, right: none };
		return { past: state, move, score, stack: node, front: front + 1, frontLeft: none };
	}
	if (move === LEFT || stack.below === null) {
		return { past: state, move, score, stack: stack.below, front, frontLeft: grown(frontLeft, stack.token) };
	}
	const below = { ...stack.below, right: grown(stack.below.right, stack.token) };
	return { past: state, move, score, stack: below, front, frontLeft };
}

function grown(children: Children, token: number): Children {
	return { outer: token, inner: children.outer, count: children.count + 1 };
}

/** The head of each token 1 … n (0 for the root) that the moves up to a final state have built. */
export function headsOf(final: ParserState, length: number): Int32Array {
	const heads = new Int32Array(length + 1);
	for (let state = final; state.past !== null; state = state.past) {
		const { stack, front } = state.past;
		if (stack === null || state.move === SHIFT) continue;
		heads[stack.token] = state.move === RIGHT ? (stack.below?.token ?? 0) : front > length ? 0 : front;
	}
	return heads;
}
