import type { Beginning } from '../../core/quiz/attempt';
import type { Playable } from '../../core/quiz/exam';
import { breathe } from '../platform/breath';
import { gameName } from './game-names';
import type { Games } from './games';
import type { Preferences } from './preferences.svelte';
import { QuizPlayer, type TypedAnswers } from './quiz-player.svelte';

/** A game that another tab goes on with; without an attempt when it was not read yet here. */
interface GameElsewhere {
	readonly quiz: Playable;
	readonly attemptId: string | undefined;
}

/** Where games are played, one at a time. A game is played in one tab only: who opens it in another goes on there. */
export class GameTable {
	readonly #games: Games;
	readonly #preferences: Preferences;
	/** Counts the games that were taken up and left, so that one which was left while it was read is not taken up. */
	#sitting = 0;
	#player = $state.raw<QuizPlayer>();
	#elsewhere = $state.raw<GameElsewhere>();

	constructor(games: Games, preferences: Preferences) {
		this.#games = games;
		this.#preferences = preferences;
	}

	/** The game in hand; undefined before it is read from this device, and when it went on elsewhere. */
	get player(): QuizPlayer | undefined {
		return this.#player;
	}

	/** The game that went on in another tab. */
	get elsewhere(): GameElsewhere | undefined {
		return this.#elsewhere;
	}

	/** Goes on with the open game of a quiz on this device, or begins one. */
	async play(quiz: Playable, beginning?: Beginning): Promise<void> {
		const { device } = this.#games;
		this.clear();
		const sitting = this.#sitting;
		await device.takeOver(gameName(quiz.id), async () => {
			await this.#player?.kept;
			if (this.#sitting !== sitting) return;
			const attemptId = this.#player?.attempt.id;
			this.clear();
			this.#elsewhere = { quiz, attemptId };
		});
		const typedAnswers = await this.#typedAnswersFor(quiz);
		const attempt = await this.#games.attemptAt(quiz, beginning);
		if (this.#sitting !== sitting) return;
		const player = new QuizPlayer(quiz, attempt, {
			now: device.now,
			keepAttempt: (changed) => this.#games.keepAttempt(changed),
			typedAnswers
		});
		// Laying out a quiz and showing it are a task each, so that a slow phone answers in between.
		await breathe();
		if (this.#sitting === sitting) this.#player = player;
	}

	/** Goes on here with the game that went on in another tab. */
	async takeBack(): Promise<void> {
		if (this.#elsewhere) await this.play(this.#elsewhere.quiz);
	}

	/** Leaves the game: nothing is played here until the next one. */
	clear(): void {
		this.#sitting++;
		this.#player = undefined;
		this.#elsewhere = undefined;
	}

	/** A class answers under the same conditions: what a reader likes makes no difference there. */
	async #typedAnswersFor(quiz: Playable): Promise<TypedAnswers | undefined> {
		const { typeFirst } = await this.#preferences.open();
		if (!typeFirst || quiz.resultsTo !== undefined) return undefined;
		// Where it cannot be fetched, the options show at once.
		return import('../../core/quiz/typed-answer').catch(() => undefined);
	}
}
