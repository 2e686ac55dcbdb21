import { describe, expect, it } from 'vitest';
import { findEntities } from '../entities/find-entities';
import { parsed } from '../entities/fixture';
import { findQuotes, quotedTokens } from '../sayings/quotes';
import { readStory } from '../story';
import { findReferences } from './find-references';

/** The names that the words of the last sentence mean under a headline, by the word. */
function meantUnder(title: string, lines: readonly string[]): Record<string, string> {
	const sentences = parsed(...lines);
	const index = findEntities(sentences);
	const quotes = findQuotes({ text: '', sentences, paragraphs: sentences.map(() => 0) });
	const references = findReferences({
		sentences,
		index,
		quoted: quotedTokens(quotes, sentences.length),
		story: readStory(title, index)
	});
	const last = sentences.length - 1;
	const found = [...(references[last] ?? [])];
	return Object.fromEntries(
		found.map(([at, entity]) => [sentences[last]?.tokens[at]?.text ?? '', entity.name])
	);
}

function meant(...lines: readonly string[]): Record<string, string> {
	return meantUnder('', lines);
}

const ANNA = 'Anna/NNP/nsubj>2 Example/NNP/flat>0 spoke/VBD';

describe('a reference', () => {
	it('is resolved when one person of its gender is near', () => {
		expect(meant(ANNA, 'Later/RB she/PRP/nsubj>2 left/VBD')).toEqual({ she: 'Anna Example' });
	});

	it('stays open when two people fit, when none fits, and when the person is far away', () => {
		expect(
			meant(
				'Anna/NNP/nsubj>2 Example/NNP/flat>0 met/VBD Mary/NNP/obj>2 Sample/NNP/flat>3',
				'She/PRP/nsubj>1 left/VBD'
			)
		).toEqual({});
		expect(meant(ANNA, 'He/PRP/nsubj>1 left/VBD')).toEqual({});
		expect(
			meant(ANNA, 'It/PRP rained/VBD', 'It/PRP rained/VBD', 'It/PRP rained/VBD', 'She/PRP left/VBD')
		).toEqual({});
	});

	it('stays open when somebody without a name stands between', () => {
		expect(meant(ANNA, 'The/DT driver/NN/nsubj>2 left/VBD when/WRB she/PRP/nsubj>5 called/VBD')).toEqual({});
	});

	it('stays open when a child without a name was the subject', () => {
		const child = 'A/DT girl/NN/nsubj>2 slept/VBD';
		expect(meant(ANNA, child, 'She/PRP/nsubj>1 woke/VBD')).toEqual({});
	});

	it('stays open inside a quotation', () => {
		expect(meant(ANNA, "“/`` She/PRP left/VBD ”/'' ,/, he/PRP said/VBD")).toEqual({});
	});

	it('is resolved for a possessive of the subject although another person is named', () => {
		const line = 'Tom/NNP/nsubj>2 Sample/NNP/flat>0 met/VBD his/PRP$/nmod:poss>4 aunt/NN/obj>2';
		expect(meant('Peter/NNP/nsubj>2 Example/NNP/flat>0 spoke/VBD', line)).toEqual({ his: 'Tom Sample' });
	});

	it('is resolved to whom the article is about when she was the subject before, or nobody else was named', () => {
		const often = [
			ANNA,
			'Example/NNP/nsubj>1 left/VBD',
			'Example/NNP/nsubj>1 met/VBD Mary/NNP/obj>1 Sample/NNP/flat>2'
		];
		expect(meant(...often, 'She/PRP/nsubj>1 left/VBD')).toEqual({ She: 'Anna Example' });
		const other = 'Mary/NNP/nsubj>2 Sample/NNP/flat>0 met/VBD Example/NNP/obj>2';
		expect(meant(ANNA, 'Example/NNP/nsubj>1 left/VBD', other, 'She/PRP/nsubj>1 left/VBD')).toEqual({});
	});

	it('follows "the mayor" to the only mayor of the article', () => {
		const mayor = 'Mayor/NNP Anna/NNP Example/NNP spoke/VBD';
		const line = 'Then/RB the/DT mayor/NN/nsubj>3 left/VBD';
		expect(meant(mayor, line)).toEqual({ mayor: 'Anna Example' });
		expect(meant(mayor, 'Mayor/NNP Mary/NNP Sample/NNP spoke/VBD', line)).toEqual({});
	});

	it('is resolved to the subject of the sentence before, whoever else of unknown gender is named there', () => {
		const met = 'Anna/NNP/nsubj>2 Example/NNP/flat>0 met/VBD Quill/NNP/obj>2 Sample/NNP/flat>3';
		expect(meant(met, 'She/PRP/nsubj>1 left/VBD')).toEqual({ She: 'Anna Example' });
	});

	it('is resolved within the sentence to its subject, also in what is said', () => {
		const mary = 'Mary/NNP/nsubj>2 Sample/NNP/flat>0 left/VBD';
		const said = 'Anna/NNP/nsubj>2 Example/NNP/flat>0 said/VBD she/PRP/nsubj>4 left/VBD/ccomp>2';
		expect(meant(mary, said)).toEqual({ she: 'Anna Example' });
	});

	it('stays open when something that may be somebody was the subject', () => {
		const zorbo = 'Zorbelle/NNP/nsubj>1 sang/VBD';
		expect(meantUnder('Anna Example dies', [ANNA, zorbo, 'She/PRP/nsubj>1 left/VBD'])).toEqual({});
	});

	it('is resolved to the person of the headline when nobody else is near', () => {
		const rain = 'It/PRP rained/VBD';
		const lines = [ANNA, rain, rain, rain, 'She/PRP/nsubj>1 left/VBD'];
		expect(meantUnder('Anna Example dies', lines)).toEqual({ She: 'Anna Example' });
		const mary = 'Mary/NNP/nsubj>2 Sample/NNP/flat>0 left/VBD';
		expect(meantUnder('Anna Example dies', [ANNA, rain, mary, 'She/PRP/nsubj>1 left/VBD'])).toEqual({
			She: 'Mary Sample'
		});
	});
});
