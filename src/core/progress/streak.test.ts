import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, calendarDay, dayNumber } from '../base/calendar-day';
import { playedInWeekOf, streakOn } from './streak';

/** How many days of a streak were played, and which were free, the latest first. */
function told(today: CalendarDay, played: readonly CalendarDay[]) {
	const streak = streakOn(today, played);
	const free = streak.filter(({ isFree }) => isFree).map(({ day }) => day);
	return { days: streak.length - free.length, freeDays: free.reverse() };
}

/** Days of November 2026 by their date; the 16th is a Monday. */
const november = (...dates: readonly number[]): CalendarDay[] =>
	dates.map((date) => `2026-11-${String(date).padStart(2, '0')}`);
const on = (date: number) => november(date)[0] ?? '';

describe('a streak', () => {
	it.each<[string, number, number[], number, number[]]>([
		['is nothing before the first game', 20, [], 0, []],
		['counts today once it is played', 20, [18, 19, 20], 3, []],
		['waits for today as long as the day lasts', 20, [18, 19], 2, []],
		['goes over one missed day', 20, [17, 18, 20], 3, [19]],
		['has gone over yesterday while today is still to be played', 20, [17, 18], 2, [19]],
		['ends with two missed days in a row', 20, [16, 17, 20], 1, []],
		['ends with the second missed day of a week', 21, [16, 18, 20, 21], 3, [19]],
		['has another free day in another week', 24, [20, 21, 23, 24], 4, [22]],
		['has one free day each side of a Sunday, if a game lies between', 26, [20, 22, 23, 25, 26], 5, [24, 21]],
		['counts a day once, however often it was played', 20, [19, 19, 20, 20], 2, []],
		['is over after two days without a game', 23, [19, 20], 0, []]
	])('%s', (...[, today, played, days, free]) => {
		expect(told(on(today), november(...played))).toEqual({ days, freeDays: november(...free) });
	});

	it('holds when the clock is a day behind a day that was played: after a flight east over the date line, or set back', () => {
		expect(told(on(19), november(17, 18, 19, 20)).days).toBe(4);
	});

	it('goes over the day that a flight west leaves out', () => {
		expect(told(on(21), november(18, 19, 21))).toEqual({ days: 3, freeDays: november(20) });
	});

	it('is not broken by a game that a wrong clock put into another year', () => {
		expect(told(on(20), [...november(18, 19, 20), '2031-01-01']).days).toBe(3);
	});

	it('counts over the end of a year, a leap day and both changes of the clock', () => {
		const days = Array.from({ length: 800 }, (_, back) => calendarDay(dayNumber('2028-11-30') - back));
		expect(told('2028-11-30', days)).toEqual({ days: 800, freeDays: [] });
	});

	it('is told in the order of the days, without a gap', () => {
		const streak = streakOn(on(26), november(20, 22, 23, 25, 26)).map(({ day }) => day);
		expect(streak).toEqual(november(20, 21, 22, 23, 24, 25, 26));
	});

	it('is nothing on a day that is none', () => {
		expect(streakOn('', november(18, 19))).toEqual([]);
	});

	it('never shrinks by one more game, and never has two free days in a week', () => {
		const someDays = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 30 });
		fc.assert(
			fc.property(someDays, fc.integer({ min: 0, max: 40 }), (offsets, more) => {
				const start = dayNumber('2026-11-01');
				const today = calendarDay(start + 40);
				const played = offsets.map((offset) => calendarDay(start + offset));
				const before = told(today, played);
				const after = told(today, [...played, calendarDay(start + more)]);
				expect(after.days).toBeGreaterThanOrEqual(before.days);
				const weeks = before.freeDays.map((day) => Math.floor((dayNumber(day) + 3) / 7));
				expect(new Set(weeks).size).toBe(weeks.length);
				expect(before.freeDays.some((day) => played.includes(day))).toBe(false);
			})
		);
	});
});

it('a week goes from Monday to Sunday', () => {
	const played = november(15, 16, 16, 19, 22, 23);
	expect(playedInWeekOf(on(18), played)).toBe(3);
	expect(playedInWeekOf(on(15), played)).toBe(1);
});
