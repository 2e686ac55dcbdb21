import { canonicalJson } from '../bank/canonical-json';
import type { StudentResult } from '../quiz/student-result';

/** A student's result as a teacher's device keeps it. */
export interface ReceivedResult extends StudentResult {
	/** When this teacher first read its code, in milliseconds since 1970: codes say nothing of the order of attempts. */
	readonly receivedAt: number;
}

/**
 * All results of both lists, each once, in the order received. A set union by id: in whichever order and however often
 * lists are merged, the outcome is the same. Of what both have, the earlier receipt stands; of two contents under one id
 * (only a forged file has them) the one whose canonical JSON sorts first.
 */
export function mergeResults(
	one: readonly ReceivedResult[],
	other: readonly ReceivedResult[]
): readonly ReceivedResult[] {
	const byId = new Map<string, ReceivedResult>();
	for (const result of [...one, ...other]) {
		const known = byId.get(result.id);
		byId.set(result.id, known ? joined(known, result) : result);
	}
	return [...byId.values()].sort(byReceipt);
}

/** The earlier received first; of two received at once the one whose id sorts first. */
export function byReceipt(one: ReceivedResult, other: ReceivedResult): number {
	return one.receivedAt - other.receivedAt || (one.id < other.id ? -1 : 1);
}

function joined(one: ReceivedResult, other: ReceivedResult): ReceivedResult {
	const receivedAt = Math.min(one.receivedAt, other.receivedAt);
	const kept = contentOf(one) <= contentOf(other) ? one : other;
	return { ...kept, receivedAt };
}

function contentOf(result: ReceivedResult): string {
	return canonicalJson({ ...result, receivedAt: 0 });
}
