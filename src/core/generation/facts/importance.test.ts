import { describe, expect, it } from 'vitest';
import { parsed } from './entities/fixture';
import { findImportance } from './importance';

const sentences = parsed(
	'Bridge/NNP opens~open/VBZ in/IN Bergen/NNP ./.',
	'The/DT bridge/NN crosses~cross/VBZ the/DT fjord/NN ./.',
	'A/DT dog/NN slept~sleep/VBD ./.'
);

describe('findImportance', () => {
	it('weighs words by the sentences that use them, and those of the title most', () => {
		const { words } = findImportance(sentences, 'A bridge for Bergen');
		const weight = (word: string) => words.get(word) ?? 0;
		expect(weight('bridge')).toBe(1);
		expect(weight('bergen')).toBeGreaterThan(weight('fjord'));
		expect(weight('fjord')).toBeGreaterThan(weight('sleep'));
		expect(weight('the')).toBe(0);
	});

	it('holds a sentence about the story above an aside', () => {
		const [first = 0, second = 0, aside = 0] = findImportance(sentences, 'A bridge for Bergen').sentences;
		expect(Math.min(first, second)).toBeGreaterThan(aside);
	});

	it('needs no title and no sentence', () => {
		expect(findImportance([]).sentences).toEqual([]);
		expect(findImportance(sentences).words.get('bridge')).toBe(1);
	});
});
