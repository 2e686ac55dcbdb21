import { type GuessStrategy, guessBlindly } from '../bank/blind-guessers';
import type { Item } from '../bank/item';

/** What can be had of a quiz's single choices and gaps without having read the story; all figures are counts of items. */
export interface Baselines {
	readonly asked: number;
	readonly right: number;
	/** Expected of who picks at random. */
	readonly chance: number;
	/** Expected of the blind guesser who does best with these items. */
	readonly best: { readonly strategy: GuessStrategy; readonly expected: number };
}

/** What blind guessers would have had of the same items; undefined when there is nothing to choose from. */
export function baselinesOf(items: readonly Item[], isRight: (item: Item) => boolean): Baselines | undefined {
	const [first, ...others] = guessBlindly(items);
	if (first === undefined || first.total === 0) return undefined;
	const best = others.reduce((one, other) => (other.expected > one.expected ? other : one), first);
	const right = items
		.filter(({ kind }) => kind === 'single-choice' || kind === 'cloze')
		.filter(isRight).length;
	return { asked: first.total, right, chance: first.chance, best };
}
