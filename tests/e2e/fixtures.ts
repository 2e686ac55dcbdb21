import { expect, test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import { openSite, type Site } from './site';
import { Watch } from './watch';

interface Fixtures {
	/** The built site, served for this test alone. */
	readonly site: Site;
	/** Sees everything the test's pages do; the test fails when it saw a problem that was not allowed. */
	readonly watch: Watch;
	/** Opens a page in a browser profile that has never seen the site. */
	readonly freshProfile: (options?: BrowserContextOptions) => Promise<Page>;
}

export const phone = { viewport: { width: 360, height: 740 } };

export const test = base.extend<Fixtures>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures out of this pattern
	site: async ({}, use) => {
		const site = await openSite('build');
		await use(site);
		await site.stop();
	},
	baseURL: async ({ site }, use) => use(site.origin),
	watch: async ({ site }, use) => {
		const watch = new Watch(site.origin);
		await use(watch);
		expect(watch.problems).toEqual([]);
	},
	context: async ({ context, watch }, use) => {
		await watch.observe(context);
		await use(context);
	},
	freshProfile: async ({ browser, baseURL, watch }, use) => {
		const opened: { close(): Promise<void> }[] = [];
		await use(async (options = {}) => {
			const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), ...options });
			opened.push(context);
			await watch.observe(context);
			return context.newPage();
		});
		for (const context of opened) await context.close();
	}
});

export { expect };
