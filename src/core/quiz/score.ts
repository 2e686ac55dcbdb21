import type { Item, W } from '../bank/item';
import type { Response } from './response';

/** Correct responses out of all items asked, and their points (ten at most for an item); an item left out counts as not correct. */
export interface Tally {
	readonly correct: number;
	readonly total: number;
	readonly points: number;
}

/** A sitting's score, in all and by the W of each item (the Five-Ws profile), in the order in which each W first comes. */
export interface Score extends Tally {
	readonly byW: readonly (Tally & { readonly w: W })[];
}

/** The score of some responses to all items of a quiz. */
export function scoreOf(items: readonly Item[], responses: readonly Response[]): Score {
	const ws = [...new Set(items.map((item) => item.w))];
	return {
		...tally(items, responses),
		byW: ws.map((w) => ({
			w,
			...tally(
				items.filter((item) => item.w === w),
				responses
			)
		}))
	};
}

function tally(items: readonly Item[], responses: readonly Response[]): Tally {
	const given = items.flatMap((item) => responses.find((response) => response.itemId === item.id) ?? []);
	return {
		correct: given.filter((response) => response.correct === true).length,
		total: items.length,
		points: given.reduce((sum, response) => sum + (response.points ?? 0), 0)
	};
}
