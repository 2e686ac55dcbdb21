import type { Item, Option } from '../../bank/item';
import { numberIn } from '../../bank/number';

/** Items whose keys are spread evenly over the places of their options. Options in an order of their own (numbers, times, True and False) stay. */
export function placeKeys(items: readonly Item[]): readonly Item[] {
	const uses = new Map<string, number>();
	return items.map((item) => {
		if (item.kind !== 'single-choice' && item.kind !== 'cloze') return item;
		const { options } = item;
		const at = options.findIndex(({ isKey }) => isKey);
		const isFixed = item.family === 'when' || options.every(({ text }) => numberIn(text) !== undefined);
		const usesOf = (place: number) => uses.get(`${options.length} ${place}`) ?? 0;
		const free = options.map((_, place) => place).filter((place) => usesOf(place) < usesOf(at));
		const place = isFixed ? at : free.reduce((least, one) => (usesOf(one) < usesOf(least) ? one : least), at);
		uses.set(`${options.length} ${place}`, usesOf(place) + 1);
		return place === at ? item : { ...item, options: moved(options, at, place) };
	});
}

function moved(options: readonly Option[], from: number, to: number): readonly Option[] {
	const rest = options.filter((_, index) => index !== from);
	return [...rest.slice(0, to), ...options.slice(from, from + 1), ...rest.slice(to)];
}
