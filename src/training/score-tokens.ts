import { splitSentences } from '../core/generation/language/sentence-splitter';
import { tokenize } from '../core/generation/language/tokenizer';
import type { TreebankSentence } from './conllu';

/** F1 from 0 to 1 of exact spans, on raw paragraphs. */
export interface TokenScore {
	readonly tokens: number;
	readonly sentences: number;
}

interface Spans {
	readonly tokens: ReadonlySet<string>;
	readonly sentences: ReadonlySet<string>;
}

/** Compares our tokens and sentences with the treebank's. Spans are counted in letters, so that spaces do not matter. */
export function scoreTokens(sentences: readonly TreebankSentence[]): TokenScore {
	const count = { tokens: [0, 0, 0], sentences: [0, 0, 0] };
	for (const paragraph of paragraphs(sentences)) {
		const gold = spansOf(paragraph.map((sentence) => sentence.forms));
		const text = paragraph.map((sentence) => sentence.text).join(' ');
		const ours = spansOf(
			splitSentences(tokenize(text), text).map((tokens) => tokens.map((token) => token.text))
		);
		for (const kind of ['tokens', 'sentences'] as const) {
			const both = [...ours[kind]].filter((span) => gold[kind].has(span)).length;
			count[kind] = [both, ours[kind].size, gold[kind].size].map((n, index) => n + (count[kind][index] ?? 0));
		}
	}
	return { tokens: f1(count.tokens), sentences: f1(count.sentences) };
}

function f1([both = 0, ours = 0, gold = 0]: readonly number[]): number {
	return (2 * both) / Math.max(1, ours + gold);
}

/** Runs of sentences that belong together; a treebank that marks no paragraphs gives runs of five. */
function paragraphs(sentences: readonly TreebankSentence[]): TreebankSentence[][] {
	const marked = sentences.some((sentence) => sentence.opensParagraph);
	const runs: TreebankSentence[][] = [];
	sentences.forEach((sentence, index) => {
		const opens = marked ? sentence.opensParagraph : index % 5 === 0;
		if (opens || runs.length === 0) runs.push([]);
		runs[runs.length - 1]?.push(sentence);
	});
	return runs;
}

function spansOf(sentences: readonly (readonly string[])[]): Spans {
	const tokens = new Set<string>();
	const ends = new Set<string>();
	let at = 0;
	for (const sentence of sentences) {
		const start = at;
		for (const form of sentence) {
			const length = form.replace(/\s/gu, '').length;
			tokens.add(`${String(at)}-${String(at + length)}`);
			at += length;
		}
		ends.add(`${String(start)}-${String(at)}`);
	}
	return { tokens, sentences: ends };
}
