import { OBJECT_STORE } from './connection';

const unfinished = new Set<IDBTransaction>();

/**
 * Begins work on the records. Work that is unfinished when its page is left is given up: WebKit would keep it with the page,
 * as it was, and whoever comes next would wait for its end for ever. Comes the reader back to the page, it is done again.
 */
export function begin(
	database: IDBDatabase,
	mode: IDBTransactionMode,
	durability: IDBTransactionDurability
): IDBTransaction {
	const transaction = database.transaction(OBJECT_STORE, mode, { durability });
	unfinished.add(transaction);
	transaction.addEventListener('complete', () => unfinished.delete(transaction));
	transaction.addEventListener('abort', () => unfinished.delete(transaction));
	return transaction;
}

/** Says that all is asked for, so that it is kept even if the page is left now, and waits until it is. */
export function committed(transaction: IDBTransaction): Promise<void> {
	return new Promise((resolve, reject) => {
		transaction.addEventListener('complete', () => {
			resolve();
		});
		transaction.addEventListener('abort', () => {
			// What was given up has no error of its own, and is tried again like what the browser broke off.
			reject(transaction.error ?? new DOMException('It was given up.', 'AbortError'));
		});
		transaction.commit();
	});
}

function giveUp(transaction: IDBTransaction): void {
	try {
		transaction.abort();
	} catch {
		// It has all it needs and ends by itself.
	}
}

// Tests outside of a browser have no page.
globalThis.addEventListener?.('pagehide', () => unfinished.forEach(giveUp));
