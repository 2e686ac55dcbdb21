import type { Page } from '@playwright/test';

type Entry = readonly [key: readonly string[], value: unknown];

/** All that the site keeps on the device, as JSON text; the page must have opened the database before. */
export async function everythingStored(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open('five-ws');
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(new Error('the database does not open'));
		});
		const values = await new Promise<unknown>((resolve, reject) => {
			const reading = database.transaction('records').objectStore('records').getAll();
			reading.onsuccess = () => resolve(reading.result);
			reading.onerror = () => reject(new Error('the values cannot be read'));
		});
		database.close();
		return JSON.stringify(values);
	});
}

/** What the records of one kind hold. */
export async function storedBodies(page: Page, kind: string): Promise<readonly unknown[]> {
	const stored = JSON.parse(await everythingStored(page)) as readonly { type?: string; body?: unknown }[];
	return stored.filter(({ type }) => type === kind).map(({ body }) => body);
}

/** Puts a value into the site's database behind its back; the page must have opened the database before. */
export async function putStored(page: Page, entry: Entry): Promise<void> {
	await page.evaluate(async ([key, value]) => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open('five-ws');
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(new Error('the database does not open'));
		});
		await new Promise<void>((resolve, reject) => {
			const change = database.transaction('records', 'readwrite');
			change.objectStore('records').put(value, [...key]);
			change.oncomplete = () => resolve();
			change.onerror = () => reject(new Error('the value was not stored'));
		});
		database.close();
	}, entry);
}
