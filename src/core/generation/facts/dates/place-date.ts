import { calendarDay, dayNumber, isCalendarDay, weekday } from '../../../base/calendar-day';
import type { DateWords, PeriodUnit } from './date-words';

/**
 * What the sentence says about when: `presumed-past` when only its main verb says so, of a date that hangs on a noun;
 * `unclear` when it depends on a plan that may lie on either side.
 */
export type Tense = 'past' | 'presumed-past' | 'future' | 'unclear';

/** Where a preposition says a date lies: "since May" behind, "until 1 May" rather ahead. */
export type Direction = 'behind' | 'ahead';

/** What a date is placed by. */
export interface Bearings {
	readonly tense: Tense;
	/** The day of publication, YYYY-MM-DD. */
	readonly published?: string | undefined;
	/** The date named before it, for what is counted from there. */
	readonly anchor?: string | undefined;
	readonly direction?: Direction | undefined;
	/** The year that the sentence names before it: "in 1944 … sank in February". */
	readonly yearBefore?: number | undefined;
}

const two = (number: number) => String(number).padStart(2, '0');

/** The place of a date in the calendar: YYYY-MM-DD, YYYY-MM or YYYY; undefined when it cannot be known without guessing. */
export function placeDate(words: DateWords, bearings: Bearings): string | undefined {
	const { published, anchor } = bearings;
	const tense = bearings.direction === 'behind' ? 'past' : bearings.tense;
	switch (words.kind) {
		case 'year':
		case 'decade':
			return String(words.year);
		case 'minute':
			return undefined;
		case 'calendar':
			return placeCalendar(words, { ...bearings, tense });
		case 'beside':
			return anchor === undefined ? undefined : placeBeside(words, anchor);
		case 'weekday':
			return published === undefined ? undefined : placeWeekday(words, tense, published);
		case 'day':
			return published === undefined ? undefined : calendarDay(dayNumber(published) + words.days);
		case 'unit':
			return published === undefined ? undefined : placePeriod(words.unit, words.offset, published);
		case 'ago':
			if (published === undefined) return undefined;
			return words.unit === 'day'
				? calendarDay(dayNumber(published) - words.count)
				: placePeriod(words.unit, -words.count, published);
	}
}

type CalendarWords = Extract<DateWords, { kind: 'calendar' }>;

function placeCalendar(words: CalendarWords, bearings: Bearings): string | undefined {
	const { month, day } = words;
	const { published } = bearings;
	const thisYear = published === undefined ? undefined : Number(published.slice(0, 4));
	const offset =
		words.yearOffset === undefined || thisYear === undefined ? undefined : thisYear + words.yearOffset;
	const year = words.year ?? offset;
	const written = (inYear: number) => `${inYear}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
	if (year !== undefined) return exists(written(year)) ? written(year) : undefined;
	if (published === undefined || thisYear === undefined) return undefined;
	const places = [thisYear - 1, thisYear, thisYear + 1].map(written).filter(exists);
	const { yearBefore } = bearings;
	if (yearBefore !== undefined && yearBefore !== thisYear && bearings.tense !== 'future')
		return places.find((value) => Number(value.slice(0, 4)) === yearBefore && value < published);
	return day === undefined ? monthNear(places, bearings, published) : dayNear(places, bearings, published);
}

const exists = (value: string) => value.length < 10 || isCalendarDay(value);

/** Days within which a date without a year is near, and beyond which a plan has rather begun already. */
const NEAR = 60;
const FAR = 300;
/** Days after which a writer would name the year. */
const ALMOST_YEAR = 320;

/**
 * A day without a year lies where the tense has it; without a tense it is the nearest one, when that is near.
 * One that was almost a year ago is none: a writer would have named its year.
 */
function dayNear(
	places: readonly string[],
	{ tense, direction }: Bearings,
	published: string
): string | undefined {
	const away = (value: string) => dayNumber(value) - dayNumber(published);
	const before = places.findLast((value) => away(value) <= 0);
	const after = places.find((value) => away(value) >= 0);
	const isNearBefore = before !== undefined && away(before) >= -NEAR;
	const isNearAfter = after !== undefined && away(after) <= NEAR;
	const isAnotherYear = before !== undefined && away(before) < -ALMOST_YEAR;
	if (direction === 'ahead' && !isNearBefore && isNearAfter) return after;
	if (tense === 'past') return isAnotherYear && isNearAfter ? undefined : before;
	if (tense === 'future') return isNearBefore && after !== undefined && away(after) > FAR ? before : after;
	if (isNearBefore !== isNearAfter) return isNearBefore ? before : after;
	return tense === 'presumed-past' || before === after ? before : undefined;
}

/** A month without a year is the last or the next one, as the tense has it; "until May" may be either. */
function monthNear(
	places: readonly string[],
	{ tense, direction }: Bearings,
	published: string
): string | undefined {
	const now = published.slice(0, 7);
	if (places.includes(now)) return now;
	if (tense === 'unclear' || (direction === 'ahead' && tense !== 'future')) return undefined;
	return tense === 'future' ? places.find((value) => value > now) : places.findLast((value) => value < now);
}

function placeWeekday(
	words: { weekday: number; which?: 'last' | 'this' | 'next' },
	tense: Tense,
	published: string
): string | undefined {
	const back = (weekday(published) - words.weekday + 7) % 7;
	const today = dayNumber(published);
	if (words.which === 'last') return lastWeekday(today, back, weekday(published));
	const ahead = (7 - back) % 7;
	if (words.which === 'next') return ahead === 0 ? calendarDay(today + 7) : undefined;
	if (back === 0) return published;
	if (tense === 'unclear') return undefined;
	return calendarDay(tense === 'future' ? today + ahead : today - back);
}

/** "last Thursday" on a Friday may be yesterday or the Thursday of the week before: then there is no date. */
function lastWeekday(today: number, back: number, weekdayOfToday: number): string | undefined {
	const sinceMonday = (weekdayOfToday + 6) % 7;
	if (back > 0 && back <= sinceMonday) return undefined;
	return calendarDay(today - (back === 0 ? 7 : back));
}

function placePeriod(unit: PeriodUnit, offset: number, from: string): string {
	const year = Number(from.slice(0, 4));
	if (unit === 'year') return String(year + offset);
	if (unit === 'decade') return String(Math.floor(year / 10) * 10 + offset * 10);
	if (unit === 'week') {
		const monday = dayNumber(from) - ((weekday(from) + 6) % 7);
		return calendarDay(monday + offset * 7);
	}
	const months = year * 12 + Number(from.slice(5, 7)) - 1 + offset;
	return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}

type BesideWords = Extract<DateWords, { kind: 'beside' }>;

/** "Two years later" needs the year it is counted from, "two days later" the day. */
function placeBeside({ unit, count }: BesideWords, anchor: string): string | undefined {
	const isDay = anchor.length === 10;
	if (unit === 'day') return isDay ? calendarDay(dayNumber(anchor) + count) : undefined;
	if (unit === 'week') return isDay ? calendarDay(dayNumber(anchor) + 7 * count) : undefined;
	if (unit === 'month') return anchor.length >= 7 ? placePeriod('month', count, anchor) : undefined;
	return unit === 'decade' ? undefined : placePeriod(unit, count, anchor);
}
