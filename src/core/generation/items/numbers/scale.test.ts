import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleFor, type Scaled } from './scale';

const kinds = ['count', 'money', 'duration', 'distance', 'percent', 'age'] as const;
const scaled = fc.record({
	value: fc.integer({ min: 2, max: 5_000_000 }),
	decimals: fc.constant(0),
	kind: fc.constantFrom(...kinds),
	lot: fc.double({ min: 0, max: 0.999, noNaN: true })
});
const counts = (value: number, lot: number): Scaled => ({ value, decimals: 0, kind: 'count', lot });

describe('the scale of an estimate', () => {
	it('has the value neither at its middle nor at an end, and steps that a slider can take', () => {
		fc.assert(
			fc.property(scaled, (wish) => {
				const scale = scaleFor(wish);
				if (!scale) return;
				const { min, max, step, tolerance } = scale;
				const share = (wish.value - min) / (max - min);
				expect(share).toBeGreaterThan(0.05);
				expect(share).toBeLessThan(0.95);
				expect(Math.abs(share - 0.5)).toBeGreaterThan(0.03);
				expect((max - min) / step).toBeGreaterThanOrEqual(8);
				expect((max - min) / step).toBeLessThanOrEqual(1000);
				expect(tolerance).toBeLessThanOrEqual((max - min) / 15);
			})
		);
	});

	it('is found for every plain count', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2, max: 9_999_999 }),
				(value) => scaleFor(counts(value, 0.3)) !== undefined
			)
		);
	});

	it.each([
		[3, 0.4],
		[116, 12],
		[430_000, 43_000]
	])('asks for small counts exactly and for large ones within a tenth: %i', (value, tolerance) => {
		const given = scaleFor(counts(value, 0.5))?.tolerance ?? 0;
		expect(given).toBeLessThanOrEqual(tolerance * 1.05);
		expect(given).toBeGreaterThan(tolerance * 0.6);
	});

	it('ends at the whole of which the value is a part, or there is none', () => {
		expect(scaleFor({ ...counts(30, 0.2), whole: 40 })?.max).toBe(40);
		expect(scaleFor({ ...counts(39, 0.2), whole: 40 })).toBeUndefined();
	});

	it('says nothing of a share or an age', () => {
		for (const value of [12, 66, 89])
			expect(scaleFor({ value, decimals: 0, kind: 'percent', lot: 0.1 })).toMatchObject({ min: 0, max: 100 });
		expect(scaleFor({ value: 66, decimals: 0, kind: 'age', lot: 0.1 })).toMatchObject({ min: 0, max: 100 });
	});

	it('is no five times as long as its value', () => {
		for (const lot of [0, 0.5, 0.99]) expect(scaleFor(counts(176, lot))?.max).toBeLessThan(5 * 176);
	});

	it('puts the value now low, now high', () => {
		const shares = [0, 0.25, 0.5, 0.75, 0.99].map((lot) => 300 / (scaleFor(counts(300, lot))?.max ?? 1));
		expect(Math.min(...shares)).toBeLessThan(0.3);
		expect(Math.max(...shares)).toBeGreaterThanOrEqual(0.6);
	});
});
