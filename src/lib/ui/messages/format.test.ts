import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bound, counted, listed, numberWord, spokenDay } from './format';

describe('bound', () => {
	it.each([
		['on 7 February 2019', 'on 7\u00a0February\u00a02019'],
		['in May 2017', 'in May\u00a02017'],
		['about 3 million people', 'about 3\u00a0million people'],
		['14 countries', '14 countries']
	])('keeps %j together', (text, expected) => {
		expect(bound(text)).toBe(expected);
	});

	it('never moves an offset', () => {
		fc.assert(fc.property(fc.string(), (text) => bound(text).length === text.length));
	});
});

describe('the words for dates, counts and lists', () => {
	it('writes them as people do', () => {
		expect(spokenDay('2019-02-04')).toBe('4\u00a0February\u00a02019');
		expect(counted(1, 'question')).toBe('1\u00a0question');
		expect(counted(8, 'question')).toBe('8\u00a0questions');
		expect(listed(['Lima'], 'or')).toBe('Lima');
		expect(listed(['Lima', 'Caracas', 'Brussels'], 'or')).toBe('Lima, Caracas or Brussels');
		expect([numberWord(1), numberWord(12), numberWord(13)]).toEqual(['one', 'twelve', '13']);
	});
});
