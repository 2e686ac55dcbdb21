/** The question a reporter would ask: the word an item wears. */
export const WS = ['who', 'what', 'when', 'where', 'why', 'how-many'] as const;
export type W = (typeof WS)[number];

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

/** One event of an item that asks for an order; `reason` tells the player when it was. */
export interface Entry {
	readonly text: string;
	readonly reason: string;
	readonly evidence?: Evidence;
}

/** Two texts that belong together; `reason` tells the player why. */
export interface Pair {
	readonly left: string;
	readonly right: string;
	readonly reason: string;
	readonly evidence?: Evidence;
}

/** What may be wrong with an item but need not be: told to a reviewer, hidden from a player. */
export type SoftFlawCode = 'key-longest' | 'long-stem' | 'side-detail' | 'few-options' | 'widely-known';

export interface ItemBase {
	/** Unique within its bank, letters, digits and hyphens, e.g. `q1`. */
	readonly id: string;
	readonly w: W;
	/** The text asked: a question ending in `?`, a statement, a statement with a blank `_____`, or an instruction. */
	readonly stem: string;
	/** At least one; the first is the one shown. */
	readonly evidence: readonly Evidence[];
	readonly status: FactStatus;
	readonly origin: Origin;
	/** The family of the generator that wrote it, e.g. `who-role`; `hand` when a person did. */
	readonly family: string;
	readonly flaws?: readonly SoftFlawCode[];
}

/** Two to six options in bank order, exactly one key. Older banks have a blank in some of these stems. */
export interface SingleChoiceItem extends ItemBase {
	readonly kind: 'single-choice';
	readonly options: readonly Option[];
}

/** A statement, and the two options True and False, in that order, exactly one key. */
export interface TrueFalseItem extends ItemBase {
	readonly kind: 'true-false';
	readonly options: readonly [Option, Option];
}

/** A statement with one blank, and two to six options for it, exactly one key. */
export interface ClozeItem extends ItemBase {
	readonly kind: 'cloze';
	readonly options: readonly Option[];
}

/**
 * A number to be guessed on a scale from `min` to `max` in steps of `step`. All numbers are in units of the suffix:
 * 3 with prefix `$` and suffix ` million` is $3 million. A guess within `tolerance` of `value` is as good as exact.
 */
export interface EstimateItem extends ItemBase {
	readonly kind: 'estimate';
	readonly value: number;
	readonly prefix: string;
	readonly suffix: string;
	/** Digits after the decimal point, as numbers of this scale are written. */
	readonly decimals: number;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly tolerance: number;
	readonly reason: string;
}

/** Three to five entries in their true order, the earliest first. */
export interface OrderItem extends ItemBase {
	readonly kind: 'order';
	readonly entries: readonly Entry[];
}

/** Three to five pairs; each left fits its own right only. */
export interface MatchItem extends ItemBase {
	readonly kind: 'match';
	readonly pairs: readonly Pair[];
}

/** A question with its answer and proof. A new kind is one more member here and one more case in each room. */
export type Item = SingleChoiceItem | TrueFalseItem | ClozeItem | EstimateItem | OrderItem | MatchItem;

export type ItemKind = Item['kind'];
