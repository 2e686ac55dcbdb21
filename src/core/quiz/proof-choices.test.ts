import { describe, expect, it } from 'vitest';
import type { Item } from '../bank/item';
import { proofChoices, proves } from './proof-choices';

const texts = ['A.', 'B.', 'C.', 'D.', 'E.', 'F.', 'G.'];
/** Seven sentences of two characters, with a space between. */
const sentences = texts.map((text, place) => ({ text, start: 3 * place, end: 3 * place + 2 }));

function provedBy(...places: readonly number[]): Item {
	return {
		kind: 'single-choice',
		id: 'q1',
		w: 'who',
		stem: 'Who?',
		evidence: places.map((place) => ({ start: 3 * place, end: 3 * place + 2, quote: texts[place] ?? '' })),
		status: 'asserted',
		origin: 'written',
		family: 'hand',
		options: []
	};
}

const chosen = (item: Item, ...ahead: readonly Item[]) =>
	proofChoices(item, sentences, ahead).map(({ text }) => text);

describe('proofChoices', () => {
	it('gives the proof among its nearest neighbours, in the order of the text', () => {
		expect(chosen(provedBy(3))).toEqual(['B.', 'C.', 'D.', 'E.', 'F.']);
		expect(chosen(provedBy(0))).toEqual(['A.', 'B.', 'C.', 'D.', 'E.']);
	});

	it('never shows what proves a question that is still to come', () => {
		expect(chosen(provedBy(3), provedBy(2), provedBy(4))).toEqual(['A.', 'B.', 'D.', 'F.', 'G.']);
	});

	it('shows one sentence only of a proof of several', () => {
		expect(chosen(provedBy(3, 4))).toEqual(['A.', 'B.', 'C.', 'D.', 'F.']);
	});

	it('gives nothing to look for where the proof is not in the text, or stands almost alone', () => {
		expect(chosen(provedBy(9))).toEqual([]);
		expect(chosen(provedBy(3), provedBy(0, 1, 2, 4, 5))).toEqual([]);
	});
});

describe('proves', () => {
	it('is true of a sentence that holds any of the evidence, and of no neighbour', () => {
		const { evidence } = provedBy(3);
		expect(sentences.map((sentence) => proves(evidence, sentence))).toEqual(
			texts.map((text) => text === 'D.')
		);
	});
});
