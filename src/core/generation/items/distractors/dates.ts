import type { Evidence } from '../../../bank/item';
import type { TimeFact } from '../../facts/fact';
import { evidenceOf } from '../../facts/reading';
import { firstPossible } from '../../knowledge/known-dates';
import type { Desk } from '../desk';

/** A year, a month or a decade that the article names for something else, or that lies near. */
export interface OtherDate {
	/** YYYY, YYYY-MM, or the first year of a decade, as exact as the date that is asked for. */
	readonly value: string;
	/** What happened then, when the article says so. */
	readonly fact?: TimeFact;
	readonly evidence?: Evidence;
}

/** What is asked for: a time of one size, on one side of publication. */
export interface AskedTime {
	readonly value: string;
	readonly size: 'year' | 'month' | 'decade';
	readonly isAhead: boolean;
	/** What happened then, in words. */
	readonly text: string;
}

/** How far from the right time another is still believed, in months and years. */
const REACH = { month: 8, decade: 30 } as const;
/** The same of years: half the years since then, but within these. */
const NEAREST_REACH = 3;
const FARTHEST_REACH = 20;
const STEPS = [1, 2, 3, 4, 5, 6];

/** Wrong answers for a time: those of the article first, then near ones; all on the same side of its publication. */
export function otherDates(
	desk: Desk,
	asked: AskedTime
): { readonly named: readonly OtherDate[]; readonly near: readonly OtherDate[] } {
	const { value: key, size } = asked;
	const named = new Map<string, OtherDate>();
	const isUsable = usableTimes(desk, asked);
	const reach = reachOf(desk, asked);
	for (const date of desk.reading.dates.flat()) {
		if (date.value === undefined || date.isRough || (date.precision === 'decade') !== (size === 'decade'))
			continue;
		const value = date.value.slice(0, key.length);
		if (named.has(value) || !isUsable(value) || Math.abs(index(value) - index(key)) > reach) continue;
		const fact = factIn(desk, value);
		const evidence = fact?.evidence ?? evidenceOf(desk.reading, date.sentence, date);
		named.set(value, { value, ...(fact ? { fact } : {}), evidence });
	}
	const stride = size === 'decade' ? 10 : size === 'year' && isLongAgo(desk, key) ? 2 : 1;
	const near = STEPS.flatMap((step) => [-step, step]).map((step) => ({ value: moved(key, step * stride) }));
	return {
		named: [...named.values()],
		near: near.filter(({ value }) => isUsable(value) && !named.has(value))
	};
}

function reachOf({ reading }: Desk, { value, size }: AskedTime): number {
	if (size !== 'year') return REACH[size];
	const since = Math.abs(Number(reading.published?.slice(0, 4) ?? value) - Number(value));
	return Math.max(NEAREST_REACH, Math.min(FARTHEST_REACH, Math.floor(since / 2)));
}

/** Which times may stand beside the right one: of its size, not of the time of publication, on the same side of it, and not before what is told can have been. */
function usableTimes(
	{ reading }: Desk,
	{ value: key, isAhead, text }: AskedTime
): (value: string) => boolean {
	const first = (firstPossible(text) ?? '').slice(0, key.length);
	const latest = reading.dates.flat().reduce((late, { value = '' }) => (value > late ? value : late), '');
	const bound = (reading.published ?? `${latest}~`).slice(0, key.length);
	const isOnSide = (value: string) => (isAhead ? value > bound : value < bound && value >= first);
	return (value) => value.length === key.length && value !== key && isOnSide(value);
}

function isLongAgo({ reading }: Desk, year: string): boolean {
	return Number(reading.published?.slice(0, 4) ?? year) - Number(year) > 30;
}

/** What the article says happened in a year or a month. */
function factIn({ facts }: Desk, value: string): TimeFact | undefined {
	return facts.find(
		(fact): fact is TimeFact =>
			fact.kind === 'time' &&
			fact.happening.standing === undefined &&
			!fact.happening.date.isRough &&
			fact.happening.value.startsWith(value)
	);
}

/** A year, or a month counted from the year 0. */
function index(value: string): number {
	const [year = 0, month] = value.split('-').map(Number);
	return month === undefined ? year : year * 12 + month - 1;
}

function moved(value: string, by: number): string {
	const place = index(value) + by;
	if (value.length === 4) return String(place);
	return `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`;
}
