import type { CalendarDay } from '../../../core/base/calendar-day';
import { inOrderOfEditions, type Placed } from '../../../core/progress/edition';
import { type GamesSoFar, progressAt, type StoryCard, type StoryRow } from './story-card';

/** What the rows depend on besides the stories. */
export interface Now {
	/** Undefined where they are not known yet. */
	readonly games: GamesSoFar | undefined;
	/** Undefined where it is not known yet: then no story is today's. */
	readonly today: CalendarDay | undefined;
}

/** The stories as home and archive list them: today's edition, the earlier ones, the rest. The folders are those of the pages named. */
export function rowsOf(
	stories: readonly StoryCard[],
	{ games = { played: [], unfinished: [] }, today = '' }: Now,
	folders: { readonly play: string; readonly ways: string; readonly result: string }
): readonly StoryRow[] {
	const rowOf = ({ story, number, day }: Placed<StoryCard>): StoryRow => {
		const counted = day === undefined ? games : ofEdition(games, day);
		const edition = day === undefined ? '' : `#edition=${day}`;
		const addressIn = (folder: string) => `${folder}${story.slug}/${edition}`;
		const progress = progressAt(story.quizId, counted);
		return {
			story,
			progress,
			href: addressIn(folders.play),
			waysHref: addressIn(folders.ways),
			...(progress.kind === 'finished' ? { resultHref: `${folders.result}#${progress.game.attemptId}` } : {}),
			...(number === undefined ? {} : { number }),
			...(day === undefined ? {} : { day })
		};
	};
	return inOrderOfEditions(stories, today).map(rowOf);
}

function ofEdition({ played, unfinished }: GamesSoFar, day: CalendarDay): GamesSoFar {
	const isOfDay = ({ edition }: { readonly edition?: CalendarDay }) => edition === day;
	return { played: played.filter(isOfDay), unfinished: unfinished.filter(isOfDay) };
}
