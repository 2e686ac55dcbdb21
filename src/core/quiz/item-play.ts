import { optionsOf } from '../bank/item-parts';
import { numberIn } from '../bank/number';
import { type Random, shuffled } from '../base/random';
import type { AskedItem } from './asked-quiz';
import type { Answer } from './response';

/**
 * The order in which the parts of an item are shown in one sitting, as bank indexes: of its options, of an order's entries,
 * of a match's rights; empty for an estimate. True stands before False, numbers go by size, others by chance.
 */
export function shuffledOrder(item: AskedItem, random: Random): readonly number[] {
	switch (item.kind) {
		case 'true-false':
		case 'estimate':
			return optionOrder(item);
		case 'single-choice':
		case 'cloze':
			return orderBySize(item) ?? shuffled(optionOrder(item), random);
		case 'order':
			return unsorted(shuffled(placesOf(item.entries), random));
		case 'match':
			return shuffled(placesOf(item.pairs), random);
	}
}

/** The same for a quiz that is not to be shuffled: options stand as in the bank; what would show its own answer is mixed all the same. */
export function steadyOrder(item: AskedItem, random: Random): readonly number[] {
	return item.kind === 'order' || item.kind === 'match' ? shuffledOrder(item, random) : optionOrder(item);
}

/** Whether an answer, be it whole or not, is one that the item offers. */
export function isAnswerTo(item: AskedItem, answer: Answer): boolean {
	switch (answer.kind) {
		case 'option':
			return optionsOf(item)[answer.option] !== undefined;
		case 'number':
			return item.kind === 'estimate' && answer.value >= item.min && answer.value <= item.max;
		case 'order':
			return item.kind === 'order' && holdsEachOnce(answer.order, item.entries.length);
		case 'match':
			return item.kind === 'match' && holdsPlaces(answer.match, item.pairs.length);
	}
}

/** Whether an answer leaves nothing open: every left of a match has a right. */
export function isWhole(answer: Answer): boolean {
	return answer.kind !== 'match' || answer.match.every((right) => right >= 0);
}

/** The options by size when every one is a number, else undefined. */
function orderBySize(item: AskedItem): readonly number[] | undefined {
	const sizes = optionsOf(item).map((option) => numberIn(option.text)?.value);
	if (!sizes.every((size) => size !== undefined)) return undefined;
	return [...optionOrder(item)].sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
}

function optionOrder(item: AskedItem): readonly number[] {
	return placesOf(optionsOf(item));
}

function placesOf(list: readonly unknown[]): readonly number[] {
	return list.map((_, index) => index);
}

/** An order that is not the right one already: the right one is turned by one place. */
function unsorted(order: readonly number[]): readonly number[] {
	const isRight = order.every((index, place) => index === place);
	return isRight ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

function holdsEachOnce(order: readonly number[], length: number): boolean {
	return (
		order.length === length &&
		Array.from({ length }, (_, index) => index).every((index) => order.includes(index))
	);
}

function holdsPlaces(match: readonly number[], length: number): boolean {
	return (
		match.length === length &&
		match.every((right) => Number.isInteger(right) && right >= -1 && right < length)
	);
}
