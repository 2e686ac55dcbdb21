import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, ItemKind } from '../bank/item';
import { parseBank } from '../bank/schema';
import { markOf } from './marking';
import type { Answer } from './response';

const parsed = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/marl-bridge/bank.json', 'utf8')));
const items = parsed.ok ? parsed.value.items : [];

function sampleItem(kind: ItemKind): Item {
	const item = items.find((one) => one.kind === kind);
	if (!item) throw new Error(`the sample has no ${kind}`);
	return item;
}

const option = (index: number): Answer => ({ kind: 'option', option: index });

describe('markOf', () => {
	it.each<[ItemKind, number, number]>([
		['single-choice', 1, 0],
		['cloze', 1, 2],
		['true-false', 1, 0]
	])('gives all points for the key of a %s and none for another option', (kind, key, other) => {
		expect(markOf(sampleItem(kind), option(key))).toEqual({ points: 10, correct: true });
		expect(markOf(sampleItem(kind), option(other))).toEqual({ points: 0, correct: false });
	});

	it.each([
		[61, 10, true],
		[58, 10, true],
		[64, 10, true],
		[68.5, 7, true],
		[53, 3, false],
		[76, 3, false],
		[77, 0, false],
		[20, 0, false]
	])('gives an estimate of %d for 61 ± 3 %i points', (value, points, correct) => {
		expect(markOf(sampleItem('estimate'), { kind: 'number', value })).toEqual({ points, correct });
	});

	it('does not punish that a computer writes 0.3 as a hair more', () => {
		const item = {
			...sampleItem('estimate'),
			value: 0.1,
			tolerance: 0.2,
			min: 0,
			max: 4,
			step: 0.1,
			decimals: 1
		};
		expect(markOf(item, { kind: 'number', value: 0.1 + 0.2 })).toEqual({ points: 10, correct: true });
	});

	it.each([
		[[0, 1, 2, 3], 10, true],
		[[1, 0, 2, 3], 8, false],
		[[3, 0, 1, 2], 5, false],
		[[3, 2, 1, 0], 0, false]
	])('gives the order %j %i points', (order, points, correct) => {
		expect(markOf(sampleItem('order'), { kind: 'order', order })).toEqual({ points, correct });
	});

	it.each([
		[[0, 1, 2, 3], 10, true],
		[[0, 1, 3, 2], 5, false],
		[[0, -1, -1, -1], 3, false],
		[[2, 2, 2, 2], 3, false],
		[[1, 0, 3, 2], 0, false]
	])('gives the match %j %i points', (match, points, correct) => {
		expect(markOf(sampleItem('match'), { kind: 'match', match })).toEqual({ points, correct });
	});

	it('gives nothing for no answer, and for an answer of another kind', () => {
		const none = { points: 0, correct: false };
		for (const item of items) expect(markOf(item, null)).toEqual(none);
		expect(markOf(sampleItem('match'), { kind: 'order', order: [0, 1, 2, 3] })).toEqual(none);
		expect(markOf(sampleItem('order'), { kind: 'number', value: 61 })).toEqual(none);
		expect(markOf(sampleItem('estimate'), option(0))).toEqual(none);
	});

	it('gives whole points from 0 to 10, and ten for the whole only', () => {
		const order = sampleItem('order');
		fc.assert(
			fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (places) => {
				const { points, correct } = markOf(order, { kind: 'order', order: places });
				expect(Number.isInteger(points) && points >= 0 && points <= 10).toBe(true);
				expect(points === 10).toBe(correct);
				expect(correct).toBe(places.join('') === '0123');
			})
		);
	});
});
