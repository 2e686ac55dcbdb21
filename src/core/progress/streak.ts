import { type CalendarDay, calendarDay, dayNumber, weekday } from '../base/calendar-day';
import { gamesByDay, type PlayedGame } from './played';

/** A day of a streak: its edition was played, or it is the free day of its week, Monday to Sunday. */
export interface StreakDay {
	readonly day: CalendarDay;
	readonly isFree: boolean;
}

/** A day a traveller may be ahead of the clock of today: whoever flew east over the date line, or set the clock back. */
const DAYS_AHEAD = 1;

/**
 * The days in a row, the first first, that end with today or, as long as today is still to be played, with yesterday. A day further
 * ahead than a traveller can be was played by a wrong clock and counts when it comes.
 */
export function streakOn(today: CalendarDay, played: Iterable<CalendarDay>): readonly StreakDay[] {
	const now = dayNumber(today);
	const days = new Set([...played].map(dayNumber).filter((day) => day <= now + DAYS_AHEAD));
	const streak: StreakDay[] = [];
	const tell = (day: number, isFree: boolean) => streak.push({ day: calendarDay(day), isFree });
	const first = Math.min(...days);
	let missed: number | undefined;
	for (let day = Math.max(now, ...days); day >= first; day--) {
		if (days.has(day)) {
			if (missed !== undefined) tell(missed, true);
			missed = undefined;
			tell(day, false);
		} else if (day < now) {
			if (missed !== undefined || hasFreeDay(streak, day)) break;
			missed = day;
		}
	}
	return streak.reverse();
}

/** The streak of a day, and how many days of its week were played. */
export interface DaysPlayed {
	readonly streak: readonly StreakDay[];
	readonly thisWeek: number;
}

/** What the days so far amount to: those on which an edition was begun that is finished now. */
export function daysPlayed(games: readonly PlayedGame[], today: CalendarDay): DaysPlayed {
	const days = [...gamesByDay(games).keys()];
	return { streak: streakOn(today, days), thisWeek: playedInWeekOf(today, days) };
}

/** How many days of the week (Monday to Sunday) around a day were played: 0–7. */
export function playedInWeekOf(day: CalendarDay, played: Iterable<CalendarDay>): number {
	const monday = mondayOf(dayNumber(day));
	return new Set([...played].filter((one) => mondayOf(dayNumber(one)) === monday)).size;
}

function hasFreeDay(streak: readonly StreakDay[], day: number): boolean {
	return streak.some((one) => one.isFree && mondayOf(dayNumber(one.day)) === mondayOf(day));
}

function mondayOf(day: number): number {
	return day - ((weekday(calendarDay(day)) + 6) % 7);
}
