import { stemOf } from '../story';
import type { Reading } from '../reading';
import type { Word } from '../statements/statement';
import type { Tree } from '../tree';

/** The stems of nouns that the headline or the article makes known to whoever reads the headline above the question. */
export type Topic = ReadonlySet<string>;

const OPENING = 3;
const OFTEN = 3;
const VERY_OFTEN = 5;

/** What "the crash" may mean without more words: what the headline tells of, and what the article keeps to. */
export function topicOf({ story, sentences }: Reading): Topic {
	const uses = new Map<string, number>();
	const opening = new Set<string>();
	sentences.forEach(({ tokens }, place) => {
		for (const { tag, lemma } of tokens) {
			if (!/^NN/.test(tag)) continue;
			const stem = stemOf(lemma.toLowerCase());
			uses.set(stem, (uses.get(stem) ?? 0) + 1);
			if (place < OPENING) opening.add(stem);
		}
	});
	const kept = [...uses].filter(
		([stem, count]) => count >= VERY_OFTEN || (count >= OFTEN && opening.has(stem))
	);
	return new Set([...story.things, ...kept.map(([stem]) => stem)]);
}

/** Whether "the", "this" or "these" stands before what the title, the opening or the next words make clear. */
export function isTopical(tree: Tree, topic: Topic, { first, text }: Word): boolean {
	if (!/^(?:the|this|these|that|those)$/i.test(text)) return false;
	const next = tree.tokens[first + 1];
	if (/^(?:JJS|RBS)$/.test(next?.tag ?? '')) return true;
	return isKnown(tree, topic, first + 1);
}

/** Whether a noun phrase, from behind its article on, is of the topic or of something that is: "release of the code for the attack". */
function isKnown(tree: Tree, topic: Topic, from: number): boolean {
	let at = from;
	while (inPhrase(tree, at) && inPhrase(tree, at + 1)) at += 1;
	const noun = tree.tokens[at];
	if (!noun?.tag.startsWith('NN')) return false;
	if (topic.has(stemOf(noun.lemma.toLowerCase())) || isPlaced(tree, at + 1)) return true;
	const isLinked = /^(?:of|for|to|against)$/i.test(tree.tokens[at + 1]?.text ?? '');
	return isLinked && isKnown(tree, topic, at + (tree.tokens[at + 2]?.tag === 'DT' ? 3 : 2));
}

function inPhrase({ tokens }: Tree, at: number): boolean {
	return /^(?:JJ|CD|NN|HYPH|VBN|POS)/.test(tokens[at]?.tag ?? '');
}

/** "the plaza in front of Seoul City Hall": a name says which. */
function isPlaced({ tokens }: Tree, at: number): boolean {
	if (!/^IN$/.test(tokens[at]?.tag ?? '')) return false;
	const ahead = tokens.slice(at + 1, at + 5);
	const stop = ahead.findIndex(({ tag }) => /^(?:VB|MD|,|CC|\.)/.test(tag));
	return ahead.slice(0, stop < 0 ? undefined : stop).some(({ tag }) => tag.startsWith('NNP'));
}
