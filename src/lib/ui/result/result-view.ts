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

/** Every item of a quiz with its answer, in the order of the quiz, as the squares to share are. */
export function answeredItems(quiz: Quiz, responses: readonly Response[]): readonly AnsweredItem[] {
	return quiz.items.map((item) => {
		const response = responses.find(({ itemId }) => itemId === item.id);
		const { chosen = null, points = 0, correct = false } = response ?? {};
		return { item, chosen, points, correct };
	});
}
