import type { Item } from '../../../core/bank/item';
import { keyText, optionsOf } from '../../../core/bank/item-parts';
import type { TeachingPoint } from '../../../core/report/teaching-point';
import { listed } from './format';

export const detail = {
	right: 'right',
	idle: 'drew next to nobody',
	tooLow: 'Too low',
	near: 'Near enough',
	tooHigh: 'Too high',
	leftOut: 'No answer',
	inPlace: 'How many put each in its place',
	paired: 'How many found each pair',
	chosen: 'How many chose each option',
	guessed: 'How the guesses fell',
	part: 'Answer',
	count: 'Students',
	nth: (number: number, place: number) => (place === 0 ? `Question ${number}, hardest` : `Question ${number}`)
};

/** One sentence or two to teach from. */
export function teachingLine(item: Item, point: TeachingPoint, students: number): string {
	const of = (count: number) => `${count} of ${students}`;
	switch (point.kind) {
		case 'wrong-option': {
			const drawn = point.options.flatMap((option) => optionsOf(item)[option] ?? []);
			const texts = listed(
				drawn.map(({ text }) => quoted(text)),
				'and'
			);
			const reasons = drawn.map(({ reason }) => reason).join(' ');
			return `${texts} drew ${of(point.count)}${drawn.length > 1 ? ' each' : ''}. ${reasons} ${worth}`;
		}
		case 'too-low':
			return `${of(point.count)} guessed too low: it is ${keyText(item)}. ${worth}`;
		case 'too-high':
			return `${of(point.count)} guessed too high: it is ${keyText(item)}. ${worth}`;
		case 'swapped': {
			const entries = 'entries' in item ? item.entries : [];
			const text = (place: number) => quoted(entries[place]?.text);
			return `${of(point.count)} put ${text(point.later)} before ${text(point.earlier)}. ${entries[point.later]?.reason ?? ''} ${worth}`;
		}
		case 'mismatched': {
			const pairs = 'pairs' in item ? item.pairs : [];
			return `${of(point.count)} matched ${quoted(pairs[point.left]?.left)} with ${quoted(pairs[point.right]?.right)}. ${pairs[point.left]?.reason ?? ''} ${worth}`;
		}
		case 'left-out':
			return `${of(point.count)} gave no answer. ${worth}`;
	}
}

const worth = 'Worth a minute in class.';

/** Quotation marks inside become single ones. */
function quoted(text = ''): string {
	return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
