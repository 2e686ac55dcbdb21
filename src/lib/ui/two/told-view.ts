import { optionsOf } from '../../../core/bank/item-parts';
import type { Response } from '../../../core/quiz/response';
import { two } from '../messages/ways';
import type { PlayView, ToldItem } from '../quiz/play-view';

/** An item whose answer is told to two players: each option bears the name of the one whose answer it was. */
export function toldView(
	laid: ToldItem,
	names: readonly [string, string],
	responses: readonly [Response, Response]
): PlayView {
	const saidBy = optionsOf(laid.item).map(({ isKey }, option) => {
		const [first, second] = responses.map(
			({ chosen }) => chosen?.kind === 'option' && chosen.option === option
		);
		if (first && second) return two.answerOfBoth(isKey);
		return first || second ? two.answerOf(names[first ? 0 : 1], isKey) : '';
	});
	return { kind: 'feedback', laid: { ...laid, saidBy }, chosen: null };
}
