import { wordsOf } from '../../../bank/text';
import type { Reading } from '../reading';
import type { Word } from '../statements/statement';
import type { Tree } from '../tree';

/** The stems of words that the title and the opening make known to whoever reads the title above the question. */
export type Topic = ReadonlySet<string>;

const OPENING = 3;
const OFTEN = 3;
const VERY_OFTEN = 5;

/** What "the crash" may mean without more words: what the title names, and what the opening names and the article keeps to. */
export function topicOf(reading: Reading): Topic {
	const title = wordsOf(reading.title ?? '').flatMap((word) => word.split('-'));
	const uses = new Map<string, number>();
	const opening = new Set<string>();
	reading.sentences.forEach(({ tokens }, place) => {
		for (const { tag, lemma } of tokens) {
			if (!/^NN/.test(tag)) continue;
			const stem = stemOf(lemma);
			uses.set(stem, (uses.get(stem) ?? 0) + 1);
			if (place < OPENING) opening.add(stem);
		}
	});
	const kept = [...uses].filter(
		([stem, count]) => count >= VERY_OFTEN || (count >= OFTEN && opening.has(stem))
	);
	return new Set([...title.map(stemOf), ...kept.map(([stem]) => stem)]);
}

/** A word without its ending, so that "crashed" is "crash" and "voters" is "vote". */
export function stemOf(word: string): string {
	const lower = word.toLowerCase();
	if (lower.length < 5) return lower;
	return lower.replace(/(?:ings?|ers?|ed|es|e|s)$/, '');
}

/** Whether "the", "this" or "these" stands before what the title, the opening or the next words make clear. */
export function isTopical(tree: Tree, topic: Topic, { first, text }: Word): boolean {
	if (!/^(?:the|this|these|that|those)$/i.test(text)) return false;
	const next = tree.tokens[first + 1];
	if (/^(?:JJS|RBS)$/.test(next?.tag ?? '')) return true;
	let at = first + 1;
	while (
		/^(?:JJ|CD|NN|HYPH|VBN|POS)/.test(tree.tokens[at]?.tag ?? '') &&
		/^(?:JJ|CD|NN|HYPH|VBN|POS)/.test(tree.tokens[at + 1]?.tag ?? '')
	)
		at += 1;
	const noun = tree.tokens[at];
	if (!noun || !noun.tag.startsWith('NN')) return false;
	return topic.has(stemOf(noun.lemma)) || isPlaced(tree, at + 1);
}

/** "the plaza in front of Seoul City Hall": a name says which. */
function isPlaced({ tokens }: Tree, at: number): boolean {
	if (!/^IN$/.test(tokens[at]?.tag ?? '')) return false;
	const ahead = tokens.slice(at + 1, at + 5);
	const stop = ahead.findIndex(({ tag }) => /^(?:VB|MD|,|CC|\.)/.test(tag));
	return ahead.slice(0, stop < 0 ? undefined : stop).some(({ tag }) => tag.startsWith('NNP'));
}
