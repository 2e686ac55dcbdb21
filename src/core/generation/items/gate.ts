import { itemFlaws } from '../../bank/flaws';
import type { Item } from '../../bank/item';
import { keyText, optionsOf, partsOf } from '../../bank/item-parts';
import { LIMITS } from '../../bank/limits';
import { soundnessProblems } from '../../bank/soundness';
import { fold, withoutQuotes, wordsOf } from '../../bank/text';
import { writtenValue } from '../../bank/written-value';
import type { Reading } from '../facts/reading';
import { brokenWords } from './broken-words';
import { mentionsOfBusiestKey } from './rank/features';
import type { Candidate } from './candidate';
import { isTrifle } from './numbers/trifles';
import { isPlay } from './plays';
import { strangerIn } from './strangers';
import { unsaidIn } from './unsaid';

type Rule = (item: Item, reading: Reading) => boolean;

/** What no item may be; each rule says whether an item breaks it. */
const RULES: Readonly<Record<string, Rule>> = {
	'stem of unbearable length': ({ stem }) => !isBetween(wordsOf(stem).length, FEWEST_WORDS, MOST_WORDS),
	'part beyond the limits of a bank': (item) => isTooLong(item),
	'stem that breaks off': ({ stem }) => /[:;]$|\b(?:and|or|but|that|of|to|the|a|an)[?.]$/i.test(stem),
	'stem with remains of markup': ({ stem }) => /(?<!\p{Lu})&#?\w+|;/u.test(stem),
	'stem attributed twice': ({ stem }) => /according to.*according to/i.test(stem),
	'stem timed by what is not there': ({ stem }) => /\b(?:soon|shortly) (?:after|before)[.?,]/i.test(stem),
	'statement that opens with a quotation': ({ kind, stem }) => kind === 'true-false' && /^[“"]/.test(stem),
	'stem with a colon outside a quotation': ({ family, stem }) =>
		family !== 'who-said' && withoutQuotes(stem).includes(':'),
	'key inside a word of the stem': (item) => keyShows(item),
	'key told by the headline': (item, { title = '' }) => titleTells(title, item),
	'key simply whom the article names most': (item, reading) => asksForBestKnown(reading, item),
	'stem that names a stranger': ({ family, stem }, reading) =>
		!ASKS_WHO_IT_IS.test(family) && strangerIn(reading, stem) !== undefined,
	'stem with lost or doubled words': ({ stem }) => brokenWords(stem) !== undefined,
	'number that is no matter for a game': ({ stem }) => isTrifle(withoutQuotes(stem)),
	'single play of a match': ({ stem }, { title = '' }) => isPlay(stem, title),
	'stem that leaves its heart unsaid': ({ stem }) => unsaidIn(stem) !== undefined,
	'hard rule of the bank': (item, { text }) => itemFlaws(item, text).length > 0,
	'unplayable as it stands': (item) => soundnessProblems({ items: [item] }).length > 0
};

/** Families that name somebody to ask what he is or says. */
const ASKS_WHO_IT_IS = /^(?:role-what|said-true)$/;
const FEWEST_WORDS = 5;
const MOST_WORDS = 40;

/** Whether an item breaks no rule. */
export function passesGate(reading: Reading, candidate: Candidate): boolean {
	return brokenRule(reading, candidate) === undefined;
}

/** The first rule that an item breaks, in words. */
export function brokenRule(reading: Reading, { item }: Candidate): string | undefined {
	return Object.keys(RULES).find((name) => RULES[name]?.(item, reading));
}

function isBetween(value: number, least: number, most: number): boolean {
	return value >= least && value <= most;
}

function isTooLong(item: Item): boolean {
	const parts = partsOf(item);
	return (
		item.stem.length > LIMITS.stem ||
		item.evidence.some(({ quote }) => quote.length > LIMITS.quote) ||
		parts.some(({ texts }) => texts.some((text) => text.length > LIMITS.option)) ||
		parts.some(({ reason }) => reason.length > LIMITS.reason)
	);
}

/** Share of a statement's words that make it the headline over again. */
const HEADLINE_SHARE = 0.7;

/** Whether the headline above the question gives the answer away: it names the key, or is the true statement itself. */
function titleTells(title: string, item: Item): boolean {
	const key = bareKey(item);
	const told = new Set(wordsOf(title));
	const telling = (text: string) => wordsOf(text).filter((word) => word.length > 3 || /\d/.test(word));
	const wrong = new Set(optionsOf(item).flatMap(({ text, isKey }) => (isKey ? [] : wordsOf(text))));
	if (item.kind !== 'true-false') return telling(key).some((word) => told.has(word) && !wrong.has(word));
	const said = telling(item.stem);
	return key === 'True' && said.filter((word) => told.has(word)).length > HEADLINE_SHARE * said.length;
}

/** The key without the unit of an estimate, which its stem may name. */
function bareKey(item: Item): string {
	return item.kind === 'estimate'
		? writtenValue({ ...item, prefix: '', suffix: '' }, item.value)
		: keyText(item);
}

/** Whether part of the key stands in the stem inside another word: "Arab-Israeli" for Israel. */
function keyShows(item: Item): boolean {
	if (item.kind === 'true-false') return false;
	const stem = fold(item.stem);
	return wordsOf(bareKey(item)).some((word) => /^\p{L}{5,}$/u.test(word) && stem.includes(word));
}

/** Mentions from which somebody is what the article is about. */
const WELL_KNOWN = 4;

/** Readers guess such a key without having read. Who said something or holds a post needs reading all the same. */
function asksForBestKnown(reading: Reading, item: Item): boolean {
	return item.family === 'who-did' && mentionsOfBusiestKey(reading, item) >= WELL_KNOWN;
}
