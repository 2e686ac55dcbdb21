import type { Sentence } from '../language/sentence';
import { wordsOf } from '../../bank/text';

/** What an article is about, as weights of words and of sentences, each 0–1. */
export interface Importance {
	/** By lower-case lemma of a content word; absent words weigh nothing. */
	readonly words: ReadonlyMap<string, number>;
	/** For each sentence, how much it says of what the article is about. */
	readonly sentences: readonly number[];
}

/** How much more a word counts that stands in the title, or in the sentences that open the article. */
const IN_TITLE = 3;
const IN_LEAD = 1.5;
const LEAD_SENTENCES = 2;
/** A sentence is as important as its weightiest words. */
const TELLING_WORDS = 6;

const CONTENT = /^(?:NN|VB|JJ|CD)/;
const EMPTY =
	/^(?:be|have|do|say|tell|make|take|get|go|come|give|year|day|time|week|month|people|new|other|one|two|many|more|first|last|also|then)$/;

/** Weighs the words of an article by how many sentences use them and where, and each sentence by its weightiest words. */
export function findImportance(sentences: readonly Sentence[], title = ''): Importance {
	const uses = new Map<string, number>();
	sentences.forEach((sentence, place) => {
		for (const lemma of new Set(contentOf(sentence)))
			uses.set(lemma, (uses.get(lemma) ?? 0) + (place < LEAD_SENTENCES ? IN_LEAD : 1));
	});
	const titleWords = new Set(wordsOf(title));
	const weighed = [...uses].map(
		([lemma, count]) => [lemma, Math.sqrt(count) * (titleWords.has(lemma) ? IN_TITLE : 1)] as const
	);
	const heaviest = Math.max(1, ...weighed.map(([, weight]) => weight));
	const words = new Map(weighed.map(([lemma, weight]) => [lemma, weight / heaviest]));
	return { words, sentences: sentences.map((sentence) => meanOfHeaviest(contentOf(sentence), words)) };
}

function contentOf({ tokens }: Sentence): readonly string[] {
	return tokens
		.filter(({ tag, lemma }) => CONTENT.test(tag) && !EMPTY.test(lemma))
		.map(({ lemma }) => lemma.toLowerCase());
}

function meanOfHeaviest(lemmas: readonly string[], words: ReadonlyMap<string, number>): number {
	const weights = [...new Set(lemmas)].map((lemma) => words.get(lemma) ?? 0).sort((a, b) => b - a);
	return weights.slice(0, TELLING_WORDS).reduce((sum, weight) => sum + weight, 0) / TELLING_WORDS;
}
