import { fail, ok, type Result } from '../../core/base/result';
import type { StoreProblem } from './store';

/** The outcome of some work on a store, with what it throws as a coded problem. */
export async function settled<Value>(work: () => Promise<Value>): Promise<Result<Value, StoreProblem>> {
	try {
		return ok(await work());
	} catch (error) {
		return fail(storeProblem(error));
	}
}

const PROBLEMS: Readonly<Record<string, StoreProblem>> = {
	QuotaExceededError: 'full',
	DataCloneError: 'not-plain',
	SecurityError: 'unavailable',
	InvalidStateError: 'unavailable',
	NotAllowedError: 'unavailable',
	TimeoutError: 'unavailable',
	UnknownError: 'unavailable',
	VersionError: 'unavailable',
	ReferenceError: 'unavailable'
};

function storeProblem(error: unknown): StoreProblem {
	return PROBLEMS[errorName(error)] ?? 'failed';
}

export function errorName(error: unknown): string {
	return error instanceof Error || error instanceof DOMException ? error.name : '';
}
