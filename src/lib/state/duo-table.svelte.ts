import type { Quiz } from '../../core/quiz/quiz';
import { DuoGame, keepNewDuo, keptDuo } from './duo-game.svelte';
import { duoName } from './game-names';
import type { Games } from './games';

/** Where the game of two of one quiz is played: in one tab only, as all games. */
export class DuoTable {
	readonly #quiz: Quiz;
	readonly #games: Games;
	/** Counts the times that the game was taken up and left, so that one which was left while it was read is not taken up. */
	#sitting = 0;
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

	/** Goes on with the game that this device keeps; false when there is none, and it was not left meanwhile. */
	async open(): Promise<boolean> {
		this.leave();
		const sitting = this.#sitting;
		await this.#games.device.takeOver(duoName(this.#quiz.id), async () => {
			await this.#game?.kept();
			if (this.#sitting !== sitting) return;
			this.leave();
			this.#isElsewhere = true;
		});
		const duo = await keptDuo(this.#quiz, this.#games);
		if (this.#sitting !== sitting) return true;
		this.#game = duo && new DuoGame(this.#quiz, duo, this.#games);
		return duo !== undefined;
	}

	/** Begins again, with the same two. */
	async again(): Promise<void> {
		if (!this.#game) return;
		const sitting = this.#sitting;
		const duo = await keepNewDuo(this.#quiz, this.#game.names, this.#games);
		if (this.#sitting === sitting) this.#game = new DuoGame(this.#quiz, duo, this.#games);
	}

	/** Leaves the game: nothing is played here until it is opened again. */
	leave(): void {
		this.#sitting++;
		this.#game = undefined;
		this.#isElsewhere = false;
	}
}
