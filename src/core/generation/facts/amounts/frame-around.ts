import type { Quantity } from '../quantities/find-quantities';
import { countedBy } from './counted';
import type { Line } from './edges';
import type { Frame } from './frame';
import { resultFrame } from './result-frame';
import { mainVerbsAt, subjectFrame } from './subject-frame';
import { verbFrame } from './verb-frame';

/** The clause in which a number is counted; undefined when the words are not plain enough to be sure. */
export function frameAround(line: Line, quantity: Quantity): Frame | undefined {
	const counted = countedBy(line.tokens, quantity);
	if (!counted) return undefined;
	const isSubject = mainVerbsAt(line.tokens, counted.run.last + 1) !== undefined;
	const behind = isSubject ? undefined : (resultFrame(line, counted) ?? verbFrame(line, counted, quantity));
	return subjectFrame(line, counted) ?? behind;
}
