import { calendarDay, dayNumber, isCalendarDay, weekday } from '../../../base/calendar-day';
import type { DateWords, PeriodUnit } from './date-pattern';

/** What the sentence says about when: `unclear` when it depends on a plan that may lie on either side. */
export type Tense = 'past' | 'future' | 'unclear';

const two = (number: number) => String(number).padStart(2, '0');

/** The place of a date in the calendar: YYYY-MM-DD, YYYY-MM or YYYY; undefined when it cannot be known without guessing. */
export function placeDate(words: DateWords, tense: Tense, published?: string): string | undefined {
	switch (words.kind) {
		case 'year':
		case 'decade':
			return String(words.year);
		case 'calendar':
			return placeCalendar(words, tense, published);
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

function placeCalendar(words: CalendarWords, tense: Tense, published?: string): string | undefined {
	const { month, day } = words;
	const thisYear = published === undefined ? undefined : Number(published.slice(0, 4));
	const offset =
		words.yearOffset === undefined || thisYear === undefined ? undefined : thisYear + words.yearOffset;
	const year = words.year ?? offset;
	const written = (inYear: number) => `${inYear}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
	if (year !== undefined) return exists(written(year)) ? written(year) : undefined;
	if (published === undefined || thisYear === undefined) return undefined;
	const places = [thisYear - 1, thisYear, thisYear + 1].map(written).filter(exists);
	return day === undefined ? monthNear(places, tense, published) : dayNear(places, tense, published);
}

const exists = (value: string) => value.length < 10 || isCalendarDay(value);

/** A day without a year is the nearest one; a far one needs the tense. */
function dayNear(places: readonly string[], tense: Tense, published: string): string | undefined {
	const away = (value: string) => dayNumber(value) - dayNumber(published);
	const near = places.find((value) => Math.abs(away(value)) <= 60);
	if (near !== undefined || tense === 'unclear') return near;
	return tense === 'past'
		? places.findLast((value) => away(value) <= 0)
		: places.find((value) => away(value) >= 0);
}

/** A month without a year is the last or the next one, as the tense has it. */
function monthNear(places: readonly string[], tense: Tense, published: string): string | undefined {
	const now = published.slice(0, 7);
	if (places.includes(now)) return now;
	if (tense === 'unclear') return undefined;
	return tense === 'past' ? places.findLast((value) => value < now) : places.find((value) => value > now);
}

function placeWeekday(
	words: { weekday: number; which?: 'last' | 'this' | 'next' },
	tense: Tense,
	published: string
): string | undefined {
	const back = (weekday(published) - words.weekday + 7) % 7;
	const today = dayNumber(published);
	if (words.which === 'last') return calendarDay(today - (back === 0 ? 7 : back));
	const ahead = (7 - back) % 7;
	if (words.which === 'next') return ahead === 0 ? calendarDay(today + 7) : undefined;
	if (back === 0) return published;
	if (tense === 'unclear') return undefined;
	return calendarDay(tense === 'past' ? today - back : today + ahead);
}

function placePeriod(unit: PeriodUnit, offset: number, published: string): string {
	const year = Number(published.slice(0, 4));
	if (unit === 'year') return String(year + offset);
	if (unit === 'decade') return String(Math.floor(year / 10) * 10 + offset * 10);
	if (unit === 'week') {
		const monday = dayNumber(published) - ((weekday(published) + 6) % 7);
		return calendarDay(monday + offset * 7);
	}
	const months = year * 12 + Number(published.slice(5, 7)) - 1 + offset;
	return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}
