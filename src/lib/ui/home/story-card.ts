import type { CalendarDay } from '../../../core/base/calendar-day';
import type { PlayedGame } from '../../../core/progress/played';
import { type Attempt, isOpen } from '../../../core/quiz/attempt';
import type { W } from '../../../core/bank/item';

/** How far a story was played on this device. `position` counts from 1. */
export type StoryProgress =
	| { readonly kind: 'not-played' }
	| { readonly kind: 'open'; readonly position: number; readonly total: number }
	| { readonly kind: 'finished'; readonly right: number; readonly total: number };

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
	const latest = played.find((game) => game.quizId === quizId);
	return latest ? { kind: 'finished', right: latest.right, total: latest.total } : { kind: 'not-played' };
}
