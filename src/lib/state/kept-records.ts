import { quarantineKey, recordKey } from '../storage/keys';
import { createMemoryStore } from '../storage/memory-store';
import { type Label, listRecords, loadRecord, saveRecord, type Shelf } from '../storage/records';
import type { Store } from '../storage/store';

/** A record of this device: there, not there, or there and not to be read. */
export type Read<Body> =
	| { readonly kind: 'found'; readonly body: Body }
	| { readonly kind: 'missing' }
	| { readonly kind: 'unreadable' };

export interface KeptList<Body> {
	readonly bodies: readonly Body[];
	/** How many records cannot be read and were set aside. */
	readonly unreadable: number;
	/** False when the device does not let the page read what it keeps. */
	readonly readable: boolean;
}

/** The records of this device. What it refuses to save is held as long as the page is open, so that a game can be ended. */
export class KeptRecords {
	readonly #store: Store;
	readonly #unsaved = createMemoryStore();

	constructor(store: Store) {
		this.#store = store;
	}

	/** Whether the device kept it. */
	async keep<Body extends { readonly id: string }>(label: Label, body: Body): Promise<boolean> {
		const saved = await saveRecord(this.#store, label, { id: body.id, body });
		if (saved.ok) await this.#unsaved.delete(recordKey(label.kind, body.id));
		else await saveRecord(this.#unsaved, label, { id: body.id, body });
		return saved.ok;
	}

	async read<Body>(shelf: Shelf<Body>, id: string): Promise<Read<Body>> {
		const held = await loadRecord(this.#unsaved, shelf, id);
		const found = held.ok && held.value !== undefined ? held : await loadRecord(this.#store, shelf, id);
		if (found.ok && found.value !== undefined) return { kind: 'found', body: found.value };
		if (!found.ok && (found.problem === 'damaged' || found.problem === 'newer'))
			return { kind: 'unreadable' };
		// What was set aside as damaged is no longer in its place, but it was there.
		const aside = await this.#store.get(quarantineKey(recordKey(shelf.kind, id)));
		return { kind: aside.ok && aside.value !== undefined ? 'unreadable' : 'missing' };
	}

	async list<Body extends { readonly id: string }>(shelf: Shelf<Body>): Promise<KeptList<Body>> {
		const kept = await listRecords(this.#store, shelf);
		const held = await listRecords(this.#unsaved, shelf);
		const aside = await this.#store.entries(quarantineKey([shelf.kind]));
		const listed = [kept, held].flatMap((listing) => (listing.ok ? listing.value.bodies : []));
		const newer = kept.ok ? kept.value.unread.filter(({ problem }) => problem === 'newer').length : 0;
		return {
			bodies: [...new Map(listed.map((body) => [body.id, body])).values()],
			unreadable: newer + (aside.ok ? aside.value.length : 0),
			readable: kept.ok
		};
	}
}
