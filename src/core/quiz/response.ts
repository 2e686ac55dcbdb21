/** What was chosen: `option` is an index in bank order, whatever order was shown. A new kind of item may add a member. */
export interface Answer {
	readonly kind: 'option';
	readonly option: number;
}

/** What a player did with one item. Times are milliseconds since 1970. */
export interface Response {
	readonly itemId: string;
	/** Null when the item was left out. */
	readonly chosen: Answer | null;
	readonly correct: boolean;
	readonly shownAt: number;
	readonly answeredAt: number;
}

/** Milliseconds from the item's showing to the answer; never below 0, also when the device's clock was set back. */
export function timeTaken(response: Response): number {
	return Math.max(0, response.answeredAt - response.shownAt);
}
