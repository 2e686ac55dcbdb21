import type { Item } from '../../../core/bank/item';

/** One question of a finished game: what was asked and what was answered (index in bank order; null is no answer). */
export interface AnsweredItem {
	readonly item: Item;
	readonly chosen: number | null;
	readonly correct: boolean;
}
