import { readFileSync } from 'node:fs';

/** How many tests ended how. */
export interface Count {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

/** A runner's own report, summed up, with the name of each failed test. */
export interface Report {
	readonly count: Count;
	readonly failed: readonly string[];
}

export const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 };

export function add(one: Count, other: Count): Count {
	return {
		passed: one.passed + other.passed,
		failed: one.failed + other.failed,
		skipped: one.skipped + other.skipped
	};
}

export function closingLine({ passed, failed, skipped }: Count): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

interface VitestReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numTodoTests: number;
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
	}[];
}

/** A test file that could not even be loaded counts as one failure. */
export function readVitest(path: string): Report {
	const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
	const unloaded = report.testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
	);
	const failed = report.testResults.flatMap(({ name, assertionResults }) =>
		assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `${name}: ${fullName}`)
	);
	const count = {
		passed: report.numPassedTests,
		failed: report.numFailedTests + unloaded.length,
		skipped: report.numPendingTests + report.numTodoTests
	};
	return { count, failed: [...failed, ...unloaded.map(({ name }) => `${name}: could not be loaded`)] };
}

interface PlaywrightSuite {
	readonly suites?: readonly PlaywrightSuite[];
	readonly specs?: readonly {
		readonly file: string;
		readonly title: string;
		readonly tests: readonly { readonly projectName: string; readonly status: string }[];
	}[];
}

interface PlaywrightReport {
	readonly suites: readonly PlaywrightSuite[];
	readonly errors: readonly { readonly message?: string }[];
	readonly stats: {
		readonly expected: number;
		readonly unexpected: number;
		readonly flaky: number;
		readonly skipped: number;
	};
}

/** A test that passed only when repeated counts as failed, and so does each error outside of a test. */
export function readPlaywright(path: string): Report {
	const { stats, errors, suites } = JSON.parse(readFileSync(path, 'utf8')) as PlaywrightReport;
	const count = {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
		skipped: stats.skipped
	};
	const outside = errors.map(({ message = 'an error outside of any test' }) => message);
	return { count, failed: [...suites.flatMap(failedTests), ...outside] };
}

function failedTests({ suites = [], specs = [] }: PlaywrightSuite): string[] {
	const own = specs.flatMap(({ file, title, tests }) =>
		tests
			.filter(({ status }) => status === 'unexpected' || status === 'flaky')
			.map(({ projectName }) => `${file}: ${title} (${projectName})`)
	);
	return [...own, ...suites.flatMap(failedTests)];
}
