import { describe, expect, it } from 'vitest';
import type { SingleChoiceItem, W } from '../bank/item';
import { canBeTyped, optionTyped } from './typed-answer';

/** An item whose first option is the key. */
function itemOf(w: W, options: readonly string[], stem = 'What is asked here?'): SingleChoiceItem {
	return {
		kind: 'single-choice',
		id: 'q1',
		w,
		stem,
		evidence: [{ start: 0, end: 4, quote: 'Anna' }],
		status: 'asserted',
		origin: 'written',
		family: 'hand',
		options: options.map((text, place) => ({ text, isKey: place === 0, reason: 'So it is told.' }))
	};
}

const people = itemOf('who', ['Wangari Maathai', 'Daniel arap Moi', 'Ole Danbolt Mjøs', 'Mwai Kibaki']);
const places = itemOf('where', ['Los Angeles', 'San Francisco', 'San José', 'Las Vegas']);
const days = itemOf('when', ['On 23 January 2019', 'On 24 January 2019', 'On 23 February 2019']);
const years = itemOf('when', ['1989', '1999', '2019']);
const counts = itemOf('how-many', ['Three', 'Four', 'Twelve']);
const sums = itemOf('how-many', ['$250,000', '$100,000', '$2.5 million']);
const family = itemOf('who', ['Michelle Obama', 'Barack Obama', 'Joe Biden']);

describe('optionTyped', () => {
	it.each([
		['the whole name', people, 'Wangari Maathai'],
		['the surname alone', people, 'maathai'],
		['a title', people, 'Prof. Maathai'],
		['a slip of the pen', people, 'Wangari Mathai'],
		['two letters swapped', people, 'Wangari Maahtai'],
		['no accent where there is one', itemOf('where', ['Bogotá', 'Lima']), 'bogota'],
		['a letter with a stroke', itemOf('who', ['Ole Danbolt Mjøs', 'Mwai Kibaki']), 'mjos'],
		['small words around it', places, 'in the city of Los Angeles'],
		['a day without its year', days, '23 January'],
		['a month cut short, an ordinal', days, 'Jan 23rd 2019'],
		['a number in digits', counts, '3'],
		['a number in words', itemOf('how-many', ['12', '15']), 'twelve'],
		['a sum without its sign and comma', sums, '250 000'],
		['the first name where the surname is shared', family, 'michelle']
	])('takes %s for the answer', (_, item, typed) => {
		expect(optionTyped(item, typed)).toBe(0);
	});

	it.each([
		['nothing', people, ''],
		['another thing', people, 'Nelson Mandela'],
		['a first name alone', people, 'Wan'],
		['a surname that two share', family, 'Obama'],
		['a word that several options share', itemOf('where', ['San Francisco', 'San José']), 'San'],
		['half a name', itemOf('what', ['United Nations', 'European Union']), 'united'],
		['both of two options', itemOf('where', ['Paris', 'London']), 'Paris London'],
		['a number a little off', itemOf('how-many', ['250', '300']), '251'],
		['a day without its month', days, '23'],
		['the answer inside a heap of other words', places, 'perhaps boston chicago philadelphia angeles']
	])('takes %s for none', (_, item, typed) => {
		expect(optionTyped(item, typed)).toBeUndefined();
	});

	it('tells which wrong option was typed', () => {
		expect(optionTyped(years, '1999')).toBe(1);
		expect(optionTyped(days, '24 Jan')).toBe(1);
	});

	it('takes every key of its own item, as it stands', () => {
		for (const item of [people, places, days, years, counts, sums, family])
			for (const [place, option] of item.options.entries())
				expect(optionTyped(item, option.text)).toBe(place);
	});
});

describe('canBeTyped', () => {
	it('asks for names, numbers and days, never for reasons and long answers', () => {
		expect([people, places, days, counts, sums].map(canBeTyped)).toEqual([true, true, true, true, true]);
		expect(canBeTyped(itemOf('why', ['It rained', 'It snowed']))).toBe(false);
		expect(canBeTyped(itemOf('what', ['A bridge over the river that fell down', 'A dam']))).toBe(false);
	});

	it('never asks without its options what speaks of them, or what has no key', () => {
		expect(canBeTyped(itemOf('what', ['Bees', 'Ants'], 'Which of these did the study count?'))).toBe(false);
		const { id, w, stem } = people;
		expect(canBeTyped({ kind: 'single-choice', id, w, stem, options: people.options })).toBe(false);
	});
});
