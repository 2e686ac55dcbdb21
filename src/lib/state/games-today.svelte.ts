import { localDay } from '../platform/clock';
import type { Games } from './games';
import type { Overview } from './overview';

/** The games of this device on the day it is: read when a page opens, and again when it is shown after a while. */
export class GamesToday {
	readonly #games: Games;
	#known = $state.raw<{ readonly overview: Overview; readonly today: string }>();

	constructor(games: Games) {
		this.#games = games;
	}

	/** Undefined until they are read, as where a page is built. */
	get overview(): Overview | undefined {
		return this.#known?.overview;
	}

	/** `YYYY-MM-DD`; undefined as long as the games are. */
	get today(): string | undefined {
		return this.#known?.today;
	}

	async read(): Promise<void> {
		const overview = await this.#games.overview();
		this.#known = { overview, today: localDay(this.#games.device.now()) };
	}
}
