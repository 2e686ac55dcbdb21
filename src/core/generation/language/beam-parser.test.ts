import { describe, expect, it } from 'vitest';
import { Beam } from './beam-parser';
import type { Scorer } from './linear-scorer';
import { RIGHT, SHIFT } from './parser-states';
import { taggedSentence } from './tagged-sentence';

const sentence = taggedSentence(['rain', 'fell', 'hard'], { tags: [0, 0, 0], doubts: [] }, ['word']);

/** Likes to shift by 10 more than to hang a word on what follows it, and that by 10 more than on what precedes it. */
const steady: Scorer = {
	classes: 3,
	score: (_features, scores) => {
		scores.set([20, 10, 0]);
	}
};

describe('Beam', () => {
	it.each([
		['keeps as many trees as it may', { width: 2, lag: Infinity }, [40, 30]],
		['gives up a tree that lags too far behind', { width: 2, lag: 9 }, [40]],
		['keeps a tree that lags just so far', { width: 2, lag: 10 }, [40, 30]]
	])('%s', (_, limits, scores) => {
		const beam = new Beam(sentence, steady, limits);
		beam.advance();
		beam.advance();
		expect(beam.states.map(({ score }) => score)).toEqual(scores);
		expect(beam.states[0]?.move).toBe(SHIFT);
		expect(beam.states.some(({ move }) => move === RIGHT)).toBe(false);
	});
});
