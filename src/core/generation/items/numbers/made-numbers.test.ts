import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../base/random';
import type { Quantity } from '../../facts/quantities/find-quantities';
import { numberDistractors, readNumeral, writeNumeral } from './made-numbers';

function quantity(over: Partial<Quantity>): Quantity {
	return {
		sentence: 0,
		first: 0,
		last: 0,
		numberFirst: 0,
		numberLast: 0,
		kind: 'count',
		text: '',
		value: 0,
		written: 'digits',
		decimals: 0,
		...over
	};
}

function drawn(text: string, over: Partial<Quantity>, taken: readonly number[] = []) {
	return Array.from({ length: 40 }, (_, seed) => {
		const numeral = readNumeral(text);
		if (!numeral) throw new Error(`${text} was not read`);
		const random = seededRandom(seed);
		return numberDistractors({ quantity: quantity(over), numeral, taken: new Set(taken), random, count: 3 });
	});
}

describe('numbers as wrong answers', () => {
	it.each([
		['20', 20, '30'],
		['2.5 million', 2.5, '30.0 million'],
		['$13,100', 13100, '$30'],
		['66.4%', 66.4, '30.0%'],
		['forty-two', 42, 'thirty'],
		['Six', 6, 'Thirty']
	])('reads %s and writes another in the same form', (text, value, other) => {
		const numeral = readNumeral(text);
		expect(numeral?.value).toBe(value);
		expect(numeral && writeNumeral(numeral, 30)).toBe(other);
	});

	it('groups thousands where the model does', () => {
		const numeral = readNumeral('13,100');
		expect(numeral && writeNumeral(numeral, 1234567)).toBe('1,234,567');
	});

	it.each(['several', 'a few', '2014–15', ''])('does not read %j', (text) => {
		expect(readNumeral(text)).toBeUndefined();
	});

	it('keeps the roundness of the key', () => {
		for (const set of drawn('300', { value: 300 })) {
			expect(set).toHaveLength(3);
			for (const { value } of set) expect(value % 100).toBe(0);
		}
	});

	it('gives no ending in 0 beside a key that has none', () => {
		for (const set of drawn('137', { value: 137 }))
			for (const { value } of set) expect(value % 10).not.toBe(0);
	});

	it('stays within a hundred percent and a human life', () => {
		for (const set of drawn('96%', { value: 96, kind: 'percent' }))
			for (const { value } of set) expect(value).toBeLessThan(100);
		for (const set of drawn('84', { value: 84, kind: 'age' }))
			for (const { value } of set) expect(value).toBeLessThanOrEqual(110);
	});

	it('never offers a number that the article gives, the key, or one', () => {
		for (const set of drawn('four', { value: 4 }, [5, 6])) {
			for (const { value } of set) expect([1, 4, 5, 6]).not.toContain(value);
		}
	});

	it('puts the key at every place among them', () => {
		const places = drawn('45', { value: 45 }).map((set) => set.filter(({ value }) => value < 45).length);
		expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
	});

	it.each([
		['more-than', (value: number) => value > 60],
		['at-least', (value: number) => value > 60],
		['less-than', (value: number) => value < 60],
		['at-most', (value: number) => value < 60]
	] as const)('behind "%s" only numbers on the far side of the bound are wrong', (hedge, isWrong) => {
		const sets = drawn('60', { value: 60, hedge }).filter((set) => set.length > 0);
		expect(sets.length).toBeGreaterThan(0);
		expect(sets.flat().every(({ value }) => isWrong(value))).toBe(true);
	});
});
