import type { Entry, OrderItem } from '../../bank/item';
import { fold, wordsOf } from '../../bank/text';
import { spanOf, type DateSpan } from '../facts/dates/date-span';
import type { TimeFact } from '../facts/fact';
import { toldBriefly, type Happening } from '../facts/happenings/happening';
import { capitalised } from '../facts/statements/statement';
import { isAnchored } from './anchor';
import type { Candidate } from './candidate';
import { whenOf } from './date-words';
import type { Desk } from './desk';
import { dayNumber } from '../../base/calendar-day';
import { entityAt } from '../facts/entities/entity';
import type { Reading } from '../facts/reading';
import { stemOf } from '../facts/story';

const FEWEST = 3;
const MOST = 5;
const MOST_WORDS = 14;
/** For so many days an event is news. */
const FRESH = 10;
/** From so many events on there are two items. */
const ENOUGH_FOR_TWO = 7;
/** Words that tell what came before what. */
const TELLING =
	/\b(?:then|later|after|afterwards|before|earlier|following|previous(?:ly)?|next|since|until|again|second|third|fourth|last|final(?:ly)?|anniversary|aged?|years?|months?|still|already|re-?election)\b|\d{4}|_/i;

interface Placed {
	readonly fact: TimeFact;
	readonly span: DateSpan;
	readonly text: string;
}

/** Events of the article to be put in the order of time: one item, or two where there are many. The news itself, which comes last, fills a set that is short of one. */
export function putInOrder(desk: Desk): readonly Candidate[] {
	const all = placedEvents(desk);
	const past = withoutTies(all.filter(({ fact }) => !isNews(desk.reading, fact.happening)));
	if (past.length === FEWEST - 1) return short(past, all);
	if (past.length < FEWEST) return [];
	const halves =
		past.length < ENOUGH_FOR_TWO
			? [past]
			: [0, 1].map((rest) => past.filter((_, index) => index % 2 === rest));
	return halves.map((half) => orderOf(half.length > MOST ? spread(half, MOST) : half, 0.8));
}

/** Two events and the news after them. */
function short(past: readonly Placed[], all: readonly Placed[]): readonly Candidate[] {
	const news = all.find((one) => withoutTies([...past, one]).length === FEWEST);
	return news ? [orderOf([...past, news], 0.6)] : [];
}

/** The events that can stand as an entry, the earliest first. */
function placedEvents(desk: Desk): readonly Placed[] {
	const found = desk.facts.flatMap((fact): Placed[] => {
		const span = fact.kind === 'time' ? spanOf(fact.happening.date) : undefined;
		return fact.kind === 'time' && span && isEntry(desk, fact.happening)
			? [{ fact, span, text: toldBriefly(fact.happening) }]
			: [];
	});
	const alone = found.filter((one) => !found.some((other) => other !== one && isSame(one, other)));
	return [...alone].sort((a, b) => a.span.first - b.span.first || a.span.last - b.span.last);
}

function isEntry({ reading }: Desk, happening: Happening): boolean {
	const text = toldBriefly(happening);
	const isLong = text.split(' ').length > MOST_WORDS;
	if (isLong || TELLING.test(text) || isEndOfLife(reading, happening)) return false;
	return isNamed(reading, happening);
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

/** Whether somebody of the headline is born, dies or is buried: everybody knows what comes first and last. */
function isEndOfLife(
	{ story, references, entities }: Reading,
	{ lemma, sentence, words }: Happening
): boolean {
	if (!/^(?:bear|die|bury|pass)$/.test(lemma)) return false;
	return words.some(({ first }) => {
		const entity = entityAt(entities, sentence, first) ?? references[sentence]?.get(first);
		return lemma === 'bear' || (entity !== undefined && story.named.has(entity.id));
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
function isSame(one: Placed, other: Placed): boolean {
	const [a, b] = [one.fact.happening, other.fact.happening];
	return (
		fold(one.text) === fold(other.text) ||
		(a.lemma === b.lemma && a.subject === b.subject && (a.rest === '' || b.rest === '' || a.rest === b.rest))
	);
}

/** Events of which each is surely over before the next begins: of two that overlap, the one that is known better. */
function withoutTies(placed: readonly Placed[]): readonly Placed[] {
	const kept: Placed[] = [];
	for (const one of placed) {
		const before = kept.at(-1);
		if (!before || one.span.first > before.span.last + margin(before, one)) kept.push(one);
		else if (width(one) < width(before)) kept.splice(-1, 1, one);
	}
	return kept;
}

const width = ({ span }: Placed) => span.last - span.first;

/** Two days told by different clocks, "Monday" and "March 3", may be off by one. */
function margin(one: Placed, other: Placed): number {
	const [a, b] = [one.fact.happening.date, other.fact.happening.date];
	return a.precision === 'day' && b.precision === 'day' && a.written !== b.written ? 1 : 0;
}

/** So many of some things, from the first to the last. */
function spread<T>(things: readonly T[], count: number): readonly T[] {
	const step = (things.length - 1) / (count - 1);
	return Array.from({ length: count }, (_, index) => Math.round(index * step)).flatMap(
		(at) => things[at] ?? []
	);
}

function orderOf(placed: readonly Placed[], weight: number): Candidate {
	const entries = placed.map(({ fact, text }): Entry => ({
		text,
		reason: `${capitalised(whenOf(fact.happening))}.`,
		evidence: fact.evidence
	}));
	const first = placed.reduce((early, one) => Math.min(early, one.fact.sentence), Infinity);
	const item: OrderItem = {
		kind: 'order',
		id: 'q0',
		w: 'when',
		stem: 'Put these events in order, earliest first.',
		evidence: placed.slice(0, 4).map(({ fact }) => fact.evidence),
		status: 'asserted',
		origin: 'generated',
		family: 'order',
		entries
	};
	return {
		item,
		fact: `order ${placed.map(({ fact }) => fact.id).join(' ')}`,
		sentence: first,
		entities: [],
		weight
	};
}
