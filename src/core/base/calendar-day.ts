const MS_PER_DAY = 86_400_000;

/** A day of the Gregorian calendar as `YYYY-MM-DD`, of no time zone. */
export type CalendarDay = string;

/** Whether a text is a calendar day that exists: `2026-02-29` is not one. */
export function isCalendarDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && calendarDay(dayNumber(text)) === text;
}

/** Days since 1970-01-01; negative before. */
export function dayNumber(day: CalendarDay): number {
	return Math.floor(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY);
}

/** The calendar day a number of days after 1970-01-01; an empty text when there is none. */
export function calendarDay(number: number): CalendarDay {
	const date = new Date(number * MS_PER_DAY);
	return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export function weekday(day: CalendarDay): number {
	return (((dayNumber(day) + 4) % 7) + 7) % 7;
}
