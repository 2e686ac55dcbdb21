import type { W } from '../../core/bank/item';
import { recordByW, type WRecord } from '../../core/progress/played';
import type { Attempt } from '../../core/quiz/attempt';
import { quizzes } from '../storage/quiz-records';
import type { Games } from './games';

/** How a player did by W over all games of this device whose quiz is kept here. */
export async function playerRecord(games: Games, attempts: readonly Attempt[]): Promise<readonly WRecord[]> {
	const { bodies } = await games.records.list(quizzes);
	const wOf = new Map<string, W>(bodies.flatMap(({ items }) => items.map(({ id, w }) => [id, w] as const)));
	return recordByW(attempts, wOf);
}
