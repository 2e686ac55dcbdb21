import type { PlayedGame } from '../../core/progress/played';
import type { Attempt } from '../../core/quiz/attempt';
import type { Games } from './games';

/** The finished games of this device up to one of them, which is the first. */
export async function gamesUpTo(attempt: Attempt, games: Games): Promise<readonly PlayedGame[]> {
	const { played } = await games.overview();
	return played.filter(({ startedAt }) => startedAt <= attempt.startedAt);
}
