import { seededRandom, shuffled } from '../base/random';
import { shuffledOrder, steadyOrder } from './item-play';
import type { Item } from '../bank/item';
import type { AskedItem, AskedQuiz } from './asked-quiz';
import type { QuizSettings } from './settings';

/** One item as it is shown: `shownOrder[i]` is the bank index of the option, entry or right in place `i`; lefts stand as in the bank. */
export interface FormItem<Asked extends AskedItem = Item> {
	readonly item: Asked;
	readonly shownOrder: readonly number[];
	/** Present where an answer is typed before the options show. */
	readonly typeFirst?: true;
}

/** A quiz as laid out for one sitting. The same quiz and seed give the same form, so an attempt keeps the seed only. */
export interface Form<Asked extends AskedItem = Item> {
	readonly quizId: string;
	readonly feedback: QuizSettings['feedback'];
	readonly items: readonly FormItem<Asked>[];
}

/** Lays out a quiz: shuffled when its settings say so, but True before False, and numbers by size. What is to be ordered or matched is always mixed. */
export function layOut<Asked extends AskedItem>(
	quiz: Omit<AskedQuiz, 'items'> & { readonly items: readonly Asked[] },
	seed: number
): Form<Asked> {
	const random = seededRandom(seed);
	const items = quiz.settings.shuffle ? shuffled(quiz.items, random) : quiz.items;
	return {
		quizId: quiz.id,
		feedback: quiz.settings.feedback,
		items: items.map((item) => ({
			item,
			shownOrder: quiz.settings.shuffle ? shuffledOrder(item, random) : steadyOrder(item, random)
		}))
	};
}
