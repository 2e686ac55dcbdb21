import { type CalendarDay, calendarDay, dayNumber, weekday } from '../base/calendar-day';

/** Days in a row on which the edition was played. */
export interface Streak {
	/** How many days were played; free days join them but do not count. */
	readonly days: number;
	/** The days without a game that the streak goes over, the latest first: one a week, Monday to Sunday. */
	readonly freeDays: readonly CalendarDay[];
}

/** A day a traveller may be ahead of the clock of today: whoever flew west over the date line, or set the clock back. */
const DAYS_AHEAD = 1;

/**
 * The streak that is alive on a day. Today counts once it is played and is not missed before it is over; a day further ahead than a
 * traveller can be was played by a wrong clock and counts when it comes.
 */
export function streakOn(today: CalendarDay, played: Iterable<CalendarDay>): Streak {
	const latest = dayNumber(today) + DAYS_AHEAD;
	const days = new Set([...played].map(dayNumber).filter((day) => day <= latest));
	let count = 0;
	const free: number[] = [];
	let waiting: number | undefined;
	for (let day = Math.max(dayNumber(today), ...days); ; day--) {
		if (days.has(day)) {
			count++;
			if (waiting !== undefined) free.push(waiting);
			waiting = undefined;
		} else if (day < dayNumber(today)) {
			if (waiting !== undefined || hasFreeDay(free, day)) break;
			waiting = day;
		}
	}
	return { days: count, freeDays: free.map(calendarDay) };
}

/** How many days of the week (Monday to Sunday) around a day were played: 0–7. */
export function playedInWeekOf(day: CalendarDay, played: Iterable<CalendarDay>): number {
	const monday = mondayOf(dayNumber(day));
	return new Set([...played].filter((one) => mondayOf(dayNumber(one)) === monday)).size;
}

/** One missed day after another ends a streak, so a week has used its free day when an earlier found one lies in it. */
function hasFreeDay(free: readonly number[], day: number): boolean {
	return free.some((one) => mondayOf(one) === mondayOf(day));
}

function mondayOf(day: number): number {
	return day - ((weekday(calendarDay(day)) + 6) % 7);
}
