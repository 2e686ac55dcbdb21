import { describe, expect, it } from 'vitest';
import type { Item } from '../../../core/bank/item';
import { verdict } from './verdict';

const base = {
	id: 'q1',
	stem: 'So it was.',
	evidence: [],
	status: 'asserted',
	origin: 'written',
	family: 'hand'
} as const;
const parts = ['one', 'two', 'three', 'four'];
const order: Item = {
	...base,
	kind: 'order',
	w: 'when',
	entries: parts.map((text) => ({ text, reason: '' }))
};
const match: Item = {
	...base,
	kind: 'match',
	w: 'who',
	pairs: parts.map((left) => ({ left, right: left.toUpperCase(), reason: '' }))
};
const told = (item: Item, places: readonly number[]) =>
	verdict(
		item,
		item.kind === 'order' ? { kind: 'order', order: places } : { kind: 'match', match: places },
		''
	).replaceAll('\u00a0', ' ');

describe('the verdict on parts', () => {
	it.each([
		[[0, 1, 2, 3], 'Correct'],
		[
			[1, 0, 2, 3],
			'Two of four are in the right place, five of six pairs the right way round: 8 of 10 points.'
		],
		[
			[1, 2, 3, 0],
			'None of the four is in the right place, three of six pairs the right way round: 5 of 10 points.'
		],
		[
			[3, 2, 1, 0],
			'None of the four is in the right place, none of six pairs the right way round: 0 of 10 points.'
		]
	])('says of the order %j what its points are for', (places, expected) => {
		expect(told(order, places)).toBe(expected);
	});

	it('says of pairs how many are right', () => {
		expect(told(match, [0, 2, 1, 3])).toBe('Two of four are right: 5 of 10 points.');
	});
});
