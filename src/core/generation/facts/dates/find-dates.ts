import type { Sentence } from '../../language/sentence';
import { placeDate, type Direction } from './place-date';
import { datePatternAt } from './date-pattern';
import type { DatePattern, DateWords } from './date-words';
import { tenseAt } from './tense';
import type { TokenRange } from '../entities/entity';
import { textOf } from '../entities/text';

export type DatePrecision = 'minute' | 'day' | 'week' | 'month' | 'year' | 'decade';

/** A time named in the article. `first`–`last` leave out the preposition. */
export interface DateMention extends TokenRange {
	/** The words `first`–`last` as the article has them. */
	readonly text: string;
	readonly precision: DatePrecision;
	/** `full` says its year; `partial` lacks it ("7 February"); `relative` needs the day of publication or another date ("Wednesday", "a year later"). */
	readonly written: 'full' | 'partial' | 'relative';
	/** YYYY-MM-DD, YYYY-MM or YYYY as the precision has it (a day for a week, the first year for a decade); absent when it cannot be known. */
	readonly value?: string;
	/** The minute of a match, which has no place in the calendar. */
	readonly minute?: number;
	/** Whether it is only about then: "around 1946", "three years ago". */
	readonly isRough: boolean;
	/** Token index of the preposition before it ("on", "in", "since"), when there is one. */
	readonly preposition?: number;
}

const PREPOSITIONS = new Set(
	'on in since by until till from during before after of to through between at for around'.split(' ')
);

/** Dates of each sentence in order, resolved against the day of publication (YYYY-MM-DD) when it is given. */
export function findDates(sentences: readonly Sentence[], published?: string): readonly DateMention[] {
	const found: DateMention[] = [];
	sentences.forEach((sentence, index) => {
		const isReadOut = opensBlockQuote(sentences[index - 1], sentence);
		for (const pattern of patternsOf(sentence)) {
			const before = found.at(-1);
			const anchor = before && before.sentence >= index - 1 ? before : undefined;
			const place = { sentence: index, published: isReadOut ? undefined : published, anchor };
			const date = readDate(sentence, pattern, place);
			if (date) found.push(date);
		}
	});
	return found;
}

/** "The family wrote: It is with sadness …": what was "last night" to them is not so to the article. */
function opensBlockQuote(before: Sentence | undefined, sentence: Sentence): boolean {
	return before?.tokens.at(-1)?.text === ':' && !/^[“"]/.test(sentence.tokens[0]?.text ?? '');
}

function patternsOf(sentence: Sentence): DatePattern[] {
	const patterns: DatePattern[] = [];
	for (let at = 0; at < sentence.tokens.length; at++) {
		const pattern = datePatternAt(sentence.tokens, at);
		if (!pattern) continue;
		patterns.push(pattern);
		at = pattern.last;
	}
	return patterns;
}

interface Place {
	readonly sentence: number;
	readonly published: string | undefined;
	/** The date named last, in the same sentence or the one before. */
	readonly anchor: DateMention | undefined;
}

/** A date with its place in the calendar. What is counted from another date is none when that date is not known. */
function readDate(
	sentence: Sentence,
	{ first, last, words }: DatePattern,
	{ sentence: index, published, anchor }: Place
): DateMention | undefined {
	const written = writtenOf(words);
	const spokenDay = written === 'relative' && isQuoted(sentence, first) ? undefined : published;
	const tense = tenseAt(sentence, headOf(sentence, first, last));
	const from = anchor?.isRough ? undefined : anchor?.value;
	const start = withQualifier(sentence, first);
	const before = sentence.tokens[start - 1]?.text.toLowerCase() ?? '';
	const direction = directionOf(before);
	const yearBefore = anchor?.sentence === index && anchor.precision === 'year' ? Number(from) : undefined;
	const placed = placeDate(words, { tense, published: spokenDay, anchor: from, direction, yearBefore });
	if (words.kind === 'beside' && placed === undefined) return undefined;
	const value = words.kind === 'beside' && isContradicted(sentence, last, placed) ? undefined : placed;
	return {
		sentence: index,
		first: start,
		last,
		text: textOf(sentence, start, last),
		precision: precisionOf(words),
		written,
		isRough: isRough(sentence, start, words),
		...(value === undefined ? {} : { value }),
		...(words.kind === 'minute' ? { minute: words.minute } : {}),
		...(PREPOSITIONS.has(before) ? { preposition: start - 1 } : {})
	};
}

/** Where the word before a date says that it lies. */
function directionOf(before: string): Direction | undefined {
	if (before === 'since') return 'behind';
	return /^(?:until|till|to|through|from|by)$/.test(before) ? 'ahead' : undefined;
}

/** "Eight years earlier, at the 1972 fair": a year that follows says when better than counting does. */
function isContradicted({ tokens }: Sentence, last: number, placed = ''): boolean {
	const [year] = tokens.slice(last + 1).filter(({ text }) => /^(?:1[5-9]|20)\d\d$/.test(text));
	return year !== undefined && !placed.startsWith(year.text);
}

/** Where a date begins with "late", "the early" and the like. */
function withQualifier({ tokens }: Sentence, first: number): number {
	const text = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
	const isHyphened = text(first - 1) === '-' && text(first - 2) === 'mid';
	const start = isHyphened ? first - 2 : /^(?:early|mid|late)$/.test(text(first - 1)) ? first - 1 : first;
	return text(start - 1) === 'the' && (start < first || /s$/.test(text(first))) ? start - 1 : start;
}

const ABOUT =
	/^(?:about|around|circa|approximately|roughly|nearly|almost|some|over|than|least|most|under|just|only)$/i;

/** Whether the words before a date, or its own, say that it is only about then. */
function isRough({ tokens }: Sentence, first: number, words: DateWords): boolean {
	if (words.kind === 'ago' && words.unit !== 'day') return true;
	const before = tokens[first - 1]?.text ?? '';
	const isCounted = words.kind === 'ago' || words.kind === 'beside';
	return /^(?:about|around|circa|approximately|roughly)$/i.test(before) || (isCounted && ABOUT.test(before));
}

/** Whether a token stands inside quotation marks: what was "today" for the speaker is not the day of publication. */
function isQuoted(sentence: Sentence, at: number): boolean {
	const before = sentence.tokens.slice(0, at);
	const straight = before.filter(({ text }) => text === '"').length;
	const opened = before.filter(({ text }) => text === '“').length;
	const closed = before.filter(({ text }) => text === '”').length;
	return straight % 2 === 1 || opened > closed;
}

/** The token of a range whose head lies outside it. */
function headOf(sentence: Sentence, first: number, last: number): number {
	for (let at = first; at <= last; at++) {
		const head = sentence.tokens[at]?.head ?? -1;
		if (head < first || head > last) return at;
	}
	return last;
}

function precisionOf(words: DateWords): DatePrecision {
	switch (words.kind) {
		case 'calendar':
			return words.day === undefined ? 'month' : 'day';
		case 'weekday':
			return 'day';
		case 'unit':
		case 'ago':
		case 'beside':
			return words.unit;
		default:
			return words.kind;
	}
}

function writtenOf(words: DateWords): DateMention['written'] {
	if (words.kind === 'year' || words.kind === 'decade' || words.kind === 'minute') return 'full';
	if (words.kind === 'calendar') {
		if (words.yearOffset !== undefined) return 'relative';
		return words.year === undefined ? 'partial' : 'full';
	}
	return 'relative';
}
