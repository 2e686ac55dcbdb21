import { type CalendarDay, calendarDay, dayNumber } from '../base/calendar-day';
import { seededRandom, shuffled } from '../base/random';

/** The day of edition number 1. */
export const FIRST_DAY: CalendarDay = '2026-11-16';

/** What is played on one day: the same everywhere, at each reader's own date. */
export interface Edition {
	/** Counts from 1. */
	readonly number: number;
	readonly day: CalendarDay;
	readonly slug: string;
}

/** The edition of a day; undefined before the first, and when there is no story. All stories come once before one comes again. */
export function editionOf(day: CalendarDay, slugs: readonly string[]): Edition | undefined {
	const index = dayNumber(day) - dayNumber(FIRST_DAY);
	if (!(index >= 0) || slugs.length === 0) return undefined;
	const slug = roundOf(Math.floor(index / slugs.length), slugs)[index % slugs.length];
	return slug === undefined ? undefined : { number: index + 1, day, slug };
}

/** The editions before a day, the latest first: at most so many. */
export function editionsBefore(day: CalendarDay, slugs: readonly string[], most: number): readonly Edition[] {
	return Array.from({ length: most }, (_, back) =>
		editionOf(calendarDay(dayNumber(day) - 1 - back), slugs)
	).filter((edition) => edition !== undefined);
}

/** The order of the stories in one round; it never begins with what the round before ended with. */
function roundOf(round: number, slugs: readonly string[]): readonly string[] {
	const order = shuffled([...slugs].sort(), seededRandom(round));
	if (round === 0 || slugs.length < 2) return order;
	const before = roundOf(round - 1, slugs).at(-1);
	return order[0] === before ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
