import type { DateMention } from '../dates/find-dates';
import type { Reading } from '../reading';
import { childrenBy, indicesOf, type Run, type Tree } from '../tree';
import { opensClause } from './dated-predicate';
import type { SubjectPhrase } from './subject-phrase';

/** Words that a noun phrase may consist of: no verb with a tense, no clause. */
const NOMINAL = /^(?:DT|JJ[RS]?|NNP?S?|CD|POS|HYPH|CC|PRP\$?|VBG)$/;
const WITHIN = /^(?:of|for|from|in|at|on|with)$/i;
const ABOUT = /^(?:approximately|about|around|roughly|nearly|almost|some)$/i;

/**
 * The subject by the order of the words, for a sentence whose parse has none: the phrase that opens the clause ("A poet of Oslo, Ada Falk,
 * died"), with or without an aside in commas before the verb. When the aside is a name, it is the name.
 */
export function namedBefore(
	reading: Reading,
	date: DateMention,
	predicate: number
): SubjectPhrase | undefined {
	const tree = reading.trees[date.sentence];
	if (!tree) return undefined;
	const verb = firstOfVerb(tree, predicate);
	const start = date.last < verb && opensClause(tree, date) ? afterComma(tree, date.last + 1) : 0;
	const end = verb - 1;
	if (tree.tokens[end]?.text !== ',')
		return tree.tokens.slice(start, verb).some(({ text }) => text === ',')
			? undefined
			: nounPhrase(reading, date, { first: start, last: end });
	const comma = tree.tokens.findIndex(({ text }, index) => index >= start && text === ',');
	const aside = { first: comma + 1, last: end - 1 };
	if (comma >= end || !isAside(tree, aside)) return undefined;
	return nameAt(reading, date, aside) ?? nounPhrase(reading, date, { first: start, last: comma - 1 });
}

/** The first word of the verb with its helpers and the adverbs before it. */
function firstOfVerb(tree: Tree, predicate: number): number {
	let at = predicate;
	const own = childrenBy(tree, predicate, ['aux', 'advmod']);
	while (own.includes(at - 1) && !/^NNP/.test(tree.tokens[at - 1]?.tag ?? '')) at -= 1;
	return at;
}

function afterComma({ tokens }: Tree, at: number): number {
	return tokens[at]?.text === ',' ? at + 1 : at;
}

/** What stands between two commas after a subject: no clause of its own, and no more members of a list. */
function isAside({ tokens }: Tree, { first, last }: Run): boolean {
	const words = tokens.slice(first, last + 1);
	const isList = words.some(
		({ tag }, index) => tag === 'CC' && (index === 0 || words[index - 1]?.text === ',')
	);
	return !isList && !words.some(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag));
}

/** A run that is one name and no more. */
function nameAt(reading: Reading, { sentence }: DateMention, run: Run): SubjectPhrase | undefined {
	const tokens = reading.trees[sentence]?.tokens ?? [];
	const named = reading.mentions[sentence]?.find(
		({ mention }) => mention.last === run.last && mention.first >= run.first && mention.form === 'name'
	)?.mention;
	const isTitled = named && tokens.slice(run.first, named.first).every(({ tag }) => tag.startsWith('NNP'));
	return isTitled ? { head: named.last, tokens: indicesOf(run), isOwn: true } : undefined;
}

/** A run of words that is a name or can only be a noun phrase. */
function nounPhrase(reading: Reading, date: DateMention, run: Run): SubjectPhrase | undefined {
	const name = nameAt(reading, date, run);
	if (name || run.last < run.first) return name;
	const all = reading.trees[date.sentence]?.tokens ?? [];
	const words = all.slice(run.first, run.last + 1);
	const isNominal = words.every(
		({ tag, text }, index) => NOMINAL.test(tag) || (index === 0 ? ABOUT.test(text) : WITHIN.test(text))
	);
	const opensOther = words.findIndex(({ text, tag }) => WITHIN.test(text) || tag === 'VBG');
	const head = run.first + (opensOther < 0 ? words.length : opensOther) - 1;
	const isNoun = /^(?:NN|PRP$|CD)/.test(all[head]?.tag ?? '');
	return isNominal && isNoun ? { head, tokens: indicesOf(run), isOwn: true } : undefined;
}
