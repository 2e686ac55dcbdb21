import { sha256Hex } from '../base/digest';
import type { AskedQuiz } from '../quiz/asked-quiz';
import type { Attempt } from '../quiz/attempt';
import type { Response } from '../quiz/response';
import { type Sitting, tokenOf } from './result-code';

const MS_PER_MINUTE = 60_000;
const NONCE_DIGITS = 6;

/** A finished attempt as it is sent back. `secret` is the device's own, never sent; `name` is as `fittingName` gives it. */
export function sittingOf(
	quiz: AskedQuiz,
	attempt: Attempt,
	{ secret, name }: { readonly secret: string; readonly name?: string }
): Sitting {
	const { id, responses } = attempt;
	const answerTo = (itemId: string) =>
		responses.find((response) => response.itemId === itemId)?.chosen ?? null;
	return {
		token: tokenOf(secret, quiz.id),
		nonce: sha256Hex(id).slice(0, NONCE_DIGITS),
		...(name === undefined ? {} : { name }),
		minutes: minutesOf(responses),
		answers: quiz.items.map((item) => answerTo(item.id))
	};
}

/** Whole minutes from the first item shown to the last answer, rounded up; never negative, also when the clock was set back. */
function minutesOf(responses: readonly Response[]): number {
	if (responses.length === 0) return 0;
	const first = Math.min(...responses.map(({ shownAt }) => shownAt));
	const last = Math.max(...responses.map(({ answeredAt }) => answeredAt));
	return Math.max(0, Math.ceil((last - first) / MS_PER_MINUTE));
}
