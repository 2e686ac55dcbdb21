import { describe, expect, it } from 'vitest';
import { areaUnderCurve, chance, learn, logOdds } from './logistic';

/** Examples whose first feature tells and whose second does not. */
const examples = Array.from({ length: 60 }, (_, index) => ({
	features: new Map([
		['bias', 1],
		['tells', index % 2],
		['idle', index % 3 === 0 ? 1 : 0]
	]),
	accepted: index % 2 === 1,
	article: `a${index % 5}`
}));

describe('learn', () => {
	it('gives weight to what tells and hardly any to what does not', () => {
		const weights = learn(examples, 0.01);
		expect(weights.get('tells')).toBeGreaterThan(1);
		expect(Math.abs(weights.get('idle') ?? 1)).toBeLessThan(0.3);
	});

	it('separates accepted from refused', () => {
		const weights = learn(examples, 0.01);
		const odds = (tells: number) =>
			chance(
				logOdds(
					new Map([
						['bias', 1],
						['tells', tells]
					]),
					weights
				)
			);
		expect(odds(1)).toBeGreaterThan(0.8);
		expect(odds(0)).toBeLessThan(0.2);
	});
});

describe('areaUnderCurve', () => {
	it.each([
		[[1, 2], 1],
		[[2, 1], 0],
		[[1, 1], 0.5]
	])('of a refused and an accepted one scored %j is %d', ([refused = 0, accepted = 0], area) => {
		const scored = [
			{ score: refused, accepted: false },
			{ score: accepted, accepted: true }
		];
		expect(areaUnderCurve(scored)).toBe(area);
	});
});
