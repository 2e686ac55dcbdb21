import type { CalendarDay } from '../../../core/base/calendar-day';
import type { PlayedGame } from '../../../core/progress/played';
import { type Attempt, isOpen } from '../../../core/quiz/attempt';
import type { W } from '../../../core/bank/item';

/** How far a story was played on this device. `position` counts from 1. */
export type StoryProgress =
	| { readonly kind: 'not-played' }
	| { readonly kind: 'open'; readonly position: number; readonly total: number }
	| { readonly kind: 'finished'; readonly game: PlayedGame };

/** What the list of stories shows of one. */
export interface StoryCard {
	readonly slug: string;
	readonly quizId: string;
	readonly title: string;
	readonly standfirst?: string;
	readonly published?: string;
	readonly asked: Readonly<Record<W, number>>;
	readonly total: number;
}

/** A story in the list, with the address that plays it. */
export interface StoryRow {
	readonly story: StoryCard;
	readonly progress: StoryProgress;
	readonly href: string;
	/** The page of other ways to play it. */
	readonly waysHref: string;
	/** The page of its result, once there is one. */
	readonly resultHref?: string;
	/** The number of its edition, and of today's the day. */
	readonly number?: number;
	readonly day?: CalendarDay;
}

/** What was played, newest first. */
export interface GamesSoFar {
	readonly played: readonly PlayedGame[];
	readonly unfinished: readonly Attempt[];
}

/** How far a quiz was played: its open game, else its latest finished one. */
export function progressAt(quizId: string, { played, unfinished }: GamesSoFar): StoryProgress {
	const open = unfinished.find((attempt) => attempt.quizId === quizId && isOpen(attempt));
	if (open) return { kind: 'open', position: open.responses.length + 1, total: open.total };
	const game = played.find((one) => one.quizId === quizId);
	return game ? { kind: 'finished', game } : { kind: 'not-played' };
}
