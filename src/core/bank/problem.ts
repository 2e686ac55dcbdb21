import type { FlawCode } from './flaws';

/** What is wrong with the shape of a bank. */
export type StructureCode =
	| 'not-a-bank'
	| 'newer-version'
	| 'missing'
	| 'unknown-field'
	| 'unknown-value'
	| 'wrong-type'
	| 'wrong-form'
	| 'wrong-number'
	| 'empty'
	| 'too-long'
	| 'too-few'
	| 'too-many'
	| 'unseen-characters';

/** What makes a well-formed bank unplayable or untrue. */
export type SoundnessCode =
	| 'duplicate-id'
	| 'no-key'
	| 'two-keys'
	| 'true-false-options'
	| 'value-outside-scale'
	| 'value-between-steps'
	| 'too-few-decimals'
	| 'no-tolerance'
	| 'same-text'
	| 'evidence-length'
	| 'mark-outside-quote'
	| 'wrong-id'
	| 'wrong-article'
	| 'evidence-not-verbatim'
	| 'example-outside-article';

/** Set-level flaws: each item may be good, together they are not. */
export type SetFlawCode =
	| 'similar-stems'
	| 'key-told-by-another-stem'
	| 'key-told-by-another-answer'
	| 'key-position'
	| 'key-longest';

export type BankProblemCode = StructureCode | SoundnessCode | SetFlawCode | FlawCode;

/** What is wrong with the shape of some data, and where. */
export interface StructureProblem {
	readonly code: StructureCode;
	readonly place: string;
	readonly detail?: string;
}

/** A flaw of a set: at one of its items, or at `items` as a whole. */
export interface SetFlaw {
	readonly code: SetFlawCode;
	readonly place: string;
	readonly detail?: string;
}

/** One problem: its code, where it is (`items[3].options[1].text`, empty for the whole), and the offending word or number if there is one. */
export interface BankProblem {
	readonly code: BankProblemCode;
	readonly place: string;
	readonly detail?: string;
}
