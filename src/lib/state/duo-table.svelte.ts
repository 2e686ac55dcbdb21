import type { Quiz } from '../../core/quiz/quiz';
import { DuoGame, keepNewDuo, keptDuo } from './duo-game.svelte';
import { duoName } from './game-names';
import type { Games } from './games';

/** Where the game of two of one quiz is played: in one tab only, as all games. */
export class DuoTable {
	readonly #quiz: Quiz;
	readonly #games: Games;
	#game = $state.raw<DuoGame>();
	#isElsewhere = $state.raw(false);

	constructor(quiz: Quiz, games: Games) {
		this.#quiz = quiz;
		this.#games = games;
	}

	/** Undefined until it is read, and when it went on elsewhere. */
	get game(): DuoGame | undefined {
		return this.#game;
	}

	/** Whether the game went on in another tab. */
	get isElsewhere(): boolean {
		return this.#isElsewhere;
	}

	/** Goes on with the game that this device keeps; false when there is none. */
	async open(): Promise<boolean> {
		await this.#games.device.takeOver(duoName(this.#quiz.id), async () => {
			await this.#game?.kept();
			this.#game = undefined;
			this.#isElsewhere = true;
		});
		const duo = await keptDuo(this.#quiz, this.#games);
		this.#isElsewhere = false;
		this.#game = duo && new DuoGame(this.#quiz, duo, this.#games);
		return duo !== undefined;
	}

	/** Begins again, with the same two. */
	async again(): Promise<void> {
		if (!this.#game) return;
		const duo = await keepNewDuo(this.#quiz, this.#game.names, this.#games);
		this.#game = new DuoGame(this.#quiz, duo, this.#games);
	}
}
