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
