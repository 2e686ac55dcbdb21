import type { Evidence, Item } from '../../../core/bank/item';
import type { AskedItem } from '../../../core/quiz/asked-quiz';
import type { Answer, Typed } from '../../../core/quiz/response';
import type { Square } from '../../../core/quiz/squares';
import type { Feedback } from '../../../core/quiz/settings';

/** An item as laid out for this sitting: `shownOrder` holds bank indexes of its options, entries or rights, first shown first. */
export interface LaidItem {
	readonly item: AskedItem;
	readonly shownOrder: readonly number[];
	/** The bank index of an option that was taken away to make it easier. */
	readonly taken?: number | undefined;
	/** In a game of two whose answer each option was, in words; empty for one that nobody chose. */
	readonly saidBy?: readonly string[];
	/** What proves each entry or pair, in bank order, where that is known. */
	readonly proofs?: readonly Evidence[] | undefined;
}

/** The same of an item whose answer is told. */
export interface ToldItem extends LaidItem {
	readonly item: Item;
}

/** What the player sees of the present item: it without its options, the item to answer, or its answer told. */
export interface PlayView {
	readonly kind: 'typing' | 'answering' | 'feedback';
	readonly laid: LaidItem;
	readonly chosen: Answer | null;
	/** What was typed before the options showed. */
	readonly typed?: Typed | undefined;
	/** Whether the proof was found; undefined when it was not looked for. */
	readonly proofFound?: boolean | undefined;
}

/** A segment of the progress rule: how it went, or `done`, which tells nothing, for quizzes whose feedback comes later. */
export type Outcome = Square | 'done';

export type Saving = 'saving' | 'saved' | 'not-saved';

/** Where the player is in the sitting; `position` counts from 1. */
export interface Sitting {
	readonly title: string;
	readonly position: number;
	readonly total: number;
	readonly outcomes: readonly Outcome[];
	readonly saving: Saving;
	readonly feedback: Feedback;
}

export const letters = 'ABCDEF';
