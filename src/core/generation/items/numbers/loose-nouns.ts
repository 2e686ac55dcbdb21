import { wordsOf } from '../../../bank/text';
import type { QuantityFact } from '../../facts/fact';
import type { Reading } from '../../facts/reading';
import { stemOf } from '../../facts/story';
import { INSTITUTIONS, UNIQUE } from '../../knowledge/definite-nouns';

/** What everybody takes as the one that the story is of: "10 % of the vote", "when the plane fell". */
const PLAIN = /^(?:vote|season|score|match|game|most|rest|plane|helicopter|train|ship|boat|bus|car)$/;
/** What may say behind a noun which one is meant; a comma opens an aside that does. */
const SAYS_WHICH = /^(?:NN|HYPH|IN|TO|W|VB[NG]|JJ|CD|POS|,)/;

/** Whether a statement speaks of "the star" or "the tank", of which neither the headline nor the words themselves say which it is. */
export function hasLooseNoun(
	{ sentences, story, title = '' }: Reading,
	{ sentence, statement }: QuantityFact
): boolean {
	const tokens = sentences[sentence]?.tokens ?? [];
	const { words } = statement;
	const told = new Set(wordsOf(title).map(stemOf));
	return words.some(({ text }, at) => {
		const [noun, next] = [tokens[words[at + 1]?.first ?? -1], tokens[words[at + 2]?.first ?? -1]];
		if (!/^the$/i.test(text) || !noun || !/^NNS?$/.test(noun.tag)) return false;
		if (next && SAYS_WHICH.test(next.tag)) return false;
		const lemma = noun.lemma.toLowerCase();
		const isKnown =
			UNIQUE.has(lemma) ||
			PLAIN.test(lemma) ||
			told.has(stemOf(lemma)) ||
			(noun.tag === 'NN' && story.things.has(stemOf(lemma)));
		return !isKnown && !(story.country !== undefined && INSTITUTIONS.has(lemma));
	});
}
