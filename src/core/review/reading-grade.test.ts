import { expect, test } from 'vitest';
import { readingGrade, syllablesIn } from './reading-grade';

test.each([
	['cat', 1],
	['platypus', 3],
	['Australian', 3],
	['seemingly', 3],
	['hybrid', 2],
	['mammal', 2],
	['reptilian', 3],
	['creature', 2],
	['table', 2],
	['named', 1],
	['wanted', 2],
	['nation', 2],
	['Bolivia', 4],
	['million', 2],
	['official', 3],
	['2019', 4],
	['’', 1]
])('%s has %i syllables', (word, count) => {
	expect(syllablesIn(word)).toBe(count);
});

// Published examples of Flesch's measures, with 6 words of 6 syllables and 13 words of 24.
test.each([
	['The cat sat on the mat.', -1.45],
	['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 11.26]
])('%s suits grade %f', (sentence, grade) => {
	expect(readingGrade([sentence])).toBeCloseTo(grade, 1);
});

test('a text without a word has no grade', () => {
	expect(readingGrade(['', '…'])).toBeUndefined();
});
