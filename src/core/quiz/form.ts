import type { Item } from '../bank/item';
import { numberIn } from '../bank/number';
import { type Random, seededRandom, shuffled } from '../base/random';
import type { Quiz } from './quiz';
import type { QuizSettings } from './settings';

/** One item as it is shown: `optionOrder[i]` is the bank index of the option in place `i`. */
export interface FormItem {
	readonly item: Item;
	readonly optionOrder: readonly number[];
}

/** A quiz as laid out for one sitting. The same quiz and seed give the same form, so an attempt keeps the seed only. */
export interface Form {
	readonly quizId: string;
	readonly feedback: QuizSettings['feedback'];
	readonly items: readonly FormItem[];
}

/** Lays out a quiz: shuffled when its settings say so, but True before False, and numbers by size. */
export function layOut(quiz: Quiz, seed: number): Form {
	const random = seededRandom(seed);
	const items = quiz.settings.shuffle ? shuffled(quiz.items, random) : quiz.items;
	return {
		quizId: quiz.id,
		feedback: quiz.settings.feedback,
		items: items.map((item) => ({
			item,
			optionOrder: quiz.settings.shuffle ? shuffledOptions(item, random) : bankOrder(item)
		}))
	};
}

function shuffledOptions(item: Item, random: Random): readonly number[] {
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

function bankOrder(item: Item): readonly number[] {
	return item.options.map((_, index) => index);
}
