import type { Attempt } from './attempt';
import type { Response } from './response';

/** Two players at one device, who answer the same questions in turn. Each has an attempt of their own; neither counts among the games of the device. */
export interface Duo {
	/** The quiz's: there is one game of two for each quiz, begun again or gone on with. */
	readonly id: string;
	readonly names: readonly [string, string];
	readonly attempts: readonly [Attempt, Attempt];
}

/** The longest name of a player, in characters. */
export const MOST_IN_NAME = 40;

/** How many of the answers of one are right. */
export function rightOf(responses: readonly Response[]): number {
	return responses.filter(({ correct }) => correct === true).length;
}

/** Whose turn it is: the first answers each question before the second does. */
export function turnOf(first: readonly Response[], second: readonly Response[]): 0 | 1 {
	return first.length > second.length ? 1 : 0;
}
