import type { Playable } from '../../core/quiz/exam';
import type { Games } from './games';
import { QuizPlayer } from './quiz-player.svelte';

/** A player for a quiz: goes on with its open game on this device, or starts one, in its own time or in `minutes` (null: no limit). */
export async function playGame(quiz: Playable, games: Games, minutes?: number | null): Promise<QuizPlayer> {
	const attempt = await games.attemptAt(quiz, minutes);
	return new QuizPlayer(quiz, attempt, {
		now: games.device.now,
		keepAttempt: (changed) => games.keepAttempt(changed)
	});
}
