import { describe, expect, it } from 'vitest';
import { marksFromTo, taggedSentence } from './tagged-sentence';

const inventory = ['NN', ',', "''"];

describe('taggedSentence', () => {
	it('keeps the words and remembers where they stood', () => {
		const sentence = taggedSentence(['Rain', ',', '”', 'mud'], [0, 1, 2, 0], inventory);
		expect(sentence.length).toBe(2);
		expect([...sentence.places]).toEqual([-1, 0, 3]);
		expect(sentence.gaps[2]).not.toBe(0);
		expect(sentence.gaps[1]).toBe(0);
	});

	it('keeps marks when there is nothing else', () => {
		expect(taggedSentence([',', ','], [1, 1], inventory).length).toBe(2);
	});

	it('counts each kind of mark between two words up to two', () => {
		const forms = ['a', ',', 'b', ',', ',', '"', 'c'];
		const sentence = taggedSentence(forms, [0, 1, 0, 1, 1, 2, 0], inventory);
		expect(marksFromTo(sentence, 1, 2)).toBe(1);
		expect(marksFromTo(sentence, 2, 3)).toBe(2 + 3);
		expect(marksFromTo(sentence, 1, 3)).toBe(2 + 3);
	});
});
