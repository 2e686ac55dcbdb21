import type { DateMention } from '../dates/find-dates';
import { yearAt } from '../dates/calendar-pattern';
import type { Reading } from '../reading';
import { branch, childrenBy, indicesOf, isInside, type Tree } from '../tree';
import { isAssertedAt, isQuoted } from './asserted';
import { headOf, isPoint } from './dated-predicate';
import type { Happening, HappeningVerb } from './happening';
import { subjectOf } from './subject';
import { inWords, wholeDate } from './wording';

/** Nouns of what happens once and can be named by where or to whom it happened. */
const ONCE =
	/^(?:invasion|coup|revolution|uprising|assassination|massacre|bombing|attack|crash|disaster|loss|death|murder|inauguration|establishment|foundation|founding|creation|formation|dissolution|launch|independence|resignation|merger|eruption|earthquake|tsunami|hurricane|sinking|hijacking|arrest|conviction|marriage|wedding|divorce|funeral)$/i;
const NAMED_ONCE = /^(?:Revolution|Coup|Uprising|Massacre|Earthquake|Tsunami)$/;
const MOST_BETWEEN = 4;

/** What nouns of a sentence say happened and when: "the 2003 invasion of Iraq", "the death of Falk in 1989", "her last concert was in May". */
export function nounsOfTime(reading: Reading, tree: Tree, sentence: number): readonly Happening[] {
	const dates = (reading.dates[sentence] ?? []).filter(({ value }) => value !== undefined);
	return [
		...dates.flatMap((date) => [
			...(predicateNoun(reading, tree, date) ?? []),
			...(isPoint(tree, date, dates) ? (behindNoun(reading, tree, date) ?? []) : [])
		]),
		...tree.tokens.flatMap((_, at) => beforeNoun(reading, tree, { sentence, at }) ?? [])
	];
}

/** "Her last concert was in May": the noun is what happened. */
function predicateNoun(reading: Reading, tree: Tree, date: DateMention): readonly Happening[] | undefined {
	const head = headOf(tree, date);
	const [copula, ...more] = childrenBy(tree, head, ['cop', 'aux']);
	if (copula === undefined || more.length > 0 || childrenBy(tree, head, ['nsubj']).length === 0)
		return undefined;
	const helper = tree.tokens[copula]?.text ?? '';
	const subject =
		/^(?:was|were)$/.test(helper) && isAssertedAt(tree, head) ? subjectOf(reading, date, head) : undefined;
	const verb: HappeningVerb = { kind: 'named', helper, main: '' };
	const found = subject && inWords(reading, { predicate: copula, subject, verb, adverb: '', date }, []);
	return found && [found];
}

/** "the death of Falk in 1989": the date follows the noun's own words. */
function behindNoun(reading: Reading, tree: Tree, date: DateMention): readonly Happening[] | undefined {
	const { first } = wholeDate(date);
	const noun = indicesOf({ first: Math.max(0, first - 8), last: first - 1 }).findLast((at) =>
		isOnce(tree, at)
	);
	if (noun === undefined || date.preposition === undefined) return undefined;
	const isDirect = tree.tokens
		.slice(noun + 1, first)
		.every(({ tag, text }, index) => /^(?:NN|JJ|CD|DT|POS)/.test(tag) || (text === 'of' && index === 0));
	return isDirect ? named(reading, { date, noun, last: first - 1 }) : undefined;
}

/** "the 2003 invasion of Iraq", "the 1967 Six-Day War": the year stands before the noun. */
function beforeNoun(
	reading: Reading,
	tree: Tree,
	{ sentence, at }: { sentence: number; at: number }
): readonly Happening[] | undefined {
	const { tokens } = tree;
	if (
		yearAt(tokens, at) === undefined ||
		!/^(?:the|['’]s|his|her|its|their)$/i.test(tokens[at - 1]?.text ?? '')
	)
		return undefined;
	const noun = indicesOf({ first: at + 1, last: at + MOST_BETWEEN }).find((one) => isOnce(tree, one));
	const between = noun === undefined ? [] : tokens.slice(at + 1, noun);
	if (noun === undefined || !between.every(({ tag }) => /^(?:NN|JJ|HYPH)/.test(tag))) return undefined;
	const of =
		tokens[noun + 1]?.text === 'of' ? childrenBy(tree, noun, ['nmod']).find((one) => one > noun) : undefined;
	const last =
		of === undefined
			? noun
			: (branch(tree, of, (one) => tokens[one]?.relation.startsWith('acl') === true).at(-1) ?? noun);
	const value = tokens[at]?.text ?? '';
	const date: DateMention = {
		sentence,
		first: at,
		last: at,
		text: value,
		precision: 'year',
		written: 'full',
		isRough: false,
		value
	};
	return named(reading, { date, noun, last });
}

function isOnce({ tokens }: Tree, at: number): boolean {
	const { tag = '', text = '' } = tokens[at] ?? {};
	return tag === 'NN' ? ONCE.test(text) : tag === 'NNP' && NAMED_ONCE.test(text);
}

interface NamedNoun {
	readonly date: DateMention;
	readonly noun: number;
	/** The last token of its phrase. */
	readonly last: number;
}

/** A noun phrase with a name in it as what happened; somebody's death as "died". */
function named(reading: Reading, { date, noun, last }: NamedNoun): readonly Happening[] | undefined {
	const tree = reading.trees[date.sentence];
	if (!tree || isQuoted(tree, noun)) return undefined;
	const first = startOf(tree, noun);
	const phrase = indicesOf({ first, last }).filter((at) => !isInside(at, date));
	const isNamed = phrase.some(
		(at) => /^NNPS?$/.test(tree.tokens[at]?.tag ?? '') || reading.references[date.sentence]?.has(at)
	);
	const isKnown =
		/^(?:the|his|her|its|their)$/i.test(tree.tokens[first]?.text ?? '') ||
		phrase.some((at) => tree.tokens[at]?.tag === 'POS');
	if (!isNamed || !isKnown) return undefined;
	const isDeath = /^death$/i.test(tree.tokens[noun]?.text ?? '');
	const tokens = isDeath ? whoseDeath(tree, phrase, noun) : phrase;
	const verb: HappeningVerb = isDeath
		? { kind: 'plain', past: 'died', base: 'die' }
		: { kind: 'named', helper: 'did', main: 'take place' };
	const head = isDeath ? (tokens.at(-1) ?? noun) : noun;
	const found = inWords(
		reading,
		{ predicate: noun, subject: { head, tokens, isOwn: false }, verb, adverb: '', date },
		[]
	);
	return found && [isDeath ? { ...found, lemma: 'die' } : found];
}

/** Where the phrase of a noun begins: its article, or the name or pronoun that owns it. */
function startOf(tree: Tree, noun: number): number {
	const own = childrenBy(tree, noun, ['det', 'nmod:poss', 'amod', 'compound', 'nummod', 'case']).filter(
		(at) => at < noun
	);
	const starts = own
		.flatMap((at) => branch(tree, at))
		.filter((at) => at < noun && tree.tokens[at]?.relation !== 'case');
	return Math.min(noun, ...starts);
}

/** Of "Falk's death" and "the death of Falk": Falk. */
function whoseDeath({ tokens }: Tree, phrase: readonly number[], noun: number): readonly number[] {
	const owner = phrase.findIndex((at) => tokens[at]?.tag === 'POS');
	if (owner >= 0) return phrase.slice(0, owner);
	return tokens[noun + 1]?.text === 'of' ? phrase.filter((at) => at > noun + 1) : [];
}
