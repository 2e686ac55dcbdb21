import { describe, expect, it } from 'vitest';
import type { Item } from '../../bank/item';
import { keyText } from '../../bank/item-parts';
import type { Candidate } from './candidate';
import { chooseSet } from './choose';

const TOWNS = 'Arvik Borsted Calden Dunmoor Eskby Farholt Grenvik Holmsey Istad Jernby'.split(' ');

/** A candidate about a town of its own, so that no two resemble each other. */
function candidate(number: number, over: Partial<Candidate> = {}, key = `${number + 2}0`): Candidate {
	const town = TOWNS[number] ?? 'Kalby';
	const option = (text: string) => ({ text, isKey: text === key, reason: 'The article says so.' });
	const item: Item = {
		kind: 'single-choice',
		id: 'q0',
		w: 'how-many',
		stem: `How many ${town.toLowerCase()}ers of ${town} repaired the ${town} lighthouse?`,
		evidence: [],
		status: 'asserted',
		origin: 'generated',
		family: `family-${number}`,
		options: [option(key), option('990')]
	};
	return { item, fact: `fact ${number}`, sentence: number, entities: [], weight: 0.7, ...over };
}

function statement(number: number, isTrue: boolean): Candidate {
	const option = (text: 'True' | 'False') => ({
		text,
		isKey: isTrue === (text === 'True'),
		reason: 'So it is.'
	});
	const base = candidate(number);
	const item: Item = {
		...base.item,
		kind: 'true-false',
		family: 'true-false',
		stem: `${TOWNS[number]} lies ${number} miles from ${TOWNS[9 - number]}.`,
		options: [option('True'), option('False')]
	};
	return { ...base, item };
}

describe('choosing a set', () => {
	it('takes the best first and gives them in the order of the article, numbered', () => {
		const { items } = chooseSet([candidate(4), candidate(1), candidate(3)], 2);
		expect(items.map(({ id, stem }) => `${id} ${/of (\w+)/.exec(stem)?.[1]}`)).toEqual([
			'q1 Borsted',
			'q2 Eskby'
		]);
	});

	it('asks one fact once', () => {
		const { items, duplicates } = chooseSet([candidate(1), candidate(2, { fact: 'fact 1' })], 5);
		expect(items).toHaveLength(1);
		expect(duplicates).toBe(1);
	});

	it('counts what was good and not needed', () => {
		expect(
			chooseSet(
				[0, 1, 2, 3].map((number) => candidate(number)),
				3
			).spare
		).toBe(1);
	});

	it('takes no stem that tells another key', () => {
		const teller = candidate(2);
		const telling = {
			...teller,
			item: { ...teller.item, stem: 'Why did the 30 borsteders of Borsted repair the Borsted lighthouse?' }
		};
		expect(chooseSet([candidate(1), telling], 5).items).toHaveLength(1);
	});

	it('lets true and false take turns, and no more than three in ten', () => {
		const { items } = chooseSet(
			[0, 1, 2, 3, 4, 5].map((number) => statement(number, number !== 3)),
			10
		);
		expect(items).toHaveLength(3);
		const keys = items.map(keyText);
		expect(keys).toContain('False');
	});

	it('asks no more than twice for the same key while there is something else', () => {
		const same = [0, 1, 2, 3].map((number) => candidate(number, {}, '70'));
		const { items } = chooseSet([...same, candidate(6), candidate(7)], 4);
		const keys = items.map(keyText);
		expect(keys.filter((key) => key === '70')).toHaveLength(2);
	});
});
