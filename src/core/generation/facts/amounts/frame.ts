import type { Quantity } from '../quantities/find-quantities';
import type { Run } from '../tree';
import { countedBy, type Counted } from './counted';
import type { Line } from './edges';
import { subjectFrame } from './subject-frame';
import { verbFrame } from './verb-frame';
import type { Opening } from './opening';
import type { VerbGroup } from './verbs';

/** How a number hangs on its verb. */
export type Role = 'subject' | 'object' | 'oblique' | 'predicate' | 'existential';

/** The clause around a number, read from the tags of its words. Token indices, ends inclusive. */
export interface Frame extends Opening {
	readonly role: Role;
	readonly subject: Run;
	readonly verbs: VerbGroup;
	readonly counted: Counted;
	readonly preposition?: number;
	/** The last word that belongs to the clause. */
	readonly last: number;
	/** What stands between its words and is left out: asides with their commas, other counts, verbs before "and". */
	readonly asides: readonly Run[];
}

/** The clause in which a number is counted; undefined when the words are not plain enough to be sure. */
export function frameAround(line: Line, quantity: Quantity): Frame | undefined {
	const counted = countedBy(line.tokens, quantity);
	if (!counted) return undefined;
	return subjectFrame(line, counted) ?? verbFrame(line, counted, quantity);
}
