import { optionsOf } from '../../../core/bank/item-parts';
import type { AskedItem } from '../../../core/quiz/asked-quiz';

export const aloud = {
	read: 'Read it aloud',
	stop: 'Stop reading',
	noVoice: 'Reading aloud: this device has no voice to read with.'
};

/** What is read aloud of an item as it is shown. */
interface Shown {
	readonly item: AskedItem;
	readonly shownOrder: readonly number[];
	readonly taken?: number | undefined;
}

const letters = 'ABCDEF';
const lettered = (texts: readonly (string | undefined)[]) =>
	texts.map((text, place) => `${letters[place] ?? ''}: ${text ?? ''}.`);

/** The question, then what there is to choose, order or match, in the order shown. */
export function questionAloud({ item, shownOrder, taken }: Shown): readonly string[] {
	const stem = item.stem.replaceAll('_____', ' blank ');
	if (item.kind === 'estimate') return [stem];
	if (item.kind === 'order') return [stem, ...shownOrder.map((entry) => item.entries[entry]?.text ?? '')];
	if (item.kind === 'match')
		return [
			stem,
			...item.pairs.map(({ left }) => left),
			...lettered(shownOrder.map((right) => item.pairs[right]?.right))
		];
	const options = lettered(shownOrder.map((option) => optionsOf<{ text: string }>(item)[option]?.text));
	return [stem, ...options.filter((_, place) => shownOrder[place] !== taken)];
}

/** What proves the answer, under its title. */
export const proofAloud = (title: string, quotes: readonly string[]): readonly string[] => [title, ...quotes];
