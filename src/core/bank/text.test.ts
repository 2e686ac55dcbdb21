import { describe, expect, it } from 'vitest';
import { fold, hasUnseenCharacters, holdsWords, tidied, withoutQuotes, wordsOf } from './text';

describe('fold', () => {
	it.each([
		['José  Lund', 'jose lund'],
		['ＡＤＡ', 'ada'],
		['Łódź', 'łodz'],
		['“Ada’s”\u00a0boat', '"ada\'s" boat'],
		['2–1', '2-1'],
		['ﬁve', 'five']
	])('makes %j %j', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});
});

describe('wordsOf', () => {
	it('keeps names, numbers and hyphens whole and takes possessive endings off', () => {
		expect(wordsOf('Ada’s 1,429.5 steps (in Guinea-Bissau), at 10:30!')).toEqual([
			'ada',
			'1,429.5',
			'steps',
			'in',
			'guinea-bissau',
			'at',
			'10:30'
		]);
	});
});

describe('holdsWords', () => {
	it.each([
		['the mayor of Kestrel Bay', 'Kestrel Bay', true],
		['KESTREL BAY’S mayor', 'Kestrel Bay', true],
		['Nigeria', 'Niger', false],
		['Guinea-Bissau', 'Guinea', false],
		['212 steps', '12', false],
		['Kestrel of the Bay', 'Kestrel Bay', false],
		['anything', '', false],
		['anything', '?', false]
	])('in %j of %j is %s', (whole, part, holds) => {
		expect(holdsWords(whole, part)).toBe(holds);
	});
});

describe('withoutQuotes', () => {
	it.each([
		['Who said: “we won” and left?', 'Who said:   and left?'],
		['Who said: "we won"?', 'Who said:  ?'],
		['Who said: ‘it’s ours’?', 'Who said:  ?'],
		["Who won Ada's and the sailors' cup?", "Who won Ada's and the sailors' cup?"]
	])('makes %j %j', (text, bare) => {
		expect(withoutQuotes(text)).toBe(bare);
	});
});

describe('hasUnseenCharacters', () => {
	it.each(['\u202e', '\u200b', '\u00ad', '\ufeff', '\u0007', '\n', '\u2028', '\ud800', '\u{e0041}'])(
		'finds %j',
		(character) => {
			expect(hasUnseenCharacters(`a${character}b`)).toBe(true);
		}
	);

	it.each(['naïve café', '日本語', 'שלום', '😀', 'e\u0301', 'a\u00a0b'])('finds none in %j', (text) => {
		expect(hasUnseenCharacters(text)).toBe(false);
	});
});

describe('tidied', () => {
	it.each([
		['  two\n\tlines ', 'two lines'],
		['a\u202eb', 'ab'],
		['cafe\u0301', 'café'],
		['123456789 more', '123456789'],
		['12345678😀9', '12345678😀'],
		['123456789😀', '123456789']
	])('makes %j %j within ten characters', (text, line) => {
		expect(tidied(text, 10)).toBe(line);
	});
});
