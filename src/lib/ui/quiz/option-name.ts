import { keyText, optionsOf } from '../../../core/bank/item-parts';
import { bound } from '../messages/format';
import { letters, type ToldItem } from './play-view';

/** An option in a sentence. A long one is named by its letter: its words stand right below. */
export function optionName({ item, shownOrder }: ToldItem, option: number): string {
	const text = optionsOf(item)[option]?.text ?? '';
	return text.length > 60 ? (letters[shownOrder.indexOf(option)] ?? text) : bound(text);
}

/** The right answer in a sentence. */
export function keyName(laid: ToldItem): string {
	const key = optionsOf(laid.item).findIndex(({ isKey }) => isKey);
	return key < 0 ? bound(keyText(laid.item)) : optionName(laid, key);
}
