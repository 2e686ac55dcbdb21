import { optionsOf } from '../bank/item-parts';
import { seededRandom } from '../base/random';
import { type AskedItem, hasKey } from './asked-quiz';

const FEWEST_OPTIONS = 3;

/** The bank index of a wrong option that is taken away to make an item easier, the same for the same seed; undefined where two options or an unknown key would leave no choice. */
export function takenAway(item: AskedItem, seed: number): number | undefined {
	if (!hasKey(item)) return undefined;
	const options = optionsOf(item);
	if (options.length < FEWEST_OPTIONS) return undefined;
	const wrong = [...options.keys()].filter((place) => options[place]?.isKey !== true);
	// Drawn apart from the order that is shown: by its place, what is gone must not tell what is right.
	return wrong[Math.floor(seededRandom(seed)() * wrong.length)];
}
