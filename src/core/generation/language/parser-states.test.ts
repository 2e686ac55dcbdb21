import { describe, expect, it } from 'vitest';
import {
	headsOf,
	LEFT,
	mayMove,
	moved,
	MOVES,
	RIGHT,
	SHIFT,
	startState,
	type ParserState
} from './parser-states';

const after = (moves: readonly number[]): ParserState =>
	moves.reduce((state, move) => moved(state, move, 0), startState);

describe('parser states', () => {
	it('build the tree that their moves spell', () => {
		const final = after([SHIFT, LEFT, SHIFT, SHIFT, RIGHT, LEFT]);
		expect([...headsOf(final, 3)]).toEqual([0, 2, 0, 2]);
	});

	it('keep the outer child, the one inside it and their count', () => {
		const state = after([SHIFT, SHIFT, RIGHT, SHIFT, RIGHT]);
		expect(state.stack?.right).toEqual({ outer: 3, inner: 2, count: 2 });
	});

	it('do not change a state that another path shares', () => {
		const shared = after([SHIFT, SHIFT]);
		moved(shared, RIGHT, 0);
		expect(shared.stack?.below?.right.count).toBe(0);
	});

	it('end in one root, whichever allowed moves are made', () => {
		const length = 4;
		const ends: ParserState[] = [];
		const explore = (state: ParserState, steps: number): void => {
			const allowed = Array.from({ length: MOVES }, (_, move) => move).filter((move) =>
				mayMove(state, move, length)
			);
			if (steps === 2 * length) ends.push(state);
			else expect(allowed.length).toBeGreaterThan(0);
			for (const move of allowed) explore(moved(state, move, 0), steps + 1);
		};
		explore(startState, 0);
		expect(ends.length).toBeGreaterThan(20);
		for (const end of ends) {
			const heads = [...headsOf(end, length)].slice(1);
			expect(heads.filter((head) => head === 0)).toHaveLength(1);
			expect(end.stack).toBeNull();
		}
	});
});
