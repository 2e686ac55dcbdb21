import { chromium, type Page } from '@playwright/test';
import { withQuizId } from '../../src/core/quiz/quiz';
import { sampleResults } from '../../src/core/report/fixture';
import { classIdOf } from '../../src/core/report/school-class';
import { quizOf } from '../e2e/class-room';
import { findBrowsers } from '../e2e/find-browsers';
import { openSite } from '../e2e/site';
import { gameRecords, putRecords } from './stored-games';
import { isRoot } from '../e2e/system-packages';

/** What two years of use leave on a device, and what a tenth of it would. Needs a build. */
const WHOLE = { games: 5000, classes: 50 };
const TENTH = { games: 500, classes: 5 };
const MONTHS = 24;
const STUDENTS = 40;
const VISITS = 5;

type Use = typeof WHOLE;

/** Each class with its quiz and what its students sent. */
function classRecords(count: number) {
	return Array.from({ length: count }, (_, number) => {
		const publicKey = String(number).padStart(43, 'A');
		const id = classIdOf(publicKey);
		const quiz = withQuizId({ ...quizOf('marl-bridge', `Quiz ${number}`), resultsTo: publicKey });
		const results = sampleResults(quiz, STUDENTS, number);
		const record = (type: string, key: readonly string[], body: unknown) =>
			[key, { v: 1, type, body }] as const;
		return [
			record('class', ['class', id], { id, name: `Class ${number}`, createdAt: number, publicKey }),
			record('quiz', ['quiz', quiz.id], quiz),
			...results.map((body) => record('result', ['result', id, body.id], body))
		];
	}).flat();
}

/** Milliseconds until a page shows something, the median of some visits. */
async function opening(page: Page, address: string, shown: string): Promise<number> {
	const times: number[] = [];
	for (let visit = 0; visit < VISITS; visit++) {
		await page.goto('about:blank');
		const started = performance.now();
		await page.goto(address, { waitUntil: 'commit' });
		await page.getByText(shown).first().waitFor();
		times.push(performance.now() - started);
	}
	return times.sort((one, other) => one - other)[Math.floor(VISITS / 2)] ?? 0;
}

async function measure(origin: string, { games, classes }: Use) {
	const { path } = findBrowsers().chromium;
	const browser = await chromium.launch({ executablePath: path, args: isRoot ? ['--no-sandbox'] : [] });
	const page = await browser.newPage({ baseURL: origin });
	await page.goto('/history/');
	await page.getByText('No game yet.').waitFor();
	const empty = await bytesStored(page);
	const hoursBetween = (MONTHS * 30 * 24) / games;
	await putRecords(page, [...gameRecords(games, hoursBetween), ...classRecords(classes)]);
	// The first visit makes the digest that the later ones read.
	await opening(page, '/history/', 'running');
	const figures = {
		home: await opening(page, '/', 'running'),
		history: await opening(page, '/history/', 'running'),
		class: await opening(page, '/class/', `${STUDENTS} students, mean`),
		heap: await heapOf(page)
	};
	const bytes = (await bytesStored(page)) - empty;
	await browser.close();
	return { ...figures, bytes };
}

const bytesStored = (page: Page) =>
	page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);

/** Bytes that the scripts of a page hold after what is left over was collected. */
async function heapOf(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	return (await session.send('Runtime.getHeapUsage')).usedSize;
}

export async function benchYears(): Promise<void> {
	const site = await openSite('build');
	const tenth = await measure(site.origin, TENTH);
	const whole = await measure(site.origin, WHOLE);
	await site.stop();
	const times = (figure: keyof typeof whole) => `${(whole[figure] / tenth[figure]).toFixed(1)} times`;
	const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
	console.log(
		`\n${MONTHS} months, ${WHOLE.games} games, ${WHOLE.classes} classes of ${STUDENTS}, beside a tenth of it: home opens in ${times('home')} the time, history ${times('history')}, class ${times('class')} (${Math.round(whole.class)} ms); memory of the class page ${megabytes(whole.heap)} (${times('heap')}); on the disk ${megabytes(whole.bytes)} (${times('bytes')})`
	);
}
