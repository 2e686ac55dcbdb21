import type { Item } from '../../../core/bank/item';
import { optionsOf } from '../../../core/bank/item-parts';
import type { ItemReport } from '../../../core/report/class-report';
import { detail } from '../messages/class-item';
import { optionLetter } from './report-rows';

/** One line of an item's picture: a part of it, and how many students it drew or who put it right. */
export interface DrawRow {
	/** Of an option, its letter in the table of students. */
	readonly letter?: string;
	readonly text: string;
	readonly count: number;
	readonly tone: 'right' | 'wrong';
	/** What is said of it in words, beside its text. */
	readonly note?: string;
}

/** The most drawn first; parts of an order or a match as in the bank. Who gave no answer comes last. */
export function drawRows({ item, draws, omitted }: ItemReport): readonly DrawRow[] {
	const leftOut: readonly DrawRow[] =
		omitted === 0 ? [] : [{ text: detail.leftOut, count: omitted, tone: 'wrong' }];
	switch (draws.kind) {
		case 'options': {
			const rows = draws.options.map(({ option, isKey, isIdle, count }): DrawRow & { count: number } => ({
				letter: optionLetter(option),
				text: optionsOf(item)[option]?.text ?? '',
				count,
				tone: isKey ? 'right' : 'wrong',
				...(isKey ? { note: detail.right } : isIdle ? { note: detail.idle } : {})
			}));
			return [...rows.sort((one, other) => other.count - one.count), ...leftOut];
		}
		case 'guesses':
			return [
				{ text: detail.tooLow, count: draws.low, tone: 'wrong' },
				{ text: detail.near, count: draws.near, tone: 'right', note: detail.right },
				{ text: detail.tooHigh, count: draws.high, tone: 'wrong' },
				...leftOut
			];
		case 'parts':
			return [
				...draws.right.map((count, place): DrawRow => ({
					text: partText(item, place),
					count,
					tone: 'right'
				})),
				...leftOut
			];
	}
}

/** What the numbers count. */
export function drawsCaption({ item, draws }: ItemReport): string {
	if (draws.kind === 'options') return detail.chosen;
	if (draws.kind === 'guesses') return detail.guessed;
	return item.kind === 'order' ? detail.inPlace : detail.paired;
}

function partText(item: Item, place: number): string {
	if (item.kind === 'order') return item.entries[place]?.text ?? '';
	const pair = item.kind === 'match' ? item.pairs[place] : undefined;
	return pair ? `${pair.left} – ${pair.right}` : '';
}
