import { describe, expect, it } from 'vitest';
import { moved, placeAt } from './order-moves';

describe('moved', () => {
	it.each([
		[0, 2, 'bcad'],
		[3, 0, 'dabc'],
		[1, 1, 'abcd'],
		[0, -1, 'abcd'],
		[3, 9, 'abcd'],
		[9, 0, 'abcd']
	])('from place %d to %d gives %s', (from, to, expected) => {
		expect(moved([...'abcd'], from, to).join('')).toBe(expected);
	});
});

describe('placeAt', () => {
	it.each([
		[5, 0, 0],
		[35, 0, 1],
		[200, 0, 3],
		[5, 3, 0],
		[75, 1, 2]
	])('a row held at %d px that was in place %d belongs to place %d', (height, own, place) => {
		expect(placeAt(height, [10, 30, 50, 90], own)).toBe(place);
	});
});
