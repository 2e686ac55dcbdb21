import { chromium } from '@playwright/test';
import { findBrowsers } from '../e2e/find-browsers';
import { codeOf, openClass, quizOf } from '../e2e/class-room';
import { openSite } from '../e2e/site';
import { sampleResults } from '../../src/core/report/fixture';
import { isRoot } from '../e2e/system-packages';

/** How long a class page takes for the results of a whole school, and the longest time it answers nothing meanwhile. Needs a build. */
const RESULTS = 1000;

/** Runs in the page: the longest of its tasks from now on, in milliseconds. */
function watchTasks(): void {
	const seen = window as unknown as { longest: number };
	seen.longest = 0;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
	}).observe({ type: 'longtask' });
}

/** Pastes 1,000 codes and waits until the report tells of them. */
export async function benchClassResults(): Promise<void> {
	const quiz = quizOf('kestrel-bay');
	const results = sampleResults(quiz, RESULTS, 1);
	const codes = await Promise.all(results.map((result) => codeOf(quiz, result)));
	const site = await openSite('build');
	const { path } = findBrowsers().chromium;
	const browser = await chromium.launch({ executablePath: path, args: isRoot ? ['--no-sandbox'] : [] });
	const page = await browser.newPage({ baseURL: site.origin });
	await openClass(page, [quiz]);
	await page.getByLabel('What students sent you').fill(codes.join('\n'));
	await page.evaluate(watchTasks);
	const started = performance.now();
	await page.getByRole('button', { name: 'Read the codes' }).click();
	await page.getByText(`${RESULTS} students, mean`).waitFor({ timeout: 120_000 });
	const opened = (performance.now() - started) / 1000;
	await page.waitForFunction(
		(rows) => document.querySelectorAll('[aria-labelledby="by-student"] [role="rowheader"]').length === rows,
		RESULTS
	);
	const drawn = (performance.now() - started) / 1000;
	const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
	console.log(
		`\n${RESULTS} results in one paste: opened and reported in ${opened.toFixed(1)} s, every row drawn in ${drawn.toFixed(1)} s, longest task ${longest.toFixed(0)} ms`
	);
	await browser.close();
	await site.stop();
}
