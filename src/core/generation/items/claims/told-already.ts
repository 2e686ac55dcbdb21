import { wordsOf } from '../../../bank/text';
import type { Reading } from '../../facts/reading';
import { spoken, type Statement } from '../../facts/statements/statement';
import { stemOf } from '../../facts/story';
import { childrenBy } from '../../facts/tree';
import { isDateKnown } from '../../knowledge/known-dates';

/** Share of a statement's telling words that the headline may say already. */
const TOLD = 0.45;
const WINNING = /^(?:win|lose|beat|defeat)$/;
const TRIUMPH =
	/\b(?:records?|wins?|won|victory|victories|title|champions?|championship|triumphs?|gold|crowned|beats?|defeats?)\b/i;

/** Whether the headline says what a statement says, or everybody knows it. */
export function isToldAlready(reading: Reading, statement: Statement): boolean {
	const text = spoken(statement);
	const years = text.match(/\b(?:19|20)\d\d\b/g) ?? [];
	if (years.some((year) => isDateKnown(text, year)) || repeatsNumber(reading, text)) return true;
	return !hasOwnNumber(reading, text) && (repeatsTitle(reading, text) || repeatsDeed(reading, statement));
}

/** Whether the opposite of a word is refuted by the headline: "lost" below a record. */
export function isRefuted({ title = '' }: Reading, right: string, wrong: string): boolean {
	return (
		[right, wrong].some((word) => WINNING.test(word) || /^(?:won|lost|beat|beaten|defeated)$/.test(word)) &&
		TRIUMPH.test(title)
	);
}

function repeatsNumber({ title = '' }: Reading, text: string): boolean {
	const told = new Set(wordsOf(title));
	return wordsOf(text).some((word) => /\d/.test(word) && told.has(word));
}

/** Whether a statement has a number, or a year of old: that is news, whatever else the headline tells. */
function hasOwnNumber({ published = '' }: Reading, text: string): boolean {
	const years = text.match(/\b(?:19|20)\d\d\b/g) ?? [];
	return /\d/.test(text.replace(DATE, '')) || years.some((year) => year < published.slice(0, 4));
}

/** Whether a statement says little but the words of the headline in other forms. */
function repeatsTitle({ title = '' }: Reading, text: string): boolean {
	return isMostlyOf(text, title) || isMostlyOf(withoutNames(text), title);
}

const DATE =
	/(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:1[5-9]|20)\d\d)?|\b(?:1[5-9]|20)\d\d\b/g;

function isMostlyOf(text: string, title: string): boolean {
	const told = new Set(wordsOf(title).map(stemOf));
	const telling = wordsOf(text.replace(DATE, '')).filter((word) => word.length > 3);
	return (
		telling.length > 1 && telling.filter((word) => told.has(stemOf(word))).length > TOLD * telling.length
	);
}

function withoutNames(text: string): string {
	return text.replace(/\p{Lu}[\p{L}’'-]*/gu, '');
}

/** Whether the headline has the verb, and what it was done to, of a statement. */
function repeatsDeed({ trees, title = '' }: Reading, { sentence, clause }: Statement): boolean {
	const tree = trees[sentence];
	const told = new Set(wordsOf(title).map(stemOf));
	const isSaid = (index: number) => told.has(stemOf((tree?.tokens[index]?.lemma ?? '').toLowerCase()));
	if (!tree || !isSaid(clause.predicate) || !isSaid(clause.subjectHead)) return false;
	const objects = childrenBy(tree, clause.predicate, ['obj', 'xcomp', 'nsubj:pass']).filter((index) =>
		clause.kept.includes(index)
	);
	return objects.length > 0 && objects.every(isSaid);
}
