import { chromium, type Browser, type CDPSession } from '@playwright/test';
import { findBrowsers } from '../e2e/find-browsers';
import { phone } from '../e2e/fixtures';
import { openSite } from '../e2e/site';
import { isRoot } from '../e2e/system-packages';

/**
 * How long the pages that are opened most keep a phone from answering, as Lighthouse counts it: what each task after the first picture
 * takes beyond 50 ms of a processor four times as slow. Counted in time of the processor, so that a busy machine counts alike. Needs a build.
 */
const PAGES = ['/', '/play/asteroid-2014/', '/archive/', '/make/'];
const VISITS = 7;
const SLOWER = 4;
const LONG_MS = 50;
const SETTLED_MS = 2000;

/** An event of Chromium's tracing: times in microseconds, `tdur` in time of the processor. */
interface Traced {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	readonly tdur?: number;
}

interface Work {
	/** Milliseconds, on the slower processor. */
	readonly blocked: number;
	readonly longest: number;
}

async function tracedWhile(session: CDPSession, work: () => Promise<void>): Promise<readonly Traced[]> {
	const events: Traced[] = [];
	session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])));
	await session.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['toplevel', 'loading', 'blink.user_timing'] }
	});
	await work();
	const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
	await session.send('Tracing.end');
	await complete;
	return events;
}

/** The tasks of the page's own thread that end after its first picture; a task inside another is part of it. */
function tasksAfterPaint(events: readonly Traced[]): readonly Traced[] {
	const paint = events.find(({ name }) => name === 'firstContentfulPaint');
	if (!paint) throw new Error('the page drew nothing');
	const tasks = events
		.filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === paint.pid && tid === paint.tid)
		.sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
	let end = 0;
	return tasks.filter(({ ts, dur = 0 }) => {
		if (ts < end) return false;
		end = ts + dur;
		return end > paint.ts;
	});
}

async function visit(browser: Browser, address: string): Promise<Work> {
	const context = await browser.newContext({ ...phone, isMobile: true });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const events = await tracedWhile(session, async () => {
		await page.goto(address);
		await page.waitForTimeout(SETTLED_MS);
	});
	await context.close();
	const times = tasksAfterPaint(events).map(({ tdur = 0 }) => (SLOWER * tdur) / 1000);
	return {
		blocked: times.reduce((sum, time) => sum + Math.max(0, time - LONG_MS), 0),
		longest: Math.max(...times)
	};
}

function median(values: readonly number[]): number {
	return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

export async function benchMainThread(): Promise<void> {
	const site = await openSite('build');
	const { path } = findBrowsers().chromium;
	const browser = await chromium.launch({ executablePath: path, args: isRoot ? ['--no-sandbox'] : [] });
	console.log(`\nmilliseconds of a processor ${SLOWER} times as slow, median of ${VISITS} first visits`);
	for (const address of PAGES) {
		const visits: Work[] = [];
		while (visits.length < VISITS) visits.push(await visit(browser, site.origin + address));
		const blocked = median(visits.map((one) => one.blocked));
		const longest = median(visits.map((one) => one.longest));
		console.log(
			`${address.padEnd(22)} blocked ${blocked.toFixed(0).padStart(4)}, longest task ${longest.toFixed(0).padStart(4)}`
		);
	}
	await browser.close();
	await site.stop();
}
