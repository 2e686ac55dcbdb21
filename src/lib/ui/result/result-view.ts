import type { Item } from '../../../core/bank/item';
import type { Quiz } from '../../../core/quiz/quiz';
import type { Answer, Response } from '../../../core/quiz/response';

/** One question of a game: what was asked and what was answered (null is no answer). */
export interface AnsweredItem {
	readonly item: Item;
	readonly chosen: Answer | null;
	readonly points: number;
	readonly correct: boolean;
}

/** Every item of a quiz with its answer: answered ones in the order of the game, then those left out. */
export function answeredItems(quiz: Quiz, responses: readonly Response[]): readonly AnsweredItem[] {
	const answered = responses.flatMap(({ itemId, chosen, points = 0, correct = false }) =>
		quiz.items.filter((item) => item.id === itemId).map((item) => ({ item, chosen, points, correct }))
	);
	const leftOut = quiz.items.filter((item) => responses.every(({ itemId }) => itemId !== item.id));
	return [...answered, ...leftOut.map((item) => ({ item, chosen: null, points: 0, correct: false }))];
}
