import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { answer, goOn, openToday } from './steps';
import { storedBodies } from './stored';

type Fault = 'full' | 'uncloneable' | 'dead' | 'hanging' | 'refused';

declare global {
	interface Window {
		/** What goes wrong with the storage of this page. */
		storageFault: Fault | undefined;
	}
}

/** Lets a test break the storage of a page and mend it. */
async function makeBreakable(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		const { put } = IDBObjectStore.prototype;
		const { transaction } = IDBDatabase.prototype;
		const { open } = IDBFactory.prototype;
		const breaks = (name: string, ...faults: readonly Fault[]) => {
			if (window.storageFault && faults.includes(window.storageFault))
				throw new DOMException('broken by a test', name);
		};
		IDBObjectStore.prototype.put = function (...given) {
			breaks('QuotaExceededError', 'full');
			breaks('DataCloneError', 'uncloneable');
			return put.apply(this, given);
		};
		IDBDatabase.prototype.transaction = function (...given) {
			breaks('InvalidStateError', 'dead', 'hanging', 'refused');
			return transaction.apply(this, given);
		};
		IDBFactory.prototype.open = function (...given) {
			breaks('SecurityError', 'refused');
			breaks('UnknownError', 'dead');
			// A request that nobody answers.
			return window.storageFault === 'hanging'
				? Object.create(IDBOpenDBRequest.prototype, silent)
				: open.apply(this, given);
		};
		const writable = { writable: true, value: null };
		const silent = { onsuccess: writable, onerror: writable, onupgradeneeded: writable };
	});
}

const breakStorage = (page: Page, fault?: Fault) =>
	page.evaluate((given) => {
		window.storageFault = given;
	}, fault);

const notSaved = (page: Page) => page.getByText('This device does not let the page save.');

for (const fault of ['full', 'uncloneable', 'dead', 'refused', 'hanging'] as const)
	test(`while storage is ${fault}, play goes on and says so; once it recovers, nothing is lost`, async ({
		page,
		context
	}) => {
		await makeBreakable(context);
		const { total } = await openToday(page);
		await answer(page);
		await expect(page.getByText('Saved on this device')).toBeVisible();
		await goOn(page);
		await breakStorage(page, fault);
		await answer(page);
		await expect(notSaved(page)).toBeVisible({ timeout: 15_000 });
		await goOn(page);
		await answer(page, 1);
		await goOn(page);
		await breakStorage(page);
		for (let number = 4; number <= total; number++) {
			await expect(page.getByText(`Question ${number} of ${total}`).first()).toBeVisible();
			await answer(page);
			await goOn(page);
		}
		await expect(page).toHaveURL(/\/result\/#/);
		const [game, ...others] = (await storedBodies(page, 'attempt')) as readonly {
			readonly responses: readonly { readonly itemId: string }[];
		}[];
		expect(others).toEqual([]);
		expect(new Set(game?.responses.map(({ itemId }) => itemId)).size).toBe(total);
		expect(game?.responses).toHaveLength(total);
	});

test('a game that was begun while the disk was full is there after a reload once there is room', async ({
	page,
	context
}) => {
	await makeBreakable(context);
	await page.addInitScript(() => {
		// The blank page that a browser begins with has no storage.
		const isSite = location.protocol === 'http:';
		window.storageFault = isSite && sessionStorage.getItem('mended') ? undefined : 'full';
	});
	await page.goto('/play/venezuela-2019/');
	await answer(page);
	await expect(notSaved(page)).toBeVisible();
	await goOn(page);
	await breakStorage(page);
	await page.evaluate(() => {
		sessionStorage.setItem('mended', 'yes');
	});
	await answer(page);
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.reload();
	await expect(page.getByText(/^Question 3 of /).first()).toBeVisible();
	expect(await storedBodies(page, 'quiz')).toHaveLength(1);
});

test('a later version of the site that opens the database in another tab stops no game', async ({
	page,
	context
}) => {
	await page.goto('/play/venezuela-2019/');
	await answer(page);
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await goOn(page);
	const later = await context.newPage();
	await later.goto('/stories.json');
	const upgraded = await later.evaluate(
		() =>
			new Promise((resolve) => {
				const opening = indexedDB.open('five-ws', 2);
				opening.onsuccess = () => resolve('upgraded');
				opening.onblocked = () => resolve('blocked');
			})
	);
	expect(upgraded).toBe('upgraded');
	await page.bringToFront();
	await answer(page);
	await expect(notSaved(page)).toBeVisible();
	await goOn(page);
	await answer(page);
});
