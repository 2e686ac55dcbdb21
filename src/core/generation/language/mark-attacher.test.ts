import { describe, expect, it } from 'vitest';
import { FeatureList } from './feature-hash';
import type { Scorer } from './linear-scorer';
import { MarkContext, markHead } from './mark-attacher';
import { taggedSentence } from './tagged-sentence';

const inventory = ['word', ',', '.', '``', "''"];

/** "She left , he said ." – the words are 1 she, 2 left, 3 he, 4 said. */
function context(heads: readonly number[]): MarkContext {
	const forms = ['She', 'left', ',', 'he', 'said', '.'];
	const sentence = taggedSentence(forms, { tags: [0, 0, 1, 0, 0, 2], doubts: [] }, inventory);
	return new MarkContext({ sentence, forms, heads: [0, ...heads], labels: [0, 1, 2, 1, 0] });
}

const indifferent: Scorer = {
	classes: 1,
	score: (_features: FeatureList, scores: Int32Array) => {
		scores.fill(0);
	}
};

describe('MarkContext', () => {
	it('tells words from marks', () => {
		const marks = context([2, 4, 4, 0]);
		expect([0, 1, 2, 3, 4, 5].map((at) => marks.wordAt(at))).toEqual([1, 2, 0, 3, 4, 0]);
	});

	it('climbs from the words on both sides of a mark as long as no arc is crossed', () => {
		const words = context([2, 4, 4, 0])
			.candidates(2)
			.map(({ word, isLeft, isTop }) => ({ word, isLeft, isTop }));
		expect(words).toEqual([
			{ word: 2, isLeft: true, isTop: true },
			{ word: 3, isLeft: false, isTop: false },
			{ word: 4, isLeft: false, isTop: true }
		]);
	});

	it('looks at one side only where the sentence ends', () => {
		expect(
			context([2, 4, 4, 0])
				.candidates(5)
				.map(({ word }) => word)
		).toEqual([4]);
	});

	it('describes candidates of one mark differently', () => {
		const marks = context([2, 4, 4, 0]);
		const keys = marks.candidates(2).map((candidate) => {
			const features = new FeatureList();
			marks.describe(2, candidate, features);
			return features.keys.slice(0, features.length).join(' ');
		});
		expect(new Set(keys).size).toBe(3);
	});
});

describe('markHead', () => {
	it('takes the nearest candidate when all score alike', () => {
		expect(markHead(context([2, 4, 4, 0]), 2, indifferent)).toBe(2);
	});
});
