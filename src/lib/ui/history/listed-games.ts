import type { PlayedGame } from '../../../core/progress/played';
import { type Attempt, isOpen } from '../../../core/quiz/attempt';
import type { ListedAttempt } from './AttemptList.svelte';

/** The pages that play games, show results and bring back what was missed. */
export interface GamePages {
	readonly play: string;
	readonly result: string;
	readonly review: string;
}

/** The games as the history lists them, newest first, each with the page that it leads to: the game itself, or its result. */
export function listedGames(
	played: readonly PlayedGame[],
	unfinished: readonly Attempt[],
	pages: GamePages
): readonly ListedAttempt[] {
	const finished = played.map(({ attemptId, title, startedAt, right, total }): ListedAttempt => {
		return {
			kind: 'finished',
			id: attemptId,
			title,
			startedAt,
			right,
			total,
			href: `${pages.result}#${attemptId}`
		};
	});
	return [...finished, ...unfinished.map((attempt) => listedUnfinished(attempt, pages))].sort(
		(one, other) => other.startedAt - one.startedAt
	);
}

function listedUnfinished(attempt: Attempt, pages: GamePages): ListedAttempt {
	const { id, quizId, title, startedAt, total, responses } = attempt;
	const common = { id, title, startedAt };
	if (!isOpen(attempt)) return { ...common, kind: 'waiting', href: `${pages.result}#${id}` };
	const position = responses.length + 1;
	return { ...common, kind: 'open', position, total, href: `${pages.play}#quiz=${quizId}` };
}
