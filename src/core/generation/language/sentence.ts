import type { Span } from '../../bank/item';

/** One token of a sentence, tokenised as the English Web Treebank does it ("don't" is `do` + `n't`). Offsets are in the article's text. */
export interface Token extends Span {
	readonly text: string;
	/** Penn Treebank tag (XPOS), e.g. `NNP`, `VBD`. */
	readonly tag: string;
	/** Index of the head in the sentence's tokens, or −1 for the root. */
	readonly head: number;
	/** Universal Dependencies relation, e.g. `nsubj`, `obl`, `flat`. */
	readonly relation: string;
	/** Dictionary form in lower case, by rule; names keep their case. */
	readonly lemma: string;
}

/** A tagged and parsed sentence. Offsets are in the article's text; tokens do not overlap and are in order. */
export interface Sentence extends Span {
	readonly tokens: readonly Token[];
}
