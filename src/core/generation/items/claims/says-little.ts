import { wordsOf } from '../../../bank/text';
import type { Reading } from '../../facts/reading';
import { spoken, type Statement } from '../../facts/statements/statement';
import { stemOf } from '../../facts/story';
import { isInside } from '../../facts/tree';

/** Of judged statements with fewer different words than this, readers refuse two in three: they say too little to be told apart from any other day's. */
const FEW_WORDS = 10;
/** Words of the headline and of the sentences that open the article that make a short statement part of the story all the same. */
const SHARED = 2;
/** So many names in one statement set it apart by themselves. */
const MANY_NAMES = 3;
const OPENING = 2;
const SHORTEST = 3;

/** Whether a statement is short and has hardly a word in common with the headline and the opening of its article. */
export function saysLittle(reading: Reading, statement: Statement): boolean {
	const stems = stemsOf(wordsOf(spoken(statement)));
	if (stems.size >= FEW_WORDS || namesIn(reading, statement) >= MANY_NAMES) return false;
	const story = storyOf(reading);
	return [...stems].filter((stem) => story.has(stem)).length < SHARED;
}

function namesIn({ mentions }: Reading, { sentence, words }: Statement): number {
	const named = (mentions[sentence] ?? []).filter(({ mention }) =>
		words.some((word) => isInside(mention.first, word))
	);
	return new Set(named.map(({ entity }) => entity)).size;
}

function stemsOf(words: readonly string[]): ReadonlySet<string> {
	return new Set(words.filter((word) => word.length >= SHORTEST).map(stemOf));
}

function storyOf({ title = '', sentences }: Reading): ReadonlySet<string> {
	const opening = sentences
		.slice(0, OPENING)
		.flatMap(({ tokens }) =>
			tokens.filter(({ tag, lemma }) => /^(?:NN|VB|JJ)/.test(tag) && !/^(?:be|have|do|say)$/.test(lemma))
		);
	return new Set([...stemsOf(wordsOf(title)), ...stemsOf(opening.map(({ lemma }) => lemma.toLowerCase()))]);
}
