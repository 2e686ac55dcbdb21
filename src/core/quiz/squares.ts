import type { Item } from '../bank/item';
import type { Response } from './response';

/** How one question went, with nothing of its answer: `close` has some of its points. */
export type Square = 'right' | 'close' | 'missed';

/** One square an item in the order of the quiz, whatever order they were asked in: so the squares of two players compare. */
export function squaresOf(items: readonly Item[], responses: readonly Response[]): readonly Square[] {
	return items.map(({ id }) => squareOf(responses.find(({ itemId }) => itemId === id)));
}

/** How one response went; none is missed. */
export function squareOf(response: Pick<Response, 'correct' | 'points'> | undefined): Square {
	if (response?.correct) return 'right';
	return (response?.points ?? 0) > 0 ? 'close' : 'missed';
}
