import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Item } from './item';
import { parseBank } from './schema';
import { bankSetFlaws } from './set-flaws';

const parsed = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/marl-bridge/bank.json', 'utf8')));
const items = parsed.ok ? parsed.value.items : [];

const found = (changed: readonly Item[]) =>
	bankSetFlaws(changed).map(({ code, place }) => `${code} ${place}`);

/** The sample items with another stem for one of them. */
const withStem = (id: string, stem: string) =>
	items.map((item) => (item.id === id ? { ...item, stem } : item));

describe('bankSetFlaws on a set of every kind', () => {
	it('finds nothing in the sample', () => {
		expect(found(items)).toEqual([]);
	});

	it('finds a stem that tells the value of an estimate', () => {
		const told = withStem('q2', 'The bridge over the Marl at Oskell cost 61 million crowns.');
		expect(found(told)).toEqual(['key-told-by-another-stem items[3].stem']);
	});

	it('finds a reason, told after another answer, that tells the value of an estimate', () => {
		const told = items.map((item) =>
			item.kind === 'single-choice'
				? {
						...item,
						options: item.options.map((option) => ({
							...option,
							reason: 'The bridge over the Marl at Oskell cost 61 million crowns.'
						}))
					}
				: item
		);
		expect(found(told)).toEqual(['key-told-by-another-answer items[3].stem']);
	});

	it('finds an order that tells a key', () => {
		const told = items.map((item) =>
			item.kind === 'order'
				? {
						...item,
						entries: item.entries.map((entry, index) =>
							index === 0
								? { ...entry, text: 'Runa Tveit blows a horn on the ferry for a full minute' }
								: entry
						)
					}
				: item
		);
		expect(found(told)).toEqual(['key-told-by-another-stem items[0].stem']);
	});

	it('lets two orders have the same words for a stem, but not the same entries', () => {
		const [order] = items.filter((item) => item.kind === 'order');
		if (!order) throw new Error('the sample has an order');
		const texts = ['Ada opens a shop', 'Mona buys the mill', 'Piet plants an orchard'];
		const other = { ...order, id: 'q9', entries: texts.map((text) => ({ text, reason: 'So it was.' })) };
		expect(found([order, other])).toEqual([]);
		expect(found([order, { ...order, id: 'q9' }])).toEqual(['similar-stems items[1].stem']);
	});
});
