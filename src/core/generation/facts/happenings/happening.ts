import type { DateMention } from '../dates/find-dates';
import { capitalised, type Word } from '../statements/statement';

/** The verb of a happening, as it is told and as it is asked with a helper: "founded" and "did … found", "was … sold". */
export type HappeningVerb =
	| { readonly kind: 'plain'; readonly past: string; readonly base: string }
	| { readonly kind: 'helped'; readonly helper: string; readonly main: string }
	/** A noun that says what happened, asked for with a helper: "was her last concert", "did the invasion … take place". */
	| { readonly kind: 'named'; readonly helper: string; readonly main: string };

/** Something that happened at a known time, in words that stand alone and do not say when. */
export interface Happening {
	readonly sentence: number;
	/** Token index of its verb, or of the noun that is dated by "was in May". */
	readonly predicate: number;
	readonly date: DateMention;
	/** The place of the date in the calendar, as exact as it is known; empty for a minute of a match. */
	readonly value: string;
	readonly subject: string;
	/** An adverb before the verb: "officially". */
	readonly adverb: string;
	readonly verb: HappeningVerb;
	/** What follows the verb; in the brief form without where or why, when it is long. */
	readonly rest: string;
	readonly briefRest: string;
	/** The dictionary form of the verb. */
	readonly lemma: string;
	/** Whether the time is since when it has been so, or when it is to happen; absent when it is when it happened. */
	readonly standing?: 'since' | 'ahead';
	/** The words of the subject and of what follows the verb. */
	readonly words: readonly Word[];
}

/** What happened with few words. */
export function toldBriefly(happening: Happening): string {
	return told({ ...happening, rest: happening.briefRest });
}

/** "The" at the start of a sentence, but in a name that has it for its own: "The Guardian". */
const LEADING_ARTICLE =
	/^The (?!(?:Guardian|Times|Hague|Economist|Beatles|Telegraph|Independent|Sun|Mirror)\b)/;

/** What happened as a sentence without a full stop, or as a noun: "Anna Solberg founded the Bergen Club". */
export function told({ subject, adverb, verb, rest }: Happening): string {
	switch (verb.kind) {
		case 'plain':
			return capitalised(joined([subject, adverb, verb.past, rest]));
		case 'helped':
			return capitalised(joined([subject, verb.helper, adverb, verb.main, rest]));
		case 'named':
			return capitalised(subject);
	}
}

/** The question about it that begins with some words: "In which year did Anna Solberg found the Bergen Club?" */
export function asked({ subject: phrase, adverb, verb, rest }: Happening, lead: string): string {
	const subject = phrase.replace(LEADING_ARTICLE, 'the ');
	switch (verb.kind) {
		case 'plain':
			return `${joined([lead, 'did', subject, adverb, verb.base, rest])}?`;
		case 'helped':
			return `${joined([lead, verb.helper, subject, adverb, verb.main, rest])}?`;
		case 'named':
			return `${joined([lead, verb.helper, subject, verb.main])}?`;
	}
}

function joined(parts: readonly string[]): string {
	return parts
		.filter((part) => part !== '')
		.join(' ')
		.replace(/ ([,;:])/g, '$1');
}
