import { localDay } from '../platform/clock';
import type { GameList, Games } from './games';

/** The games of this device on the day it is: read when a page opens, and again when it is shown after a while. */
export class GamesToday {
	readonly #games: Games;
	#known = $state.raw<{ readonly list: GameList; readonly today: string }>();

	constructor(games: Games) {
		this.#games = games;
	}

	/** Undefined until they are read, as where a page is built. */
	get list(): GameList | undefined {
		return this.#known?.list;
	}

	/** `YYYY-MM-DD`; undefined as long as the games are. */
	get today(): string | undefined {
		return this.#known?.today;
	}

	async read(): Promise<void> {
		const list = await this.#games.list();
		this.#known = { list, today: localDay(this.#games.device.now()) };
	}
}
