import { lemmaOf } from '../core/generation/language/lemmatiser';
import type { LanguageModel } from '../core/generation/language/model';
import { analyse } from '../core/generation/language/parse';
import type { TreebankSentence } from './conllu';

/** Shares from 0 to 1, on the treebank's own tokens with predicted tags. All tokens count, punctuation included, but for the last two. */
export interface ModelScore {
	readonly xpos: number;
	readonly uas: number;
	readonly las: number;
	/** Lemma equal but for case. */
	readonly lemma: number;
	/** Without what the treebank calls `punct`, which treebanks attach by different customs. */
	readonly wordUas: number;
	readonly wordLas: number;
}

export function scoreModel(sentences: readonly TreebankSentence[], model: LanguageModel): ModelScore {
	const count = { tokens: 0, words: 0, xpos: 0, uas: 0, las: 0, lemma: 0, wordUas: 0, wordLas: 0 };
	for (const sentence of sentences) {
		analyse(sentence.forms, model).forEach(({ tag, head, relation }, index) => {
			const gold = sentence.relations[index];
			const isWord = Number(gold !== 'punct');
			const attached = Number(head + 1 === sentence.heads[index]);
			const labelled = attached * Number(relation === gold);
			const lemma = lemmaOf(sentence.forms[index] ?? '', tag, model.lemmas);
			count.tokens += 1;
			count.words += isWord;
			count.xpos += Number(tag === sentence.tags[index]);
			count.uas += attached;
			count.las += labelled;
			count.lemma += Number(lemma.toLowerCase() === sentence.lemmas[index]?.toLowerCase());
			count.wordUas += isWord * attached;
			count.wordLas += isWord * labelled;
		});
	}
	const share = (right: number, all: number): number => right / Math.max(1, all);
	return {
		xpos: share(count.xpos, count.tokens),
		uas: share(count.uas, count.tokens),
		las: share(count.las, count.tokens),
		lemma: share(count.lemma, count.tokens),
		wordUas: share(count.wordUas, count.words),
		wordLas: share(count.wordLas, count.words)
	};
}
