import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { knownWeaknesses } from './audit';
import { findBrowsers } from './e2e/find-browsers';
import { add, closingLine, NOTHING, readPlaywright, readVitest, type Count } from './report';

/** Everything that must hold before a change goes in, in order; a failure does not stop the rest. */
const REPORTS = { vitest: 'reports/vitest.json', playwright: 'reports/playwright.json' };
const failures: string[] = [];
let total = NOTHING;

function record(count: Count, failed: readonly string[]): void {
	total = add(total, count);
	failures.push(...failed);
}

function execute(title: string, command: string): boolean {
	const started = performance.now();
	console.log(`\n> ${title}: ${command}`);
	const [program = '', ...words] = command.split(' ');
	const { status } = spawnSync(`node_modules/.bin/${program}`, words, { stdio: 'inherit' });
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${title}, ${seconds} s`);
	return status === 0;
}

function check(title: string, command: string): boolean {
	const passed = execute(title, command);
	record({ ...NOTHING, [passed ? 'passed' : 'failed']: 1 }, passed ? [] : [title]);
	return passed;
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
	const { firefox } = findBrowsers();
	tests('browser tests', 'playwright test', () => readPlaywright(REPORTS.playwright));
	if ('missing' in firefox) {
		console.log(`Firefox skipped: ${firefox.missing}.`);
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
check('format', 'prettier --check --log-level warn .');
check('kit files', 'svelte-kit sync');
check('lint', 'eslint .');
check('types', 'svelte-check --fail-on-warnings');
check('types of the core', 'tsc -p src/core');
check('types of the service worker', 'tsc -p src/service-worker');
check('unused code', 'knip');
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
