import type { Beginning } from '../../core/quiz/attempt';
import type { Playable } from '../../core/quiz/exam';
import type { Games } from './games';
import { QuizPlayer } from './quiz-player.svelte';

/** A player for a quiz: goes on with its open game on this device, or begins one. */
export async function playGame(quiz: Playable, games: Games, beginning?: Beginning): Promise<QuizPlayer> {
	const attempt = await games.attemptAt(quiz, beginning);
	return new QuizPlayer(quiz, attempt, {
		now: games.device.now,
		keepAttempt: (changed) => games.keepAttempt(changed)
	});
}
