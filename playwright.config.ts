import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { findBrowsers } from './tests/e2e/find-browsers';
import { phone } from './tests/e2e/fixtures';
import { isRoot } from './tests/e2e/system-packages';

const browsers = findBrowsers();

/** `FIVE_WS_EVERYWHERE` tries every file on every screen and in every browser. */
const isEverywhere = process.env['FIVE_WS_EVERYWHERE'] !== undefined;
const sameOnEveryScreen = [
	'accessible',
	'backup',
	'camera',
	'corpus',
	'daily',
	'exam',
	'faults',
	'hostile',
	'installed',
	'killed',
	'languages',
	'make',
	'offline',
	'own-judgement',
	'results',
	'review',
	'review-round',
	'security',
	'settings',
	'share',
	'share-result',
	'tabs',
	'time-limit',
	'two-tabs',
	'updates',
	'walk',
	'ways',
	'web-page',
	'whole-path',
	'worker'
].map(fileOf);
const sameInEveryBrowser = [
	'accessible',
	'backup',
	'camera',
	'class',
	'corpus',
	'daily',
	'exam',
	'faults',
	'hostile',
	'installed',
	'killed',
	'languages',
	'make',
	'own-judgement',
	'review',
	'review-round',
	'share',
	'share-result',
	'time-limit',
	'updates',
	'walk',
	'ways',
	'web-page',
	'whole-path'
].map(fileOf);

const quietChromium = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-domain-reliability',
	'--disable-sync',
	'--no-first-run',
	...(isRoot ? ['--no-sandbox'] : [])
];

const chromium = {
	browserName: 'chromium',
	launchOptions: { executablePath: browsers.chromium.path, args: quietChromium }
} as const;

/** Firefox plays these on a small screen instead of a wide one. */
const triedOnPhone = ['kinds'].map(fileOf);

function firefoxProjects(): NonNullable<PlaywrightTestConfig['projects']> {
	const { firefox } = browsers;
	if ('missing' in firefox) return [];
	const { path, channel } = firefox;
	const launchOptions = { executablePath: path, ...(channel === undefined ? {} : { channel }) };
	const use = { browserName: 'firefox', launchOptions } as const;
	return [
		{ name: 'firefox', use, testIgnore: isEverywhere ? [] : [...sameInEveryBrowser, ...triedOnPhone] },
		{
			name: 'firefox phone',
			use: { ...use, ...phone },
			testMatch: isEverywhere ? '**/*.e2e.ts' : triedOnPhone
		}
	];
}

/** WebKit is driven by its own driver, in tests of its own. */
function webkitProjects(): NonNullable<PlaywrightTestConfig['projects']> {
	return 'missing' in browsers.webkit
		? []
		: [{ name: 'webkit', testMatch: '**/*.webkit.ts', timeout: 180_000 }];
}

function fileOf(name: string): string {
	return `**/${name}.e2e.ts`;
}

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results',
	reporter: [['line'], ['json', { outputFile: 'reports/playwright.json' }]],
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	projects: [
		{ name: 'desktop', use: chromium },
		{
			name: 'phone',
			use: { ...chromium, ...phone, hasTouch: true },
			testIgnore: isEverywhere ? [] : sameOnEveryScreen
		},
		...firefoxProjects(),
		...webkitProjects()
	]
});
