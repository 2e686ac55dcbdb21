/** The question a reporter would ask: the word an item wears. */
export type W = 'who' | 'what' | 'when' | 'where' | 'why' | 'how-many';

/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/**
 * The words of the article that prove something.
 * `start` and `end` are offsets in the article's text exactly as it was given, so `article.slice(start, end) === quote`.
 * `mark` is the part of `quote` (offsets within it) that holds the key; absent when the key is derived.
 */
export interface Evidence extends Span {
	readonly quote: string;
	readonly mark?: Span;
}

/** How an item came to be: as the engine wrote it, changed by a person, or written by a person. */
export type Origin = 'generated' | 'edited' | 'written';

/** How the article holds the fact that an item asks for. */
export type FactStatus = 'asserted' | 'reported' | 'quoted';

/** One choice of an item. `reason` is a sentence for the player: why this option is right or wrong. */
export interface Option {
	readonly text: string;
	readonly isKey: boolean;
	readonly reason: string;
	readonly evidence?: Evidence;
}

interface ItemBase {
	/** Unique within its bank, letters, digits and hyphens, e.g. `q1`. */
	readonly id: string;
	readonly w: W;
	/** The text asked. A question ends in `?`; a missing word is written `_____`. */
	readonly stem: string;
	/** At least one; the first is the one shown. */
	readonly evidence: readonly Evidence[];
	readonly status: FactStatus;
	readonly origin: Origin;
	/** The family of the generator that wrote it, e.g. `who-role`; `hand` when a person did. */
	readonly family: string;
}

/** Two to six options in bank order, exactly one key. */
export interface SingleChoiceItem extends ItemBase {
	readonly kind: 'single-choice';
	readonly options: readonly Option[];
}

/** A statement, and the two options True and False, in that order, exactly one key. */
export interface TrueFalseItem extends ItemBase {
	readonly kind: 'true-false';
	readonly options: readonly [Option, Option];
}

/** A question with its answer and proof. A new kind is one more member here and one more file in each room. */
export type Item = SingleChoiceItem | TrueFalseItem;

export type ItemKind = Item['kind'];
