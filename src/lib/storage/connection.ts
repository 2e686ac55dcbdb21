import { errorName } from './store-problem';

/** Where the records are, and how long opening may take, in milliseconds. */
export interface Database {
	readonly name: string;
	readonly openWithin: number;
	readonly factory: () => IDBFactory;
}

export const OBJECT_STORE = 'records';

/** A connection that is opened when first wanted, and again when the browser has dropped it. */
export class Connection {
	readonly #database: Database;
	#opening: Promise<IDBDatabase> | undefined;

	constructor(database: Database) {
		this.#database = database;
	}

	/** Does some work on an open database; on a dead connection it opens another one and tries once more. */
	async use<Value>(work: (database: IDBDatabase) => Promise<Value>): Promise<Value> {
		try {
			return await work(await this.#open());
		} catch (error) {
			if (!isDeadConnection(error)) throw error;
			this.#opening = undefined;
			return await work(await this.#open());
		}
	}

	async #open(): Promise<IDBDatabase> {
		const opening = (this.#opening ??= this.#openWithin());
		try {
			return await opening;
		} catch (error) {
			if (this.#opening === opening) this.#opening = undefined;
			throw error;
		}
	}

	/** An open that hangs is given up; should it succeed later, its connection is closed. */
	async #openWithin(): Promise<IDBDatabase> {
		const request = this.#database.factory().open(this.#database.name, 1);
		return await new Promise((resolve, reject) => {
			let isGivenUp = false;
			const timer = setTimeout(() => {
				isGivenUp = true;
				reject(new DOMException('The database does not open.', 'TimeoutError'));
			}, this.#database.openWithin);
			request.onupgradeneeded = () => request.result.createObjectStore(OBJECT_STORE);
			request.onerror = () => {
				clearTimeout(timer);
				reject(request.error ?? new DOMException('The database does not open.', 'UnknownError'));
			};
			request.onsuccess = () => {
				clearTimeout(timer);
				if (isGivenUp) request.result.close();
				else resolve(this.#tended(request.result));
			};
		});
	}

	/** Lets another version of the site upgrade, and notices when the browser closes the database. */
	#tended(database: IDBDatabase): IDBDatabase {
		database.onversionchange = () => {
			database.close();
			this.#opening = undefined;
		};
		database.onclose = () => {
			this.#opening = undefined;
		};
		return database;
	}
}

/** `InvalidStateError`: closed. `UnknownError`: WebKit lost its database process. `AbortError`: closed during the work. */
function isDeadConnection(error: unknown): boolean {
	return ['InvalidStateError', 'UnknownError', 'AbortError'].includes(errorName(error));
}
