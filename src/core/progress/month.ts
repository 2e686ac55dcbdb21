import { type CalendarDay, calendarDay, dayNumber, weekday } from '../base/calendar-day';

/** The weeks of the month that a day lies in, Monday to Sunday; days of other months are left empty. */
export function weeksOf(day: CalendarDay): readonly (readonly (CalendarDay | undefined)[])[] {
	const first = dayNumber(`${day.slice(0, 7)}-01`);
	const before = (weekday(calendarDay(first)) + 6) % 7;
	const last = dayNumber(monthAfter(day, 1)) - 1;
	const weeks = Math.ceil((before + last - first + 1) / 7);
	return Array.from({ length: weeks }, (_, week) =>
		Array.from({ length: 7 }, (_, column) => {
			const number = first - before + week * 7 + column;
			return number < first || number > last ? undefined : calendarDay(number);
		})
	);
}

/** The first day of the month so many months after that of a day; negative before. */
export function monthAfter(day: CalendarDay, months: number): CalendarDay {
	const [year = 0, month = 1] = day.split('-').map(Number);
	const index = year * 12 + month - 1 + months;
	const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
	return `${String(newYear).padStart(4, '0')}-${String(newMonth).padStart(2, '0')}-01`;
}
