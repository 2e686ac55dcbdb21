import { dayNumber } from '../../base/calendar-day';
import { fold, holdsWords, wordsOf } from '../../bank/text';
import { spanOf, type DateSpan } from '../facts/dates/date-span';
import { entityAt } from '../facts/entities/entity';
import type { TimeFact } from '../facts/fact';
import { toldBriefly, type Happening } from '../facts/happenings/happening';
import type { Reading } from '../facts/reading';
import { stemOf } from '../facts/story';
import { isDateKnown } from '../knowledge/known-dates';
import { isAnchored } from './anchor';
import { leavesOpen } from './bare-object';
import { brokenWords } from './broken-words';
import type { Desk } from './desk';
import { isOfMainLine } from './main-line';

const MOST_WORDS = 14;
/** For so many days an event is news. */
const FRESH = 10;
/** Words that tell what came before what. */
const TELLING =
	/\b(?:then|later|after|afterwards|before|earlier|following|previous(?:ly)?|next|since|until|again|second|third|fourth|last|final(?:ly)?|anniversary|aged?|years?|months?|still|already|re-?election)\b|\d{4}|_/i;
/** The same of a match: what a goal made of the score. */
const TELLING_SCORE =
	/\b(?:equali[sz]\w*|level\w*|lead|led|winning|winner|opener|opened|opening|first|doubl\w*|restor\w*|made a (?:substitution|change))\b/i;

/** "A great event took place", "Two thousand people lined up": who reads it under the headline does not know which. */
const VAGUE =
	/^(?:An?|Another|Some|Several|Many|Few|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d[\d,.]*|Hundreds|Thousands|People|Students|They|It|He|She)\b/;

/** An event with the days, or the minute, in which it happened. */
export interface DatedEntry {
	readonly fact: TimeFact;
	readonly span: DateSpan;
	readonly text: string;
	/** Whether it is the news itself, which everybody puts last. */
	readonly isNews: boolean;
}

/** The events that can stand as an entry of an order, the earliest first: of the calendar, or of a match. */
export function datedEntries(desk: Desk, kind: 'calendar' | 'match'): readonly DatedEntry[] {
	const found = desk.facts.flatMap((fact) => (fact.kind === 'time' ? entryOf(desk, fact, kind) : []));
	const alone = found.filter((one) => !found.some((other) => other !== one && isSame(one, other)));
	return [...alone].sort((a, b) => a.span.first - b.span.first || a.span.last - b.span.last);
}

function entryOf({ reading }: Desk, fact: TimeFact, kind: 'calendar' | 'match'): readonly DatedEntry[] {
	const { happening } = fact;
	const span = spanOf(happening.date);
	const text = toldBriefly(happening);
	const isOfKind = (happening.date.minute !== undefined) === (kind === 'match');
	const isTelling = TELLING.test(text) || (kind === 'match' && TELLING_SCORE.test(text));
	const isKnown = isDateKnown(text, happening.value.slice(0, 4));
	const isLong = text.split(' ').length > MOST_WORDS || brokenWords(text) !== undefined;
	if (!span || !isOfKind || happening.standing !== undefined || isLong || isTelling || isKnown) return [];
	if (isEndOfLife(reading, happening) || !isNamed(reading, happening) || leavesOpen(text, reading.story))
		return [];
	if (
		kind === 'calendar' &&
		(VAGUE.test(text) || !isOfMainLine(reading, happening.sentence, happening.words))
	)
		return [];
	return [{ fact, span, text, isNews: isNews(reading, happening) }];
}

/** Whether an entry, below the headline, says what it is about: it names somebody or something. */
function isNamed(reading: Reading, { sentence, words }: Happening): boolean {
	return (
		isAnchored(reading, sentence, words) ||
		words.some(
			({ first }) => entityAt(reading.entities, sentence, first) ?? reading.references[sentence]?.has(first)
		)
	);
}

/** Whether somebody is born, or dies of whose death the headline tells: everybody knows what comes first and last. */
function isEndOfLife({ title = '', references, entities }: Reading, happening: Happening): boolean {
	const { lemma, sentence, words } = happening;
	if (lemma === 'bear') return true;
	if (
		!/^(?:die|bury|pass)$/.test(lemma) ||
		!/\b(?:dies|died|dead|death|obituary|buried|funeral)\b/i.test(title)
	)
		return false;
	return words.some(({ first }) => {
		const entity = entityAt(entities, sentence, first) ?? references[sentence]?.get(first);
		return (
			entity !== undefined &&
			[entity.name, ...entity.aliases].some((name) => name.includes(' ') && holdsWords(title, name))
		);
	});
}

/** Whether an event is the news itself, which everybody puts last. */
function isNews({ published, title = '' }: Reading, { sentence, value, lemma, rest }: Happening): boolean {
	const isFresh =
		published !== undefined && value.length === 10 && dayNumber(published) - dayNumber(value) <= FRESH;
	const told = new Set(wordsOf(title).map(stemOf));
	const said = wordsOf(`${lemma} ${rest}`).filter((word) => word.length > 3);
	return isFresh && (sentence <= 1 || said.filter((word) => told.has(stemOf(word))).length > said.length / 2);
}

/** Whether two entries may be one event, or one that happened twice. */
function isSame(one: DatedEntry, other: DatedEntry): boolean {
	const [a, b] = [one.fact.happening, other.fact.happening];
	return (
		fold(one.text) === fold(other.text) ||
		(a.lemma === b.lemma && a.subject === b.subject && (a.rest === '' || b.rest === '' || a.rest === b.rest))
	);
}

/** Events of which each is surely over before the next begins: of two that overlap, the one that is known better. */
export function withoutTies(placed: readonly DatedEntry[]): readonly DatedEntry[] {
	const kept: DatedEntry[] = [];
	for (const one of placed) {
		const before = kept.at(-1);
		if (!before || one.span.first > before.span.last + margin(before, one)) kept.push(one);
		else if (width(one) < width(before)) kept.splice(-1, 1, one);
	}
	return kept;
}

const width = ({ span }: DatedEntry) => span.last - span.first;

/** Two days told by different clocks, "Monday" and "March 3", may be off by one. */
function margin(one: DatedEntry, other: DatedEntry): number {
	const [a, b] = [one.fact.happening.date, other.fact.happening.date];
	return a.precision === 'day' && b.precision === 'day' && a.written !== b.written ? 1 : 0;
}
