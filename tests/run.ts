import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { knownWeaknesses } from './audit';
import { findBrowsers } from './e2e/find-browsers';
import { add, closingLine, NOTHING, readPlaywright, readVitest, type Count } from './report';

/** Everything that must hold before a change goes in; a failure does not stop the rest. */
const REPORTS = { vitest: 'reports/vitest.json', playwright: 'reports/playwright.json' };
const failures: string[] = [];
let total = NOTHING;

function record(count: Count, failed: readonly string[]): void {
	total = add(total, count);
	failures.push(...failed);
}

function programOf(command: string): readonly [string, readonly string[]] {
	const [program = '', ...words] = command.split(' ');
	return [`node_modules/.bin/${program}`, words];
}

function tellEnd(title: string, passed: boolean, started: number): boolean {
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${passed ? 'passed' : 'FAILED'}: ${title}, ${seconds} s`);
	return passed;
}

/** Runs a program alone; what it prints is seen at once. */
function execute(title: string, command: string): boolean {
	const started = performance.now();
	console.log(`\n> ${title}: ${command}`);
	const { status } = spawnSync(...programOf(command), { stdio: 'inherit' });
	return tellEnd(title, status === 0, started);
}

/** Runs a program beside others; what it prints is seen at its end, in one piece. */
async function executeBeside(title: string, command: string): Promise<boolean> {
	const started = performance.now();
	const printed: Buffer[] = [];
	const child = spawn(...programOf(command), { stdio: ['ignore', 'pipe', 'pipe'] });
	child.stdout.on('data', (part: Buffer) => printed.push(part));
	child.stderr.on('data', (part: Buffer) => printed.push(part));
	const status = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	console.log(`\n> ${title}: ${command}\n${Buffer.concat(printed).toString()}`);
	return tellEnd(title, status === 0, started);
}

function recordCheck(title: string, passed: boolean): boolean {
	record({ ...NOTHING, [passed ? 'passed' : 'failed']: 1 }, passed ? [] : [title]);
	return passed;
}

const check = (title: string, command: string) => recordCheck(title, execute(title, command));

/** Each lane runs its programs one after the other, beside the other lanes. */
async function checkInLanes(lanes: readonly (readonly (readonly [string, string])[])[]): Promise<void> {
	await Promise.all(
		lanes.map(async (lane) => {
			for (const [title, command] of lane) recordCheck(title, await executeBeside(title, command));
		})
	);
}

function tests(title: string, command: string, read: typeof readVitest): void {
	const passed = execute(title, command);
	const { count, failed } = read(title);
	const unexplained = !passed && count.failed === 0;
	record(unexplained ? add(count, { ...NOTHING, failed: 1 }) : count, [
		...failed,
		...(unexplained ? [`${title}: stopped with an error outside of any test`] : [])
	]);
}

function browserTests(): void {
	const { firefox, webkit } = findBrowsers();
	tests('browser tests', 'playwright test', () => readPlaywright(REPORTS.playwright));
	for (const [name, browser] of Object.entries({ Firefox: firefox, WebKit: webkit }))
		if ('missing' in browser) {
			console.log(`${name} skipped: ${browser.missing}.`);
			record({ ...NOTHING, skipped: 1 }, []);
		}
}

/** A registry that does not tell is no failure. */
function weaknesses(): void {
	const count = knownWeaknesses();
	if (count === undefined)
		console.log('\n> known weaknesses of packages: skipped, as the registry does not tell');
	else if (count > 0)
		record({ ...NOTHING, failed: 1 }, [`known weaknesses of packages: ${count}, see npm audit`]);
	record({ ...NOTHING, [count === undefined ? 'skipped' : 'passed']: count ? 0 : 1 }, []);
}

function attempt(title: string, action: () => void): void {
	try {
		action();
	} catch (error) {
		record({ ...NOTHING, failed: 1 }, [
			`${title}: ${error instanceof Error ? error.message : String(error)}`
		]);
	}
}

rmSync('reports', { recursive: true, force: true });
check('kit files', 'svelte-kit sync');
await checkInLanes([
	[['lint', 'eslint .']],
	[
		['format', 'prettier --check --log-level warn .'],
		['types', 'svelte-check --fail-on-warnings'],
		['types of the core', 'tsc -p src/core'],
		['types of the service worker', 'tsc -p src/service-worker'],
		['unused code', 'knip']
	]
]);
weaknesses();
attempt('unit tests', () =>
	tests(
		'unit tests',
		`vitest run --reporter=default --reporter=json --outputFile.json=${REPORTS.vitest}`,
		() => readVitest(REPORTS.vitest)
	)
);
if (check('build', 'tsx build-site.js')) attempt('browser tests', browserTests);
else record({ ...NOTHING, failed: 1 }, ['browser tests: not run, as there is no build']);

if (failures.length > 0) console.log(`\nFailed:\n${failures.map((line) => `- ${line}`).join('\n')}`);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
