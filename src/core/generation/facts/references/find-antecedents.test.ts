import { describe, expect, it } from 'vitest';
import { findEntities } from '../entities/find-entities';
import { parsed } from '../entities/fixture';
import { findQuotes, quotedTokens } from '../sayings/quotes';
import { readStory } from '../story';
import { treeOf } from '../tree';
import { findAntecedents } from './find-antecedents';

/** What the words of the last sentence mean under a headline. */
function meantUnder(title: string, ...lines: readonly string[]): readonly string[] {
	const sentences = parsed(...lines);
	const index = findEntities(sentences);
	const paragraphs = sentences.map(() => 0);
	const quoted = quotedTokens(findQuotes({ text: '', sentences, paragraphs }), sentences.length);
	const story = readStory(title, index);
	const trees = sentences.map(treeOf);
	const found = findAntecedents({ sentences, trees, paragraphs, index, quoted, story });
	return [...(found.at(-1)?.values() ?? [])].map(({ text }) => text);
}

const PLAN =
	'Anna/NNP/nmod:poss>3 Solberg/NNP/flat>0 ’s/POS/case>0 plan/NN/nsubj>4 failed/VBD/root>-1 in/IN/case>6 Bergen/NNP/obl>4';
const THE_PLAN = 'The/DT/det>1 plan/NN/nsubj>2 cost/VBD/root>-1 $/$ 3/CD';
const SHIP = 'The/DT/det>1 submarine/NN/nsubj>2 dived/VBD/root>-1';

describe('a definite phrase', () => {
	it('means what named it before', () => {
		expect(meantUnder('', PLAN, THE_PLAN)).toEqual(['Anna Solberg’s plan']);
		expect(meantUnder('', PLAN, THE_PLAN.replace('The', 'This'))).toEqual(['Anna Solberg’s plan']);
	});

	it('stays open when there is another of its kind', () => {
		const other = 'Norway/NNP/nsubj>1 dropped/VBD/root>-1 a/DT/det>4 second/JJ/amod>4 plan/NN/obj>1';
		expect(meantUnder('', PLAN, other, THE_PLAN)).toEqual([]);
		expect(meantUnder('', THE_PLAN)).toEqual([]);
	});

	it('with "this" is the thing of the headline', () => {
		expect(meantUnder('Arvik drops its plan', THE_PLAN.replace('The', 'This'))).toEqual(['the plan']);
	});
});

describe('"it" at the start of a sentence', () => {
	it('goes on with the subject that the headline makes clear', () => {
		expect(meantUnder('Lost submarine found', SHIP, 'It/PRP/nsubj>1 surfaced/VBD/root>-1')).toEqual([
			'the submarine'
		]);
		expect(meantUnder('', SHIP, 'It/PRP/nsubj>1 surfaced/VBD/root>-1')).toEqual([]);
	});

	it('stays open before "was", before "said" and with another subject near', () => {
		const title = 'Lost submarine found';
		const was = 'It/PRP/nsubj>3 was/VBD/cop>3 the/DT/det>3 first/JJ/root>-1';
		expect(meantUnder(title, SHIP, was)).toEqual([]);
		expect(meantUnder(title, SHIP, 'It/PRP/nsubj>1 said~say/VBD/root>-1')).toEqual([]);
		const two = `${SHIP} when/WRB the/DT/det>5 boat/NN/nsubj>6 came/VBD/advcl>2`;
		expect(meantUnder(title, two, 'It/PRP/nsubj>1 surfaced/VBD/root>-1')).toEqual([]);
	});
});
