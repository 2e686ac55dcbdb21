import { describe, expect, it } from 'vitest';
import { seededRandom } from '../core/base/random';
import type { TreebankSentence } from './conllu';
import { directSpeech } from './direct-speech';

/** "Ada Holt mended the old bridge." */
const sentence: TreebankSentence = {
	text: '',
	opensParagraph: true,
	forms: ['Ada', 'Holt', 'mended', 'the', 'old', 'bridge', '.'],
	lemmas: [],
	tags: ['NNP', 'NNP', 'VBD', 'DT', 'JJ', 'NN', '.'],
	heads: [3, 1, 0, 6, 6, 3, 3],
	relations: ['nsubj', 'flat', 'root', 'det', 'amod', 'obj', 'punct']
};

const made = directSpeech([sentence], 400, seededRandom(1));

describe('directSpeech', () => {
	it('puts a statement in the mouth of a subject', () => {
		const found = made.find(
			({ forms }) => forms.join(' ') === '“ Ada Holt mended the old bridge , ” said Ada Holt .'
		);
		expect(found?.heads).toEqual([4, 4, 2, 10, 7, 7, 4, 4, 4, 0, 10, 11, 10]);
		expect(found?.relations.slice(9)).toEqual(['root', 'nsubj', 'flat', 'punct']);
		expect(found?.relations[3]).toBe('ccomp');
	});

	it('makes trees with one root and heads within the sentence', () => {
		expect(made).toHaveLength(400);
		for (const { forms, heads, tags, relations } of made) {
			expect(heads.filter((head) => head === 0)).toHaveLength(1);
			expect(heads.every((head) => head <= forms.length)).toBe(true);
			expect([tags.length, relations.length, heads.length]).toEqual([
				forms.length,
				forms.length,
				forms.length
			]);
		}
	});

	it('makes the same sentences from the same seed', () => {
		expect(directSpeech([sentence], 400, seededRandom(1))).toEqual(made);
	});

	it('makes nothing of what is not a statement', () => {
		const question = { ...sentence, forms: [...sentence.forms.slice(0, -1), '?'] };
		expect(directSpeech([question], 5, seededRandom(1))).toEqual([]);
	});
});
