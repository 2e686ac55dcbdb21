import { expect, test as base } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from './find-browsers';
import { openSite, type Site } from './site';
import { WebDriver } from './webdriver';
import { WebKitPage } from './webkit-page';

interface Driver {
	readonly address: string;
	/** Where the browser saves what is downloaded. */
	readonly home: string;
}

/** The browser's own bar would keep a window from being as narrow as a phone. */
const NARROW = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 3px; }';
/** What Safari has and this browser leaves off. */
const OPTIONS = {
	'webkitgtk:browserOptions': {
		args: ['--automation', '--features=+StorageAPI,+StorageAPIEstimate,+WebShare,+WebShareFileAPI']
	}
};
const PHONE = [360, 760] as const;

interface Fixtures {
	readonly site: Site;
	/** Opens a browser that has never seen the site; the driver has one at a time, so the one before is closed. */
	readonly freshProfile: () => Promise<WebKitPage>;
}

export const test = base.extend<Fixtures, { readonly driver: Driver }>({
	driver: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures out of this pattern
		async ({}, use) => {
			const { webkit } = findBrowsers();
			if ('missing' in webkit) throw new Error(webkit.missing);
			const home = newHome();
			const display = spawn(webkit.display, ['-displayfd', '3', '-nolisten', 'tcp'], {
				stdio: ['ignore', 'ignore', 'ignore', 'pipe']
			});
			const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, DISPLAY: await numberOf(display) };
			const port = await freePort();
			const driver = spawn(webkit.driver, [`--port=${port}`], { stdio: 'ignore', env });
			const address = `http://127.0.0.1:${port}`;
			await expect(async () => fetch(`${address}/status`)).toPass({ timeout: 10_000 });
			await use({ address, home });
			await ended(driver);
			await ended(display);
			rmSync(home, { recursive: true, force: true, maxRetries: 5 });
		},
		{ scope: 'worker' }
	],
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures out of this pattern
	site: async ({}, use) => {
		const site = await openSite('build');
		await use(site);
		await site.stop();
	},
	freshProfile: async ({ driver, site }, use, testInfo) => {
		let open: WebKitPage | undefined;
		const close = async () => {
			const closing = open;
			open = undefined;
			await closing?.close();
		};
		await use(async () => {
			await close();
			const browser = await WebDriver.open(driver.address, OPTIONS);
			open = new WebKitPage(browser, site.origin, driver.home);
			await browser.resize(...PHONE);
			return open;
		});
		if (testInfo.status !== testInfo.expectedStatus && open)
			await testInfo.attach('the page at the end', { body: await open.picture(), contentType: 'image/png' });
		await close();
	}
});

export { expect };

function newHome(): string {
	const home = mkdtempSync(join(tmpdir(), 'five-ws-webkit-'));
	mkdirSync(join(home, 'gtk-3.0'));
	writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), NARROW);
	return home;
}

/** The display says its number on the fourth of its streams once it can be drawn on. */
async function numberOf(display: ChildProcess): Promise<string> {
	const said = display.stdio[3];
	if (!said) throw new Error('the display has no stream to say its number on');
	const [number] = (await once(said, 'data')) as [Buffer];
	return `:${number.toString().trim()}`;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

async function ended(process: ChildProcess): Promise<void> {
	if (process.exitCode !== null || process.signalCode !== null) return;
	// A driver that waits for its browser would not heed less; the browser ends with its display.
	process.kill('SIGKILL');
	await once(process, 'exit');
}
