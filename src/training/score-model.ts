import type { LanguageModel } from '../core/generation/language/model';
import { analyse } from '../core/generation/language/parse';
import { lemmaOf } from '../core/generation/language/lemmatiser';
import type { TreebankSentence } from './conllu';

/** Shares from 0 to 1 over all tokens, punctuation included, on the treebank's own tokens with predicted tags. */
export interface ModelScore {
	readonly tokens: number;
	readonly xpos: number;
	readonly uas: number;
	readonly las: number;
	/** Lemma equal but for case, with the predicted tag. */
	readonly lemma: number;
}

export function scoreModel(sentences: readonly TreebankSentence[], model: LanguageModel): ModelScore {
	let tokens = 0;
	const right = { xpos: 0, uas: 0, las: 0, lemma: 0 };
	for (const sentence of sentences) {
		analyse(sentence.forms, model).forEach(({ tag, head, relation }, index) => {
			const attached = head + 1 === sentence.heads[index];
			const lemma = lemmaOf(sentence.forms[index] ?? '', tag, model.lemmas);
			tokens += 1;
			right.xpos += Number(tag === sentence.tags[index]);
			right.uas += Number(attached);
			right.las += Number(attached && relation === sentence.relations[index]);
			right.lemma += Number(lemma.toLowerCase() === sentence.lemmas[index]?.toLowerCase());
		});
	}
	const share = (count: number): number => count / Math.max(1, tokens);
	return {
		tokens,
		xpos: share(right.xpos),
		uas: share(right.uas),
		las: share(right.las),
		lemma: share(right.lemma)
	};
}
