import { chromium } from '@playwright/test';
import { findBrowsers } from '../e2e/find-browsers';
import { openSite } from '../e2e/site';
import { gameRecords, putRecords } from './stored-games';
import { isRoot } from '../e2e/system-packages';

/** How much longer the history of years opens than that of a few months. Needs a build. */
const FEW = 100;
const MANY = 10_000;
const VISITS = 7;
const HOURS_BETWEEN = 8;

/** Milliseconds from following a link to the history until its calendar is drawn: of the first visit, and the median of the next. */
async function visit(
	count: number,
	origin: string
): Promise<{ readonly first: number; readonly later: number }> {
	const { path } = findBrowsers().chromium;
	const browser = await chromium.launch({ executablePath: path, args: isRoot ? ['--no-sandbox'] : [] });
	const page = await browser.newPage({ baseURL: origin });
	await page.goto('/history/');
	await page.getByText('No game yet.').waitFor();
	await putRecords(page, gameRecords(count, HOURS_BETWEEN));
	const times: number[] = [];
	for (let number = 0; number <= VISITS; number++) {
		await page.goto('about:blank');
		const started = performance.now();
		await page.goto('/history/', { waitUntil: 'commit' });
		await page
			.getByRole('table', { name: /\d{4}$/ })
			.first()
			.waitFor();
		times.push(performance.now() - started);
	}
	await browser.close();
	const [first = 0, ...others] = times;
	return { first, later: others.sort((one, other) => one - other)[Math.floor(VISITS / 2)] ?? 0 };
}

export async function benchHistory(): Promise<void> {
	const site = await openSite('build');
	const few = await visit(FEW, site.origin);
	const many = await visit(MANY, site.origin);
	await site.stop();
	console.log(
		`\nhistory of ${MANY} games beside one of ${FEW}: ${(many.later / few.later).toFixed(1)} times the time; on the first visit, which reads them all, ${(many.first / few.first).toFixed(1)} times`
	);
}
