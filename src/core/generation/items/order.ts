import type { Entry, OrderItem } from '../../bank/item';
import { capitalised } from '../facts/statements/statement';
import type { Candidate } from './candidate';
import { whenOf } from './date-words';
import { datedEntries, withoutTies, type DatedEntry } from './dated-entries';
import type { Desk } from './desk';

const FEWEST = 3;
const MOST = 5;
/** From so many events on there are two items. */
const ENOUGH_FOR_TWO = 7;
const STEMS = {
	calendar: 'Put these events in order, earliest first.',
	match: 'Put these moments of the match in order, earliest first.'
} as const;

/** Events of the article to be put in the order of time: one item, or two where there are many. */
export function putInOrder(desk: Desk): readonly Candidate[] {
	return [...eventsInOrder(desk), ...momentsInOrder(desk)];
}

/** The news itself, which comes last, only fills a set that is short of one. */
function eventsInOrder(desk: Desk): readonly Candidate[] {
	const all = datedEntries(desk, 'calendar');
	const past = withoutTies(all.filter(({ isNews }) => !isNews));
	if (past.length !== FEWEST - 1) return setsOf(past).map((set) => orderOf(set, 'calendar', 0.8));
	const news = all.find((one) => withoutTies([...past, one]).length === FEWEST);
	return news ? [orderOf([...past, news], 'calendar', 0.6)] : [];
}

/** The moments of a match, when the article tells of one match from start to end. */
function momentsInOrder(desk: Desk): readonly Candidate[] {
	const minutes = desk.reading.dates.flat().flatMap(({ minute }) => minute ?? []);
	const isOneMatch = minutes.every((minute, index) => minute >= (minutes[index - 1] ?? 0));
	return isOneMatch
		? setsOf(withoutTies(datedEntries(desk, 'match'))).map((set) => orderOf(set, 'match', 0.7))
		: [];
}

/** One or two sets of three to five entries. */
function setsOf(entries: readonly DatedEntry[]): readonly (readonly DatedEntry[])[] {
	if (entries.length < FEWEST) return [];
	const halves = [0, 1].map((rest) => entries.filter((_, index) => index % 2 === rest));
	return (entries.length < ENOUGH_FOR_TWO ? [entries] : halves).map((set) =>
		set.length > MOST ? spread(set, MOST) : set
	);
}

/** So many of some things, from the first to the last. */
function spread<T>(things: readonly T[], count: number): readonly T[] {
	const step = (things.length - 1) / (count - 1);
	return Array.from({ length: count }, (_, index) => Math.round(index * step)).flatMap(
		(at) => things[at] ?? []
	);
}

function orderOf(placed: readonly DatedEntry[], kind: keyof typeof STEMS, weight: number): Candidate {
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
		stem: STEMS[kind],
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
