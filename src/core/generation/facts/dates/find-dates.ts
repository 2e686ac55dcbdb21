import type { Sentence } from '../../language/sentence';
import { placeDate } from './place-date';
import { datePatternAt, type DatePattern, type DateWords } from './date-pattern';
import { tenseAt } from './tense';
import type { TokenRange } from '../entities/entity';
import { textOf } from '../entities/text';

export type DatePrecision = 'day' | 'week' | 'month' | 'year' | 'decade';

/** A time named in the article. `first`–`last` leave out the preposition. */
export interface DateMention extends TokenRange {
	/** The words `first`–`last` as the article has them. */
	readonly text: string;
	readonly precision: DatePrecision;
	/** `full` says its year; `partial` lacks it ("7 February"); `relative` needs the day of publication ("Wednesday", "last week"). */
	readonly written: 'full' | 'partial' | 'relative';
	/** YYYY-MM-DD, YYYY-MM or YYYY as the precision has it (the Monday for a week, the first year for a decade); absent when it cannot be known. */
	readonly value?: string;
	/** Token index of the preposition before it ("on", "in", "since"), when there is one. */
	readonly preposition?: number;
}

const PREPOSITIONS = new Set(
	'on in since by until till from during before after of to through between at for'.split(' ')
);

/** Dates of each sentence in order, resolved against the day of publication (YYYY-MM-DD) when it is given. */
export function findDates(sentences: readonly Sentence[], published?: string): readonly DateMention[] {
	return sentences.flatMap((sentence, index) =>
		patternsOf(sentence).map((pattern) => readDate(sentence, pattern, { sentence: index, published }))
	);
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

function readDate(
	sentence: Sentence,
	{ first, last, words }: DatePattern,
	place: { sentence: number; published: string | undefined }
): DateMention {
	const written = writtenOf(words);
	const spokenDay = written === 'relative' && isQuoted(sentence, first) ? undefined : place.published;
	const value = placeDate(words, tenseAt(sentence, headOf(sentence, first, last)), spokenDay);
	const before = sentence.tokens[first - 1]?.text.toLowerCase() ?? '';
	return {
		sentence: place.sentence,
		first,
		last,
		text: textOf(sentence, first, last),
		precision: precisionOf(words),
		written,
		...(value === undefined ? {} : { value }),
		...(PREPOSITIONS.has(before) ? { preposition: first - 1 } : {})
	};
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
			return words.unit;
		default:
			return words.kind;
	}
}

function writtenOf(words: DateWords): DateMention['written'] {
	if (words.kind === 'year' || words.kind === 'decade') return 'full';
	if (words.kind === 'calendar') {
		if (words.yearOffset !== undefined) return 'relative';
		return words.year === undefined ? 'partial' : 'full';
	}
	return 'relative';
}
