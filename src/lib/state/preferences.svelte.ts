import { loadRecord, saveRecord, settings } from '../storage/records';
import type { Store } from '../storage/store';

const KEYS = 'keys';

/** How this reader likes to play, kept on the device. */
export class Preferences {
	readonly #store: Store;
	#keysOn = $state.raw(true);

	constructor(store: Store) {
		this.#store = store;
	}

	/** Whether single keys choose and go on. */
	get keysOn(): boolean {
		return this.#keysOn;
	}

	/** Reads what was kept; without a record everything stays as it is. */
	async open(): Promise<void> {
		const kept = await loadRecord(this.#store, settings, KEYS);
		if (kept.ok && kept.value === false) this.#keysOn = false;
	}

	async turnKeys(on: boolean): Promise<void> {
		this.#keysOn = on;
		await saveRecord(this.#store, settings, { id: KEYS, body: on });
	}
}
