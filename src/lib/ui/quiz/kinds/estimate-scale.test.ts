import { describe, expect, it } from 'vitest';
import type { EstimateItem } from '../../../../core/bank/item';
import { markOf } from '../../../../core/quiz/marking';
import { middleOf, nudged, pointSteps, REACH, readGuess, sideOfPin } from './estimate-scale';

const item: EstimateItem = {
	kind: 'estimate',
	id: 'q1',
	w: 'how-many',
	stem: 'How much did the bridge cost?',
	evidence: [],
	status: 'asserted',
	origin: 'written',
	family: 'hand',
	value: 3,
	prefix: '$',
	suffix: ' million',
	decimals: 1,
	min: 0,
	max: 10,
	step: 0.1,
	tolerance: 0.3,
	reason: 'It cost $3 million.'
};

describe('readGuess', () => {
	it.each([
		['4.2', 4.2],
		[' 4 ', 4],
		['$4.2 million', 4.2],
		['.5', 0.5],
		['4.27', 4.3],
		['', 'not-a-number'],
		['four', 'not-a-number'],
		['4.2.1', 'not-a-number'],
		['1e1', 'not-a-number'],
		['11', 'outside'],
		['-1', 'outside']
	])('takes %j for %j', (typed, guess) => {
		expect(readGuess(item, typed)).toBe(guess);
	});

	it('reads grouped digits', () => {
		expect(readGuess({ ...item, max: 100_000, suffix: ' people', prefix: '' }, '12,500')).toBe(12_500);
	});
});

describe('nudged', () => {
	it.each([
		[4.2, 1, 4.3],
		[9.95, 1, 10],
		[0.05, -1, 0]
	])('moves %d by %d steps to %d', (value, steps, moved) => {
		expect(nudged(item, value, steps)).toBe(moved);
	});

	it('starts in the middle of the scale', () => {
		expect(middleOf(item)).toBe(5);
	});
});

describe('pointSteps', () => {
	it('draws what the marking pays: at the edge of each step and just beyond', () => {
		for (const { points, tolerances } of REACH) {
			const edge = item.value + tolerances * item.tolerance;
			const pointsAt = (value: number) => markOf(item, { kind: 'number', value }).points;
			expect(pointsAt(edge)).toBe(points);
			expect(pointsAt(edge + 0.01)).toBeLessThan(points);
		}
	});

	it('keeps the steps on the scale', () => {
		const [widest] = pointSteps(item, 0.2);
		expect(widest).toEqual({ points: 3, level: 1, from: 0, to: 17 });
	});
});

describe('sideOfPin', () => {
	it.each([
		[50, 60, 'before'],
		[50, 40, 'after'],
		[10, 60, 'after'],
		[90, 40, 'before']
	])('a pin at %d beside one at %d has its words %s it', (place, other, side) => {
		expect(sideOfPin(place, other)).toBe(side);
	});
});
