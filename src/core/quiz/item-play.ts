import type { Item } from '../bank/item';
import { numberIn } from '../bank/number';
import { type Random, shuffled } from '../base/random';
import type { Answer } from './response';

/** An order of an item's options for one sitting, as bank indexes: True before False, numbers by size, others by chance. */
export function shuffledOrder(item: Item, random: Random): readonly number[] {
	switch (item.kind) {
		case 'true-false':
			return bankOrder(item);
		case 'single-choice':
			return orderBySize(item) ?? shuffled(bankOrder(item), random);
	}
}

/** The options by size when every one is a number, else undefined. */
function orderBySize(item: Item): readonly number[] | undefined {
	const sizes = item.options.map((option) => numberIn(option.text)?.value);
	if (!sizes.every((size) => size !== undefined)) return undefined;
	return [...bankOrder(item)].sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
}

/** The options as the bank has them. */
export function bankOrder(item: Item): readonly number[] {
	return item.options.map((_, index) => index);
}

/** Whether an answer is one that the item offers. */
export function isAnswerTo(item: Item, answer: Answer): boolean {
	return item.options[answer.option] !== undefined;
}

/** Whether an answer is the key of the item. */
export function isCorrect(item: Item, answer: Answer): boolean {
	return item.options[answer.option]?.isKey === true;
}
