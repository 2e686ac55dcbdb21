import type { EstimateItem, Item } from '../bank/item';
import { optionsOf } from '../bank/item-parts';
import type { Answer } from './response';

/** What an answer is worth. */
export interface Mark {
	/** A whole number from 0 to 10. */
	readonly points: number;
	/** Whether it counts as right: an estimate that is near enough, everything else whole. */
	readonly correct: boolean;
}

export const FULL_POINTS = 10;
/** Points of an estimate by its distance from the value, in tolerances. */
const ESTIMATE_POINTS = [
	{ within: 1, points: FULL_POINTS },
	{ within: 2.5, points: 7 },
	{ within: 5, points: 3 }
] as const;
const NEAR_ENOUGH = 7;
/** At most so many points where the options were seen, although the answer was to be typed. */
const POINTS_WITH_OPTIONS = 5;
/** Sums of decimal fractions are a hair off. */
const HAIR = 1 + 1e-9;

/** The mark of an answer to an item; null is no answer. */
export function markOf(item: Item, answer: Answer | null): Mark {
	switch (answer?.kind) {
		case 'option':
			return whole(optionsOf(item)[answer.option]?.isKey === true);
		case 'number':
			return item.kind === 'estimate' ? markOfEstimate(item, answer.value) : whole(false);
		case 'order':
			return item.kind === 'order' ? markOfShare(pairsInOrder(answer.order)) : whole(false);
		case 'match':
			return item.kind === 'match' ? markOfShare(partsRight(answer)) : whole(false);
		case undefined:
			return whole(false);
	}
}

/** How many parts of an answer are right, of how many. */
export interface RightParts {
	readonly right: number;
	readonly total: number;
}

/** How many entries of an order stand in their place, or how many pairs of a match are right, of how many. */
export function partsRight(answer: Answer | null): RightParts {
	const parts = answer?.kind === 'order' ? answer.order : answer?.kind === 'match' ? answer.match : [];
	return { right: parts.filter((part, place) => part === place).length, total: parts.length };
}

/** Of all pairs of entries of an order, near and far, those that stand in the right order to each other. */
export function pairsInOrder(order: readonly number[]): RightParts {
	const pairs = order.flatMap((earlier, place) => order.slice(place + 1).map((later) => earlier < later));
	return { right: pairs.filter(Boolean).length, total: pairs.length };
}

/** The same answer with fewer points: its options were seen. */
export function markWithOptions({ points, correct }: Mark): Mark {
	return { points: Math.min(points, POINTS_WITH_OPTIONS), correct };
}

function whole(correct: boolean): Mark {
	return { points: correct ? FULL_POINTS : 0, correct };
}

function markOfEstimate({ value, tolerance }: EstimateItem, guess: number): Mark {
	const distance = Math.abs(guess - value) / (tolerance * HAIR);
	const points = ESTIMATE_POINTS.find(({ within }) => distance <= within)?.points ?? 0;
	return { points, correct: points >= NEAR_ENOUGH };
}

/** All points for the whole only: one place wrong never rounds up to full. */
function markOfShare({ right, total }: RightParts): Mark {
	const share = right / total;
	return share === 1 ? whole(true) : { points: Math.min(Math.round(share * FULL_POINTS), 9), correct: false };
}
