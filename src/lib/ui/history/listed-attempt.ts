import { type Attempt, isOpen } from '../../../core/quiz/attempt';
import type { ListedAttempt } from './AttemptList.svelte';

/** The pages that play games, show results and bring back what was missed. */
export interface GamePages {
	readonly play: string;
	readonly result: string;
	readonly review: string;
}

/** A game as the history lists it, with the page that it leads to: the game itself, or its result. */
export function listedAttempt(attempt: Attempt, pages: GamePages): ListedAttempt {
	const { id, quizId, title, startedAt, total, responses } = attempt;
	const common = { id, title, startedAt };
	if (isOpen(attempt)) {
		const position = responses.length + 1;
		return { ...common, kind: 'open', position, total, href: `${pages.play}#quiz=${quizId}` };
	}
	const href = `${pages.result}#${id}`;
	if (responses.some(({ correct }) => correct === undefined)) return { ...common, kind: 'waiting', href };
	const right = responses.filter(({ correct }) => correct).length;
	return { ...common, kind: 'finished', right, total, href };
}
