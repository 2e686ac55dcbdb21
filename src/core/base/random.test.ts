import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled } from './random';

describe('seededRandom', () => {
	it('gives the same numbers for the same seed', () => {
		const first = seededRandom(7);
		const second = seededRandom(7);
		expect([first(), first(), first()]).toEqual([second(), second(), second()]);
	});

	it('gives the numbers that released quizzes were laid out with', () => {
		const random = seededRandom(1);
		expect([random(), random(), random()].map((n) => n.toFixed(6))).toEqual([
			'0.627074',
			'0.002736',
			'0.527447'
		]);
	});

	it('stays within [0, 1) and spreads evenly', () => {
		const random = seededRandom(2026);
		const tenths = Array.from({ length: 10 }, () => 0);
		for (let drawn = 0; drawn < 10_000; drawn++) {
			const number = random();
			expect(number).toBeGreaterThanOrEqual(0);
			expect(number).toBeLessThan(1);
			const tenth = Math.floor(number * 10);
			tenths[tenth] = (tenths[tenth] ?? 0) + 1;
		}
		for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
	});
});

describe('shuffled', () => {
	it('keeps every item and leaves the original alone', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.integer({ min: 0 }), (items, seed) => {
				const before = [...items];
				expect(shuffled(items, seededRandom(seed)).sort()).toEqual([...items].sort());
				expect(items).toEqual(before);
			})
		);
	});

	it('reaches all six orders of three items about equally often', () => {
		const random = seededRandom(3);
		const counts = new Map<string, number>();
		for (let round = 0; round < 6000; round++) {
			const order = shuffled(['a', 'b', 'c'], random).join('');
			counts.set(order, (counts.get(order) ?? 0) + 1);
		}
		expect(counts.size).toBe(6);
		for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
	});
});
