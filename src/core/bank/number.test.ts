import { describe, expect, it } from 'vitest';
import { numberIn } from './number';

describe('numberIn', () => {
	it.each([
		['212', 212],
		['1,429,981', 1_429_981],
		['2.3 million euros', 2_300_000],
		['£1.5bn', 1.5e9],
		['about 60 people', 60],
		['66.4%', 66.4],
		['−12 degrees', -12],
		['Two', 2],
		['twenty-one', 21],
		['Three hundred', 300],
		['1871', 1871]
	])('reads %j as %d', (text, value) => {
		expect(numberIn(text)?.value).toBe(value);
	});

	it.each([
		'14 March 2026',
		'2–0 to the guests'.replace('–', '-'),
		'5th place',
		'Boeing 737',
		'May 2015',
		'Ada Brook',
		'',
		'once'
	])('finds no number at the head of %j', (text) => {
		expect(numberIn(text)).toBeUndefined();
	});

	it('tells how a number is written', () => {
		expect(numberIn('€1,250.50 a year')).toMatchObject({
			decimals: 2,
			significant: 5,
			whole: 4,
			prefix: '€',
			unit: 'a year'
		});
		expect(numberIn('300,000')).toMatchObject({ decimals: 0, significant: 1, whole: 6 });
	});
});
