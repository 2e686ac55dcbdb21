import { parseHeads, type BeamLimits } from './beam-parser';
import { labelTree } from './labeller';
import { lemmaOf } from './lemmatiser';
import { MarkAttacher } from './mark-attacher';
import type { LanguageModel } from './model';
import type { Sentence, Token } from './sentence';
import { splitSentences } from './sentence-splitter';
import { taggedSentence } from './tagged-sentence';
import { tagForms } from './tagger';
import { tokenize, type RawToken } from './tokenizer';

/** Chosen on the development sets: a wider beam is hardly better, and giving up what lags saves a third of the time. */
const LIMITS: BeamLimits = { width: 6, lag: 100 };

/**
 * Splits a paragraph into sentences, and tags and parses each. `start` is the paragraph's offset in the article;
 * all offsets that come back are in the article. Any text gives a result, in time linear in its length.
 */
export function parseParagraph(
	paragraph: { readonly text: string; readonly start: number },
	model: LanguageModel
): Sentence[] {
	const sentences = splitSentences(tokenize(paragraph.text), paragraph.text);
	return sentences.map((tokens) => parseTokens(tokens, paragraph.start, model));
}

function parseTokens(raw: readonly RawToken[], offset: number, model: LanguageModel): Sentence {
	const analysis = analyse(
		raw.map(({ text }) => text),
		model
	);
	const tokens = raw.map(({ text, start, end }, index): Token => {
		const { tag = '', head = -1, relation = '' } = analysis[index] ?? {};
		const lemma = lemmaOf(text, tag, model.lemmas);
		return { text, start: offset + start, end: offset + end, tag, head, relation, lemma };
	});
	return { start: tokens[0]?.start ?? offset, end: tokens[tokens.length - 1]?.end ?? offset, tokens };
}

/** What the parser finds out about a token. */
export type Analysis = Pick<Token, 'tag' | 'head' | 'relation'>;

/** Tags and parses the tokens of one sentence; heads are indices, −1 for the root. */
export function analyse(forms: readonly string[], model: LanguageModel): readonly Analysis[] {
	const tagging = tagForms(forms, model.tagger);
	const sentence = taggedSentence(forms, tagging, model.tags);
	const heads = parseHeads(sentence, model.moves, LIMITS);
	const labels = labelTree(sentence, heads, model.labeller);
	const marks = new MarkAttacher({ forms, sentence, heads });
	const place = (word: number): number => (word === 0 ? -1 : (sentence.places[word] ?? -1));
	return forms.map((_, index): Analysis => {
		const tag = model.tags[tagging.tags[index] ?? 0] ?? '';
		const word = marks.wordAt(index);
		if (word === 0) return { tag, head: place(marks.headOf(index)), relation: 'punct' };
		const head = place(heads[word] ?? 0);
		const label = model.labels[(labels[word] ?? 0) - 1];
		return { tag, head, relation: head === -1 ? 'root' : (label ?? 'dep') };
	});
}
