import type { CalendarDay } from '../../../core/base/calendar-day';
import { inOrderOfEditions, type Placed } from '../../../core/progress/edition';
import type { Attempt } from '../../../core/quiz/attempt';
import { progressAt, type StoryCard, type StoryRow } from './story-card';

/** What the rows depend on besides the stories. */
export interface Now {
	readonly attempts: readonly Attempt[];
	/** Undefined where it is not known yet: then no story is today's. */
	readonly today: CalendarDay | undefined;
}

/** The stories as home and archive list them: today's edition, the earlier ones, the rest. The folders are those of the pages of play, and of the pages of other ways to play. */
export function rowsOf(
	stories: readonly StoryCard[],
	{ attempts, today = '' }: Now,
	folders: { readonly play: string; readonly ways: string }
): readonly StoryRow[] {
	const rowOf = ({ story, number, day }: Placed<StoryCard>): StoryRow => {
		const counted = day === undefined ? attempts : attempts.filter(({ edition }) => edition === day);
		const edition = day === undefined ? '' : `#edition=${day}`;
		const addressIn = (folder: string) => `${folder}${story.slug}/${edition}`;
		return {
			story,
			progress: progressAt(story.quizId, counted),
			href: addressIn(folders.play),
			waysHref: addressIn(folders.ways),
			...(number === undefined ? {} : { number }),
			...(day === undefined ? {} : { day })
		};
	};
	return inOrderOfEditions(stories, today).map(rowOf);
}
