import { type CalendarDay, weekday } from '../../../core/base/calendar-day';
import type { StreakDay } from '../../../core/progress/streak';
import { counted, spokenDay } from './format';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const weekdayOf = (day: CalendarDay) => weekdays[weekday(day)] ?? '';

/** How many days a streak runs, free ones counted: `12 days running`. */
export const running = (streak: readonly StreakDay[]) =>
	streak.length === 0 ? 'Your first day' : `${counted(streak.length, 'day')} running`;

/** What became of the free days, the latest by name. */
export function freeDaysNote(streak: readonly StreakDay[]): string {
	if (streak.length === 0)
		return 'Play the edition of the day and come back tomorrow. You may miss one day a week.';
	const free = streak.filter(({ isFree }) => isFree);
	const last = free.at(-1);
	if (!last) return 'You may miss one day a week.';
	return `${streak.length - free.length} played and ${counted(free.length, 'free day')}, the last on ${weekdayOf(last.day)} ${spokenDay(last.day)}.`;
}

export const goalNote = (played: number, goal: number) =>
	played >= goal
		? `${played} of ${goal} days this week: your goal is reached.`
		: `${played} of ${goal} days this week.`;

export const goal = {
	label: 'Weekly goal',
	none: 'No goal',
	days: (days: number) => (days === 7 ? 'Every day' : `${days} days a week`)
};
