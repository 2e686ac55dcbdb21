import { chromium, firefox } from '@playwright/test';
import { existsSync } from 'node:fs';
import { findWebKit, type WebKit } from './find-webkit';
import { canInstallByApt, installByApt, run } from './system-packages';

/** `channel` is set when the browser is a stock Firefox, which Playwright drives by WebDriver BiDi. */
export interface Browser {
	readonly path: string;
	readonly channel?: 'moz-firefox';
}

/** The browsers that start on this machine; Chromium is required, another that is missing comes with its reason. */
export interface Browsers {
	readonly chromium: Browser;
	readonly firefox: Browser | { readonly missing: string };
	readonly webkit: WebKit | { readonly missing: string };
}

interface Wanted {
	readonly name: 'chromium' | 'firefox';
	readonly fromEnvironment: string | undefined;
	readonly playwrights: string;
	readonly systems: readonly string[];
	/** In the order in which they are tried. */
	readonly aptPackages: readonly string[];
}

const WANTED = {
	chromium: {
		name: 'chromium',
		fromEnvironment: process.env.CHROMIUM_PATH,
		playwrights: chromium.executablePath(),
		// The shell is the same engine without windows: the suite takes some 30 % less of the processor with it.
		systems: [
			'/usr/bin/chromium-headless-shell',
			'/usr/bin/chromium',
			'/usr/bin/google-chrome',
			'/usr/bin/chromium-browser'
		],
		aptPackages: ['chromium-headless-shell', 'chromium']
	},
	firefox: {
		name: 'firefox',
		fromEnvironment: process.env.FIREFOX_PATH,
		playwrights: firefox.executablePath(),
		systems: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
		aptPackages: ['firefox-esr']
	}
} as const satisfies Record<string, Wanted>;

const REMEMBERED = 'FIVE_WS_BROWSERS';

/** Playwright's workers read the config again: what was found once is handed to them in the environment. */
export function findBrowsers(): Browsers {
	const remembered = process.env[REMEMBERED];
	if (remembered !== undefined) return JSON.parse(remembered) as Browsers;
	const foundChromium = find(WANTED.chromium) ?? install(WANTED.chromium);
	if (foundChromium === undefined)
		throw new Error(
			'No Chromium starts here: install one (on Debian "apt-get install chromium", elsewhere ' +
				'"npx playwright install --with-deps chromium") or name it in CHROMIUM_PATH.'
		);
	const browsers: Browsers = {
		chromium: foundChromium,
		firefox: find(WANTED.firefox) ??
			install(WANTED.firefox) ?? { missing: 'no Firefox starts here and none could be installed' },
		webkit: findWebKit()
	};
	process.env[REMEMBERED] = JSON.stringify(browsers);
	return browsers;
}

function find(wanted: Wanted): Browser | undefined {
	if (wanted.fromEnvironment !== undefined) {
		if (starts(wanted.fromEnvironment)) return stock(wanted, wanted.fromEnvironment);
		console.warn(`${wanted.fromEnvironment} does not start: looking for another ${wanted.name}.`);
	}
	if (starts(wanted.playwrights)) return { path: wanted.playwrights };
	const system = wanted.systems.find(starts);
	return system === undefined ? undefined : stock(wanted, system);
}

function stock(wanted: Wanted, path: string): Browser {
	return wanted.name === 'firefox' ? { path, channel: 'moz-firefox' } : { path };
}

function starts(path: string): boolean {
	return existsSync(path) && run(path, ['--version']);
}

function install(wanted: Wanted): Browser | undefined {
	console.log(`No ${wanted.name} on this machine yet: installing one, which can take some minutes.`);
	if (canInstallByApt()) {
		for (const name of wanted.aptPackages) {
			installByApt([name]);
			const installed = find(wanted);
			if (installed !== undefined) return installed;
		}
	}
	run('npx', ['playwright', 'install', '--with-deps', wanted.name]);
	return find(wanted);
}
