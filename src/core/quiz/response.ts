/** What was answered. All numbers but `value` are indexes in bank order, whatever order was shown. */
export type Answer =
	| { readonly kind: 'option'; readonly option: number }
	| { readonly kind: 'number'; readonly value: number }
	/** The entries in the player's order. */
	| { readonly kind: 'order'; readonly order: readonly number[] }
	/** For each left the pair whose right was chosen for it; −1 when none is yet. */
	| { readonly kind: 'match'; readonly match: readonly number[] };

/** How sure a player said to be of an answer. */
export type Confidence = 'sure' | 'likely' | 'guess';

/** So many characters are kept of what is typed. */
export const MOST_TYPED = 200;

/** What was typed for an item before its options were shown, nothing where they were asked for at once. */
export interface Typed {
	readonly text: string;
	/** Whether it names the right answer. */
	readonly right: boolean;
}

/** What a player did with one item. Times are milliseconds since 1970. */
export interface Response {
	readonly itemId: string;
	/** Null when the item was left out. */
	readonly chosen: Answer | null;
	/** A whole number from 0 to 10; absent, with `correct`, as long as the key is not known. */
	readonly points?: number;
	readonly correct?: boolean;
	/** Present where the item was asked without its options first. */
	readonly typed?: Typed;
	/** Absent when it was not told. */
	readonly confidence?: Confidence;
	/** Whether the sentence that proves the answer was found in the text afterwards; absent when it was not looked for. */
	readonly proofFound?: boolean;
	readonly shownAt: number;
	readonly answeredAt: number;
}

/** Milliseconds from the item's showing to the answer; never below 0, also when the device's clock was set back. */
export function timeTaken(response: Response): number {
	return Math.max(0, response.answeredAt - response.shownAt);
}
