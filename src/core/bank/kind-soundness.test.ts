import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EstimateItem, Item, ItemKind, MatchItem, OrderItem } from './item';
import { kindUnsoundness } from './kind-soundness';
import { parseBank } from './schema';

const parsed = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/marl-bridge/bank.json', 'utf8')));
const items = parsed.ok ? parsed.value.items : [];

function sampleItem<Kind extends ItemKind>(kind: Kind): Extract<Item, { kind: Kind }> {
	const isIt = (item: Item): item is Extract<Item, { kind: Kind }> => item.kind === kind;
	const item = items.find(isIt);
	if (!item) throw new Error(`the sample has no ${kind}`);
	return item;
}

const found = (item: Item) => kindUnsoundness(item).map(({ code, part }) => `${code} ${part}`);

it('finds nothing in a sample of every kind', () => {
	expect(items.map((item) => item.kind)).toEqual([
		'single-choice',
		'true-false',
		'cloze',
		'estimate',
		'order',
		'match'
	]);
	expect(items.flatMap(found)).toEqual([]);
});

it('finds a cloze with two keys and one with none', () => {
	const item = sampleItem('cloze');
	const keyed = (isKey: boolean) => ({ ...item, options: item.options.map((one) => ({ ...one, isKey })) });
	expect(found(keyed(true))).toEqual(['two-keys options']);
	expect(found(keyed(false))).toEqual(['no-key options']);
});

describe('the scale of an estimate', () => {
	const fine: EstimateItem = {
		...sampleItem('estimate'),
		value: 2.3,
		min: 0,
		max: 9,
		step: 0.1,
		decimals: 1
	};

	it('may have steps of a tenth, which no computer holds exactly', () => {
		expect(found(fine)).toEqual([]);
		expect(found({ ...fine, value: 1e15 - 8, min: 0, max: 1e15, step: 4, decimals: 0 })).toEqual([]);
	});

	it('may have steps that miss the value as long as one of them counts as exact', () => {
		expect(found({ ...fine, value: 632, min: 0, max: 1500, step: 10, tolerance: 60, decimals: 0 })).toEqual(
			[]
		);
	});

	it.each<[Partial<EstimateItem>, readonly string[]]>([
		[{ value: 9 }, ['value-outside-scale value']],
		[{ value: 0 }, ['value-outside-scale value']],
		[{ min: 9, max: 0, step: -0.1 }, ['value-outside-scale value', 'value-between-steps step']],
		[{ step: 0 }, ['value-between-steps step']],
		[{ step: 0.2, tolerance: 0.05 }, ['value-between-steps step']],
		[{ decimals: 0 }, ['too-few-decimals decimals']],
		[{ tolerance: 0 }, ['no-tolerance tolerance']]
	])('is unsound with %j', (change, problems) => {
		expect(found({ ...fine, ...change })).toEqual(problems);
	});
});

it('finds an entry that says the same as another one', () => {
	const item: OrderItem = sampleItem('order');
	const [first, ...rest] = item.entries;
	const again = first ? [{ ...first, text: first.text.toUpperCase() }] : [];
	expect(found({ ...item, entries: [...rest, ...again, ...item.entries.slice(0, 1)] })).toEqual([
		'same-text entries[4].text'
	]);
});

it('finds lefts and rights that are there twice', () => {
	const item: MatchItem = sampleItem('match');
	const pairs = item.pairs.map((pair, index) =>
		index === 3 ? { ...pair, left: 'Runa  Tveit', right: 'is the engineer' } : pair
	);
	expect(found({ ...item, pairs })).toEqual(['same-text pairs[3].left', 'same-text pairs[3].right']);
});
