import type { Run } from '../tree';
import type { Counted } from './counted';
import type { Opening } from './opening';
import type { VerbGroup } from './verbs';

/** How a number hangs on its verb. */
export type Role = 'subject' | 'object' | 'oblique' | 'predicate' | 'existential' | 'result';

/** The clause around a number, read from the tags of its words. Token indices, ends inclusive. */
export interface Frame extends Opening {
	readonly role: Role;
	readonly subject: Run;
	readonly verbs: VerbGroup;
	readonly counted: Counted;
	readonly preposition?: number;
	/** The participle that the number hangs on, when it is the result of the clause: "killing". */
	readonly participle?: number;
	/** The last word that belongs to the clause. */
	readonly last: number;
	/** What stands between its words and is left out: asides with their commas, other counts, verbs before "and". */
	readonly asides: readonly Run[];
}
