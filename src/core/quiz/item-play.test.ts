import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, ItemKind } from '../bank/item';
import { partsOf } from '../bank/item-parts';
import { parseBank } from '../bank/schema';
import { seededRandom } from '../base/random';
import { isAnswerTo, isWhole, shuffledOrder, steadyOrder } from './item-play';
import type { Answer } from './response';

const parsed = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/marl-bridge/bank.json', 'utf8')));
const items = parsed.ok ? parsed.value.items : [];

function sampleItem(kind: ItemKind): Item {
	const item = items.find((one) => one.kind === kind);
	if (!item) throw new Error(`the sample has no ${kind}`);
	return item;
}

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('the shown order', () => {
	it('holds each part once, and nothing of an estimate', () => {
		fc.assert(
			fc.property(seeds, fc.constantFrom(...items), fc.boolean(), (seed, item, isShuffled) => {
				const order = (isShuffled ? shuffledOrder : steadyOrder)(item, seededRandom(seed));
				const places = item.kind === 'estimate' ? [] : partsOf(item).map((_, index) => index);
				expect([...order].sort()).toEqual(places);
			})
		);
	});

	it('never shows an order that is right already, whether the quiz is shuffled or not', () => {
		fc.assert(
			fc.property(seeds, fc.boolean(), (seed, isShuffled) => {
				const order = (isShuffled ? shuffledOrder : steadyOrder)(sampleItem('order'), seededRandom(seed));
				expect(order).not.toEqual([0, 1, 2, 3]);
			})
		);
	});

	it('turns an order that chance left right', () => {
		expect(shuffledOrder(sampleItem('order'), () => 0)).toEqual([1, 2, 3, 0]);
	});

	it('mixes the rights of a match also when the quiz is not shuffled', () => {
		const orders = Array.from({ length: 40 }, (_, seed) =>
			steadyOrder(sampleItem('match'), seededRandom(seed))
		);
		expect(new Set(orders.map(String)).size).toBeGreaterThan(10);
	});

	it('keeps the numbers of a cloze by size', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				expect(shuffledOrder(sampleItem('cloze'), seededRandom(seed))).toEqual([0, 1, 2]);
			})
		);
	});
});

describe('isAnswerTo', () => {
	it.each<[ItemKind, Answer]>([
		['cloze', { kind: 'option', option: 2 }],
		['estimate', { kind: 'number', value: 20 }],
		['estimate', { kind: 'number', value: 119.5 }],
		['order', { kind: 'order', order: [3, 1, 0, 2] }],
		['match', { kind: 'match', match: [-1, 3, -1, 3] }]
	])('lets a %s be answered by %j', (kind, answer) => {
		expect(isAnswerTo(sampleItem(kind), answer)).toBe(true);
	});

	it.each<[ItemKind, Answer]>([
		['cloze', { kind: 'option', option: 3 }],
		['cloze', { kind: 'number', value: 25 }],
		['estimate', { kind: 'option', option: 0 }],
		['estimate', { kind: 'number', value: 19 }],
		['estimate', { kind: 'number', value: 121 }],
		['estimate', { kind: 'number', value: NaN }],
		['order', { kind: 'order', order: [0, 1, 2] }],
		['order', { kind: 'order', order: [0, 1, 2, 2] }],
		['order', { kind: 'match', match: [0, 1, 2, 3] }],
		['match', { kind: 'match', match: [0, 1, 2, 4] }],
		['match', { kind: 'match', match: [0, 1, 2] }],
		['match', { kind: 'match', match: [0, 1, 2, -2] }],
		['match', { kind: 'match', match: [0, 1, 2, 0.5] }]
	])('does not let a %s be answered by %j', (kind, answer) => {
		expect(isAnswerTo(sampleItem(kind), answer)).toBe(false);
	});
});

it('takes a match for whole when every left has a right', () => {
	expect(isWhole({ kind: 'match', match: [1, 0, -1] })).toBe(false);
	expect(isWhole({ kind: 'match', match: [1, 0, 0] })).toBe(true);
	expect(isWhole({ kind: 'number', value: 3 })).toBe(true);
});
