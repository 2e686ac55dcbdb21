import * as v from 'valibot';

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

const time = v.pipe(v.number(), v.safeInteger());

export const responseSchema = v.strictObject({
	itemId: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
	chosen: v.nullable(
		v.strictObject({ kind: v.literal('option'), option: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) })
	),
	correct: v.boolean(),
	shownAt: time,
	answeredAt: time
}) satisfies v.GenericSchema<unknown, Response>;

/** Milliseconds from the item's showing to the answer; never below 0, also when the device's clock was set back. */
export function timeTaken(response: Response): number {
	return Math.max(0, response.answeredAt - response.shownAt);
}
