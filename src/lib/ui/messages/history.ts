import type { CalendarDay } from '../../../core/base/calendar-day';
import { bestAndWorst, type WRecord } from '../../../core/progress/played';
import { counted, monthNames, percent, spokenDay } from './format';
import { wordOf } from './frame';

export const title = 'History';
export const kept = 'Your games are kept on this device, and nowhere else.';
export const empty = 'No game yet. Play today’s edition, and it will be listed here.';
export const toToday = 'Go to today’s edition';
export const scored = (right: number, total: number) => `${right} of ${total}`;
export const notGraded = 'Not graded yet';
export const goOn = (position: number, total: number) => `Question ${position} of ${total}, go on`;
export const opening = 'Opening your history';
export const setAside = (count: number) =>
	`${counted(count, 'game')} on this device cannot be read. ${count === 1 ? 'It is' : 'They are'} set aside, not deleted.`;
export const closed =
	'This device does not let the page read what it kept. Close other tabs of this site, or leave private browsing, and load the page again.';

export const games = 'Your games';
export const more = (count: number) => `Show ${counted(count, 'more game', 'more games')}`;

export const calendar = {
	monthOf: (day: CalendarDay) => `${monthNames[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`,
	weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
	before: 'The month before',
	after: 'The month after',
	free: 'free',
	note: 'The number is how many you had right.',
	noteFree: 'Dashed: a free day.',
	day: (day: CalendarDay, right: number, total: number) => `${spokenDay(day)}: ${right} of ${total}`
};

/** From this share of right answers on a player is called sharp. */
const SHARP = 0.7;

/** What a player is sharp on and what not, as far as the answers allow. */
export function overTimeTitle(records: readonly WRecord[]): string {
	const found = bestAndWorst(records);
	if (!found) return 'Your Five Ws so far';
	const { best, worst } = found;
	if (best.share >= SHARP) return `Sharp on ${wordOf[best.w]}, vague on ${wordOf[worst.w]}`;
	return `Best on ${wordOf[best.w]} (${percent(best.share)}), least on ${wordOf[worst.w]} (${percent(worst.share)})`;
}

export function overTimeNote(records: readonly WRecord[]): string {
	const asked = records.reduce((sum, record) => sum + record.asked, 0);
	return `Your ${counted(asked, 'answer')} so far. One line is 5\u00a0%. A word has no figure before its fifth answer.`;
}

export const latest = {
	title: (count: number) => (count === 1 ? 'Your last game' : `Your last ${count} games`),
	table: 'As a table',
	game: 'Game',
	day: 'Day',
	right: 'Right'
};
export const byStory = { title: 'By story', story: 'Story', games: 'Games', best: 'Best', latest: 'Latest' };
