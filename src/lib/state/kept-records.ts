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

/** More records than these, or than this share of all, are read all at once. */
const MOST_ONE_BY_ONE = 50;
const SHARE_ONE_BY_ONE = 0.1;

/** The records of this device. What it refuses to save is held as long as the page is open, so that a game can be ended. */
export class KeptRecords {
	readonly #store: Store;
	readonly #unsaved = createMemoryStore();
	/** Saves again what is held, by its key. */
	readonly #again = new Map<string, () => Promise<boolean>>();

	constructor(store: Store) {
		this.#store = store;
	}

	/** Whether the device kept it. Once it keeps something again, what was held is kept too. */
	async keep<Body extends { readonly id: string }>(label: Label, body: Body): Promise<boolean> {
		const isSaved = await this.#save(label, body);
		if (isSaved) await Promise.all([...this.#again.values()].map((again) => again()));
		return isSaved;
	}

	async #save<Body extends { readonly id: string }>(label: Label, body: Body): Promise<boolean> {
		const { id } = body;
		const name = `${label.kind} ${id}`;
		const saved = await saveRecord(this.#store, label, { id, body });
		if (saved.ok) {
			this.#again.delete(name);
			await this.#unsaved.delete(recordKey(label.kind, id));
		} else {
			this.#again.set(name, () => this.#save(label, body));
			await saveRecord(this.#unsaved, label, { id, body });
		}
		return saved.ok;
	}

	/** Lets go of what is held, when all that the device keeps is erased. */
	async letGo(): Promise<void> {
		this.#again.clear();
		await this.#unsaved.clear();
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

	/** Whether there is nothing of a kind: then nothing that reads it is needed. */
	async isEmpty({ kind }: Label): Promise<boolean> {
		const [kept, held] = await Promise.all([this.#store.keys([kind]), this.#unsaved.keys([kind])]);
		return [kept, held].every((keys) => keys.ok && keys.value.length === 0);
	}

	async list<Body extends { readonly id: string }>(shelf: Shelf<Body>): Promise<KeptList<Body>> {
		const kept = await listRecords(this.#store, shelf);
		const held = await listRecords(this.#unsaved, shelf);
		const listed = [kept, held].flatMap((listing) => (listing.ok ? listing.value.bodies : []));
		const newer = kept.ok ? kept.value.unread.filter(({ problem }) => problem === 'newer').length : 0;
		return {
			bodies: onceEach(listed),
			unreadable: newer + (await this.#countAside(shelf)),
			readable: kept.ok
		};
	}

	/** The same for those records only of which nothing is known yet; `known` names those of the others that are still there. */
	async listUnknown<Body extends { readonly id: string }>(
		shelf: Shelf<Body>,
		knownIds: ReadonlySet<string>
	): Promise<KeptList<Body> & { readonly known: ReadonlySet<string> }> {
		const keys = await this.#store.keys([shelf.kind]);
		const ids = keys.ok ? keys.value.flatMap((key) => key.slice(1, 2)) : [];
		const known = new Set(ids.filter((id) => knownIds.has(id)));
		const unknown = ids.filter((id) => !known.has(id));
		// All at once is faster than one by one where there are many.
		const most = Math.max(MOST_ONE_BY_ONE, SHARE_ONE_BY_ONE * ids.length);
		if (!keys.ok || unknown.length > most) {
			const list = await this.list(shelf);
			return { ...list, bodies: list.bodies.filter(({ id }) => !known.has(id)), known };
		}
		// Counted first: what turns out to be damaged now is counted as it is read.
		const aside = await this.#countAside(shelf);
		const read = await Promise.all(unknown.map((id) => this.read(shelf, id)));
		const held = await listRecords(this.#unsaved, shelf);
		const listed = [
			...read.flatMap((one) => (one.kind === 'found' ? [one.body] : [])),
			...(held.ok ? held.value.bodies : [])
		];
		return {
			bodies: onceEach(listed),
			unreadable: aside + read.filter(({ kind }) => kind === 'unreadable').length,
			readable: true,
			known
		};
	}

	/** How many records of a shelf were set aside as damaged. */
	async #countAside({ kind }: Label): Promise<number> {
		const aside = await this.#store.keys(quarantineKey([kind]));
		return aside.ok ? aside.value.length : 0;
	}
}

/** What is held goes before what is kept under the same id. */
function onceEach<Body extends { readonly id: string }>(bodies: readonly Body[]): readonly Body[] {
	return [...new Map(bodies.map((body) => [body.id, body])).values()];
}
