import type { Item } from '../bank/item';
import { seededRandom, shuffled } from '../base/random';
import { bankOrder, shuffledOrder } from './item-play';
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
			optionOrder: quiz.settings.shuffle ? shuffledOrder(item, random) : bankOrder(item)
		}))
	};
}
