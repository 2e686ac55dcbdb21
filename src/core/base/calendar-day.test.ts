import { describe, expect, it } from 'vitest';
import { calendarDay, dayNumber, isCalendarDay, weekday } from './calendar-day';

describe('calendar days', () => {
	it.each(['2026-11-23', '2024-02-29', '1969-12-31', '0999-01-01'])('knows that %s exists', (day) => {
		expect(isCalendarDay(day)).toBe(true);
		expect(calendarDay(dayNumber(day))).toBe(day);
	});

	it.each(['2026-02-29', '2026-13-01', '2026-04-31', '2026-1-2', '23.11.2026', '', '2026-11-23T00:00'])(
		'knows that %j does not',
		(day) => {
			expect(isCalendarDay(day)).toBe(false);
		}
	);

	it('counts days across a leap day and a year', () => {
		expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
		expect(dayNumber('1970-01-01')).toBe(0);
		expect(dayNumber('1969-12-31')).toBe(-1);
	});

	it('names the weekday, also before 1970', () => {
		expect(weekday('2026-11-23')).toBe(1);
		expect(weekday('1969-12-28')).toBe(0);
	});
});
