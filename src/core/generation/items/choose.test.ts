import { describe, expect, it } from 'vitest';
import type { Item } from '../../bank/item';
import { optionsOf } from '../../bank/item-parts';
import { keyText } from '../../bank/item-parts';
import type { Candidate } from './candidate';
import { chooseSet, type Choice } from './choose';

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

/** The set chosen of candidates that are ranked by their weight. */
function chosen(candidates: readonly Candidate[], count: number): Choice {
	return chooseSet(
		candidates.map((one) => ({ candidate: one, score: one.weight })),
		count
	);
}

const FARMS = ['Aske', 'Brimsholt', 'Corvedal', 'Dunmore', 'Elverhoy', 'Fjelltun', 'Grimsrud'];

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
		stem: `${TOWNS[number]} lies ${number} miles from ${FARMS[number]}.`,
		options: [option('True'), option('False')]
	};
	return { ...base, item };
}

describe('choosing a set', () => {
	it('takes the best first and gives them in that order, numbered', () => {
		const weights = [0.5, 0.9, 0.7, 0.2];
		const { items } = chosen(
			weights.map((weight, number) => candidate(number, { weight })),
			3
		);
		expect(items.map(({ id, stem }) => `${id} ${/of (\w+)/.exec(stem)?.[1]}`)).toEqual([
			'q1 Borsted',
			'q2 Calden',
			'q3 Arvik'
		]);
	});

	it('prefers of equals the one that brings another W', () => {
		const when = candidate(3);
		const { items } = chosen([candidate(1), candidate(2), { ...when, item: { ...when.item, w: 'when' } }], 2);
		expect(items.map(({ w }) => w)).toEqual(['how-many', 'when']);
	});

	it('asks one fact once that the article tells twice', () => {
		const again = candidate(1, { fact: 'fact 9', sentence: 9 });
		const told = {
			...again,
			item: { ...again.item, stem: 'How many men of Borsted repaired the lighthouse?' }
		};
		expect(chosen([candidate(1), told], 5).items).toHaveLength(1);
	});

	it('takes no more than three of a family, and of a sentence two', () => {
		const family = [0, 1, 2, 3, 4].map((number) => {
			const one = candidate(number);
			return { ...one, item: { ...one.item, family: 'how-many' } };
		});
		expect(chosen(family, 10).items).toHaveLength(3);
		const sentence = [0, 1, 2, 3].map((number) => candidate(number, { sentence: 7 }));
		expect(chosen(sentence, 10).items).toHaveLength(2);
	});

	it('shows no more than two true-or-false items among the first five', () => {
		const statements = [0, 1, 2].map((number) => ({ ...statement(number, number > 0), weight: 5 }));
		const { items } = chosen([...statements, ...[3, 4, 5, 6].map((number) => candidate(number))], 7);
		const kinds = items.map(({ kind }) => kind === 'true-false');
		expect(kinds.slice(0, 5).filter(Boolean)).toHaveLength(2);
		expect(kinds.filter(Boolean)).toHaveLength(3);
	});

	it('spreads the keys over the places of worded options, and leaves numbers in their order', () => {
		const places = (texts: readonly string[]) =>
			chosen(
				[0, 1, 2].map((number) => {
					const one = candidate(number);
					const key = `${texts[0]}${number}`;
					const options = [key, ...texts.slice(1)].map((text) => ({
						text,
						isKey: text === key,
						reason: 'So it is.'
					}));
					return { ...one, item: { ...one.item, kind: 'single-choice' as const, options } };
				}),
				3
			).items.map((item) => optionsOf(item).findIndex(({ isKey }) => isKey));
		expect(places(['Ada', 'Bo', 'Cy']).sort()).toEqual([0, 1, 2]);
		expect(places(['1', '50', '60'])).toEqual([0, 0, 0]);
	});

	it('asks one fact once', () => {
		const { items, duplicates } = chosen([candidate(1), candidate(2, { fact: 'fact 1' })], 5);
		expect(items).toHaveLength(1);
		expect(duplicates).toHaveLength(1);
	});

	it('counts what was good and not needed', () => {
		expect(
			chosen(
				[0, 1, 2, 3].map((number) => candidate(number)),
				3
			).spare
		).toHaveLength(1);
	});

	it('takes no stem that tells another key', () => {
		const teller = candidate(2);
		const telling = {
			...teller,
			item: { ...teller.item, stem: 'Why did the 30 borsteders of Borsted repair the Borsted lighthouse?' }
		};
		expect(chosen([candidate(1), telling], 5).items).toHaveLength(1);
	});

	it('takes six statements in ten at most, and no key more than four ahead of the other', () => {
		const keysOf = (falseOnes: readonly number[]) =>
			chosen(
				[0, 1, 2, 3, 4, 5, 6].map((number) => statement(number, !falseOnes.includes(number))),
				10
			).items.map(keyText);
		expect(keysOf([3, 5])).toHaveLength(6);
		expect(keysOf([3, 5])).toContain('False');
		expect(keysOf([])).toHaveLength(4);
	});

	it('asks for the same key last while there is something else', () => {
		const same = [0, 1, 2, 3].map((number) => candidate(number, {}, '70'));
		const { items } = chosen([...same, candidate(6), candidate(7)], 4);
		const keys = items.map(keyText);
		expect(keys.filter((key) => key === '70')).toHaveLength(2);
	});
});
