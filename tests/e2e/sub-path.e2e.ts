import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { openSite } from './site';
import { answer, openToday, playToTheResult, readyOffline } from './steps';

/** A folder whose folder `quiz` holds the site as it is built for there, see docs/hosting.md. */
const host = process.env['FIVE_WS_SUB_PATH'] ?? '';
const link = readFileSync('tests/samples/links/v1/marl-bridge.txt', 'utf8').trim().replace(/^.*#/, '');

test.skip(host === '', 'FIVE_WS_SUB_PATH names no folder');
test.use({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures out of this pattern
	site: async ({}, use) => {
		const site = await openSite(host);
		await use(site);
		await site.stop();
	},
	baseURL: async ({ site }, use) => use(`${site.origin}/quiz/`)
});

test('in a folder of a host the site plays, asks for nothing outside of it, and works with the server gone', async ({
	page,
	site,
	watch
}) => {
	await page.goto('.');
	await page.getByRole('link', { name: 'Español' }).click();
	await expect(page).toHaveURL(/\/quiz\/es\/$/);
	await openToday(page, '.');
	await answer(page);
	await readyOffline(page);
	const begins = await page.evaluate(async () => {
		const { href = '' } = document.querySelector<HTMLLinkElement>('link[rel=manifest]') ?? {};
		const { scope, start_url: start } = (await (await fetch(href)).json()) as Record<string, string>;
		return [scope, start].map((path) => new URL(path ?? '', href).pathname);
	});
	expect(begins, 'the scope and the first page of the installed app').toEqual(['/quiz/', '/quiz/']);
	watch.allow(/ERR_CONNECTION_REFUSED|Failed to load|NS_ERROR/);
	// Who leaves a page breaks off what it still fetches.
	watch.allow(/dynamically imported module|preload CSS|^console: Error \(/);
	await site.stop();
	await page.reload();
	await playToTheResult(page);
	await page.getByRole('link', { name: 'History' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/running$/);
	await page.goto(`play/#${link}`);
	await expect(page.getByRole('button', { name: 'Play the quiz' })).toBeVisible();
	expect(site.asked.filter((path) => !path.startsWith('/quiz/'))).toEqual([]);
});
