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
	const index = editionNumber(day) - 1;
	if (!(index >= 0) || slugs.length === 0) return undefined;
	const slug = roundOf(Math.floor(index / slugs.length), slugs)[index % slugs.length];
	return slug === undefined ? undefined : { number: index + 1, day, slug };
}

/** The latest edition before a day of each story that had one, the latest first; without the story of the day itself. */
export function editionsBefore(day: CalendarDay, slugs: readonly string[]): readonly Edition[] {
	const today = editionOf(day, slugs);
	const latest = new Map<string, Edition>();
	for (let back = 1; back < 2 * slugs.length; back++) {
		const edition = editionOf(calendarDay(dayNumber(day) - back), slugs);
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

/** The order of the stories in one round; it never begins with what the round before ended with. */
function roundOf(round: number, slugs: readonly string[]): readonly string[] {
	const order = shuffled([...slugs].sort(), seededRandom(round));
	if (round === 0 || slugs.length < 2) return order;
	const before = roundOf(round - 1, slugs).at(-1);
	return order[0] === before ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
