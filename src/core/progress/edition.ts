import { type CalendarDay, calendarDay, dayNumber } from '../base/calendar-day';
import { seededRandom, shuffled } from '../base/random';

/** The day of edition number 1. */
export const FIRST_DAY: CalendarDay = '2026-07-15';

/** What is played on one day: the same everywhere, at each reader's own date. */
export interface Edition {
	/** Counts from 1. */
	readonly number: number;
	readonly day: CalendarDay;
	readonly slug: string;
}

/** The number of a day's edition; below 1 before the first. */
export function editionNumber(day: CalendarDay): number {
	return dayNumber(day) - dayNumber(FIRST_DAY) + 1;
}

/** The edition of a day; undefined before the first, and when there is no story. All stories come once before one comes again. */
export function editionOf(day: CalendarDay, slugs: readonly string[]): Edition | undefined {
	return calendarOf(slugs)(day);
}

/** Tells the edition of each day; asked for many days, it draws the order of their rounds once. */
function calendarOf(slugs: readonly string[]): (day: CalendarDay) => Edition | undefined {
	const draw = drawnOnce([...slugs].sort());
	return (day) => {
		const index = editionNumber(day) - 1;
		if (!(index >= 0) || slugs.length === 0) return undefined;
		const slug = roundOf(Math.floor(index / slugs.length), draw)[index % slugs.length];
		return slug === undefined ? undefined : { number: index + 1, day, slug };
	};
}

/** The latest edition before a day of each story that had one, the latest first; without the story of the day itself. */
export function editionsBefore(day: CalendarDay, slugs: readonly string[]): readonly Edition[] {
	const editionAt = calendarOf(slugs);
	const today = editionAt(day);
	const latest = new Map<string, Edition>();
	for (let back = 1; back < 2 * slugs.length; back++) {
		const edition = editionAt(calendarDay(dayNumber(day) - back));
		if (edition && edition.slug !== today?.slug && !latest.has(edition.slug))
			latest.set(edition.slug, edition);
	}
	return [...latest.values()];
}

/** A story in the place that its edition gives it; stories that had no edition yet have no number. */
export interface Placed<Story> {
	readonly story: Story;
	readonly number?: number;
	/** Only of the edition of the day. */
	readonly day?: CalendarDay;
}

/** Today's edition, then the earlier ones, the latest first, then stories that had none. */
export function inOrderOfEditions<Story extends { readonly slug: string }>(
	stories: readonly Story[],
	today: CalendarDay
): readonly Placed<Story>[] {
	const slugs = stories.map(({ slug }) => slug);
	const now = editionOf(today, slugs);
	const editions = [...(now ? [now] : []), ...editionsBefore(today, slugs)];
	const placed = editions.flatMap(({ slug, number, day }) =>
		stories
			.filter((story) => story.slug === slug)
			.map((story) => (day === today ? { story, number, day } : { story, number }))
	);
	const rest = stories.filter((story) => placed.every((one) => one.story !== story));
	return [...placed, ...rest.map((story) => ({ story }))];
}

/** The order that chance gives the stories in a round, before it is compared with the round before. */
type Draw = (round: number) => readonly string[];

function drawnOnce(sorted: readonly string[]): Draw {
	const drawn = new Map<number, readonly string[]>();
	return (round) => {
		const order = drawn.get(round) ?? shuffled(sorted, seededRandom(round));
		drawn.set(round, order);
		return order;
	};
}

/** The order of the stories in one round; it never begins with what the round before ended with. */
function roundOf(round: number, draw: Draw): readonly string[] {
	const order = draw(round);
	return isTurned(round, draw) ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** Whether the first story of a round goes to its end. Seldom more than the round before has to be looked at, however many there were. */
function isTurned(round: number, draw: Draw): boolean {
	const [first] = draw(round);
	if (round === 0) return false;
	const before = draw(round - 1);
	if (before.length < 2 || (first !== before[0] && first !== before.at(-1))) return false;
	return first === (isTurned(round - 1, draw) ? before[0] : before.at(-1));
}
