import { describe, expect, it } from 'vitest';
import { marksFromTo, taggedSentence } from './tagged-sentence';

const inventory = ['NN', ',', "''"];

describe('taggedSentence', () => {
	it('keeps the words and remembers where they stood', () => {
		const sentence = taggedSentence(['Rain', ',', '”', 'mud'], { tags: [0, 1, 2, 0], doubts: [] }, inventory);
		expect(sentence.length).toBe(2);
		expect([...sentence.places]).toEqual([-1, 0, 3]);
		expect(sentence.gaps[2]).not.toBe(0);
		expect(sentence.gaps[1]).toBe(0);
	});

	it('keeps the tagger’s doubts with their words', () => {
		const tagging = { tags: [0, 1, 0], doubts: [0, 0, 3] };
		expect([...taggedSentence(['Rain', ',', 'mud'], tagging, inventory).doubts.subarray(1, 3)]).toEqual([
			0, 3
		]);
	});

	it('keeps marks when there is nothing else', () => {
		expect(taggedSentence([',', ','], { tags: [1, 1], doubts: [] }, inventory).length).toBe(2);
	});

	it('counts each kind of mark between two words up to two', () => {
		const forms = ['a', ',', 'b', ',', ',', '"', 'c'];
		const sentence = taggedSentence(forms, { tags: [0, 1, 0, 1, 1, 2, 0], doubts: [] }, inventory);
		expect(marksFromTo(sentence, 1, 2)).toBe(1);
		expect(marksFromTo(sentence, 2, 3)).toBe(2 + 3);
		expect(marksFromTo(sentence, 1, 3)).toBe(2 + 3);
	});
});
