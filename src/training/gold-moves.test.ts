import { describe, expect, it } from 'vitest';
import { headsOf, mayMove, moved, startState } from '../core/generation/language/parser-states';
import { goldMoves, projectiveHeads } from './gold-moves';

describe('goldMoves', () => {
	it.each([
		[[0]],
		[[2, 0]],
		[[0, 1]],
		[[2, 0, 2]],
		[[3, 1, 0, 3]],
		[[0, 4, 4, 1]],
		[[2, 5, 2, 3, 0, 7, 5, 7, 5]]
	])('builds the tree %j with allowed moves', (heads) => {
		const lifted = [0, ...heads];
		let state = startState;
		for (const move of goldMoves(lifted)) {
			expect(mayMove(state, move, heads.length)).toBe(true);
			state = moved(state, move, 0);
		}
		expect([...headsOf(state, heads.length)]).toEqual(lifted);
	});
});

describe('projectiveHeads', () => {
	it('leaves a tree without crossing arcs as it is', () => {
		expect(projectiveHeads([2, 0, 2])).toEqual([0, 2, 0, 2]);
	});

	it('lifts the shorter of two crossing arcs to the head above', () => {
		const lifted = projectiveHeads([3, 4, 0, 3]);
		expect(lifted).toEqual([0, 3, 3, 0, 3]);
	});
});
