import { describe, expect, it } from 'vitest';
import { baselineLines } from './baselines';

describe('what stands beside a score', () => {
	it('says what guessing gets of the same questions', () => {
		const best = { strategy: 'longest', expected: 3.1 } as const;
		expect(baselineLines({ asked: 8, right: 6, chance: 2.5, best })).toEqual([
			'You had 6 of the 8\u00a0questions with answers to choose from.',
			'Picking at random gets 2 or 3.',
			'Always taking the longest answer gets 3.'
		]);
	});

	it('names no guesser who does no better than chance', () => {
		const best = { strategy: 'longest', expected: 0.5 } as const;
		expect(baselineLines({ asked: 2, right: 0, chance: 0.5, best })).toHaveLength(2);
	});
});
