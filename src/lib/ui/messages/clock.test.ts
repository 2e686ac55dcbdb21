import { expect, it } from 'vitest';
import { left, spokenLeft, spokenMoments } from './clock';

it.each([
	[600, '10:00 left'],
	[65, '1:05 left'],
	[0, '0:00 left']
])('shows %i seconds as on a clock', (seconds, words) => {
	expect(left(seconds)).toBe(words);
});

it.each([
	[600, [300, 150, 10]],
	[60, [30, 15, 10]],
	[30, [15, 8, 10]]
])('speaks of %i seconds at half, at a quarter and at ten seconds', (total, moments) => {
	expect(spokenMoments(total)).toEqual(moments);
});

it.each([
	[300, '5\u00a0minutes left.'],
	[150, '2\u00a0minutes and 30\u00a0seconds left.'],
	[61, '1\u00a0minute and 1\u00a0second left.'],
	[10, '10\u00a0seconds left.']
])('says %i seconds in words', (seconds, words) => {
	expect(spokenLeft(seconds)).toBe(words);
});
