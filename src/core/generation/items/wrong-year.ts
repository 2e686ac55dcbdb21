import type { Evidence } from '../../bank/item';
import { wordsOf } from '../../bank/text';
import type { DateMention } from '../facts/dates/find-dates';
import type { ClaimFact } from '../facts/fact';
import { evidenceOf, type Reading } from '../facts/reading';
import { textOf, type Word } from '../facts/statements/statement';
import { isInside } from '../facts/tree';
import { isDateKnown } from '../knowledge/known-dates';
import type { Desk } from './desk';

/** A statement with another year of the article in the place of its own. */
export interface WrongYear {
	readonly words: readonly Word[];
	readonly year: string;
	readonly other: string;
	/** Where the article names the other year. */
	readonly evidence: Evidence;
}

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;
/** Years further apart than a life's work are not mistaken for each other. */
const FAR = 30;
/** Years closer than these are told apart by memory alone. */
const NEAR = 2;

/** The statement with another year: one that the article gives for something else, not after its publication. */
export function wrongYear({ reading }: Desk, { sentence, statement }: ClaimFact): WrongYear | undefined {
	const { words, clause } = statement;
	const dates = (reading.dates[sentence] ?? []).filter(({ first }) => clause.kept.includes(first));
	const [date] = dates;
	const year = date?.value?.slice(0, 4);
	if (dates.length !== 1 || !date || year === undefined || wordsOf(reading.title ?? '').includes(year))
		return undefined;
	const dated = words.filter(({ text }) => YEAR.test(text));
	const [word] = dated;
	if (dated.length !== 1 || !word || !isInside(word.first, date) || YEAR.exec(word.text)?.[0] !== year)
		return undefined;
	const verb = reading.trees[sentence]?.tokens[clause.predicate]?.lemma;
	if (isDateKnown(textOf(words), year)) return undefined;
	if (reading.published?.startsWith(year) || verb === 'bear' || !opensTime(reading, date)) return undefined;
	const far = (one: { readonly year: string }) => Math.abs(Number(one.year) - Number(year));
	const [other] = otherYears(reading, sentence, clause.predicate)
		.filter((one) => far(one) >= NEAR && far(one) <= FAR)
		.sort((a, b) => far(a) - far(b));
	if (!other) return undefined;
	const changed = words.map((one) =>
		one === word ? { ...one, text: one.text.replace(YEAR, other.year) } : one
	);
	return { words: changed, year, other: other.year, evidence: evidenceOf(reading, other.sentence, other) };
}

/** Whether a date says when by itself, not which: "in 1990", not "the 1990 election" or "the 1990s". */
function opensTime({ sentences }: Reading, { sentence, last, preposition }: DateMention): boolean {
	const tokens = sentences[sentence]?.tokens ?? [];
	if (preposition === 0 && !/s$/.test(tokens[last]?.text ?? '')) return true;
	return (
		preposition !== undefined &&
		!/s$/.test(tokens[last]?.text ?? '') &&
		!/^NN/.test(tokens[last + 1]?.tag ?? '')
	);
}

/** Years written out in other sentences that do not tell the same deed. */
function otherYears({ dates, trees, published }: Reading, sentence: number, predicate: number) {
	const verb = trees[sentence]?.tokens[predicate]?.lemma;
	return dates.flat().flatMap(({ sentence: place, first, last, value, written }) => {
		const year = value?.slice(0, 4);
		const isSame = trees[place]?.tokens.some(({ lemma }) => lemma === verb) === true;
		if (place === sentence || written !== 'full' || year === undefined || isSame) return [];
		return published !== undefined && year > published.slice(0, 4)
			? []
			: [{ year, sentence: place, first, last }];
	});
}
