import type { Page } from '@playwright/test';
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { planOf } from '../../src/service-worker/plan';
import { listInWorker, OTHER, otherVersionOf } from './other-version';
import { answer, goOn, openToday, playToTheResult, readyOffline } from './steps';

/** What a browser says of files that it does not get. */
const BROKEN =
	/ERR_|error occurred when fetching the script|Failed to load|NS_ERROR|404|ServiceWorker|what came for|Failed to (?:update|register|fetch)|preload CSS|loading module|dynamically imported|download failed|MIME/i;
/** Kit's client, when a script of its own is missing, reads the page again in a way that the policy forbids. */
const KIT_WITHOUT_SCRIPTS = /DOMParser|injection sink|console: Error \(/;

let newer: string;

test.beforeAll(() => {
	newer = otherVersionOf('build');
});
test.afterAll(() => {
	rmSync(newer, { recursive: true });
});

/** Which version a page and all that it loaded belong to; a page that mixes them belongs to none. */
async function versionOf(page: Page): Promise<'old' | 'new' | 'mixed'> {
	const { version, names } = await page.evaluate(() => ({
		version: document.querySelector<HTMLMetaElement>('meta[name=version]')?.content ?? '',
		names: performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.includes('/_app/immutable/'))
	}));
	const isNew = /^f+$/.test(version);
	return names.every((name) => name.includes(`/${OTHER}`) === isNew) ? (isNew ? 'new' : 'old') : 'mixed';
}

/** Has the browser look for an update, as it does on its own from time to time, until it waits. */
async function untilUpdateWaits(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
	});
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
		.toBe('installed');
}

test('a quiz ends on the version it was begun with; the newer one is offered, and takes over all pages when no game is open', async ({
	page,
	context,
	site
}) => {
	await openToday(page);
	await readyOffline(page);
	await answer(page);
	site.publish(newer);
	await untilUpdateWaits(page);
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.reload();
	expect(await versionOf(page)).toBe('old');
	await playToTheResult(page);
	expect(await versionOf(page)).toBe('old');

	const game = await context.newPage();
	await game.goto('/play/venezuela-2019/');
	expect(await versionOf(game)).toBe('old');
	await page.bringToFront();
	await page.getByRole('button', { name: 'Switch to it' }).click();
	await expect(page.getByText('A game is open in another tab.')).toBeVisible();
	expect(await versionOf(page)).toBe('old');

	await game.goto('/history/');
	await game.getByRole('button', { name: 'Switch to it' }).click();
	for (const open of [game, page])
		await expect.poll(() => versionOf(open).catch(() => 'loading')).toBe('new');
	await page.waitForLoadState('networkidle');
	await page.goto('/history/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/running$/);
	expect(await versionOf(page)).toBe('new');
});

test('who never switches has the newer version once all pages were closed', async ({
	page,
	context,
	site
}) => {
	await page.goto('/');
	await readyOffline(page);
	site.publish(newer);
	await untilUpdateWaits(page);
	await page.goto('/archive/');
	expect(await versionOf(page)).toBe('old');
	await page.close();
	const later = await context.newPage();
	await expect
		.poll(async () => {
			await later.goto('about:blank');
			await later.goto('/');
			return versionOf(later);
		})
		.toBe('new');
});

test('a page that was loaded before an update is not answered for by the worker that came with it', async ({
	page,
	site,
	watch
}) => {
	watch.allow(BROKEN);
	site.publish(newer, '/service-worker.js');
	await page.goto('/');
	await page.evaluate(() => navigator.serviceWorker.ready);
	expect(await versionOf(page)).toBe('old');
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	await page.goto('/archive/');
	expect(await versionOf(page)).toBe('new');
	await readyOffline(page);
});

/** What the worker of the build is to keep, but for the generator, which waits until it is wanted. */
const precached = planOf(listInWorker('build'), '/').precached;
/** After how many answers the connection breaks; with `FIVE_WS_EVERY_BREAK` after every number of them. */
const breaks = process.env['FIVE_WS_EVERY_BREAK']
	? precached.map((_, count) => count)
	: [0, 4, 40, precached.length - 1];

test('a first visit that was cut off at any file is made whole by the next one', async ({
	freshProfile,
	site,
	watch
}) => {
	test.setTimeout(breaks.length * 20_000);
	watch.allow(BROKEN);
	watch.allow(KIT_WITHOUT_SCRIPTS);
	for (const count of breaks) {
		const before = site.asked.length;
		site.publish('build');
		site.breakAfter(count);
		const cutOff = await freshProfile();
		await cutOff.goto('/').catch(() => undefined);
		await expect.poll(() => site.asked.length - before).toBeGreaterThan(count);
		site.publish('build');
		const page = await cutOff.context().newPage();
		await page.goto('/');
		await readyOffline(page);
		const kept = await page.evaluate(async (addresses) => {
			const found = await Promise.all(addresses.map((address) => caches.match(address)));
			return found.filter((response) => response !== undefined).length;
		}, precached);
		expect(kept, `cut off after ${count} files`).toBe(precached.length);
		await page.context().close();
	}
});

test('a network that answers everything with its sign-in page changes nothing', async ({
	page,
	site,
	watch
}) => {
	await page.goto('/');
	await readyOffline(page);
	watch.allow(BROKEN);
	watch.allow(/unsupported/i);
	site.answerAll('<!doctype html><title>Welcome</title><h1>Sign in to the network</h1>');
	await page.goto('/archive/');
	await expect(page.getByRole('heading', { level: 1, name: 'Archive' })).toBeVisible();
	await openToday(page);
	await answer(page);
	await goOn(page);
});

test('a kill switch takes the site off the device and leaves what was saved', async ({ page, site }) => {
	await openToday(page);
	await readyOffline(page);
	await answer(page);
	await expect(page.getByText('Saved on this device')).toBeVisible();
	const withSwitch = mkdtempSync(join(tmpdir(), 'five-ws-off-'));
	cpSync('build', withSwitch, { recursive: true });
	copyFileSync('src/service-worker/kill-switch.js', join(withSwitch, 'service-worker.js'));
	site.publish(withSwitch);
	// It may be gone before the update is told to be done.
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
	await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
	await page.goto('/history/');
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
	rmSync(withSwitch, { recursive: true });
});
