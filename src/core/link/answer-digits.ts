import type { AskedItem } from '../quiz/asked-quiz';
import type { Answer } from '../quiz/response';

/** Not whole or not in place what the item asks: an answer that no page gives. */
type Digit = bigint | undefined;

/** How many answers an item has, the omitted one included: a choice among four costs what base 5 costs. */
export function radixOf(item: AskedItem): bigint {
	switch (item.kind) {
		case 'single-choice':
		case 'true-false':
		case 'cloze':
			return BigInt(item.options.length) + 1n;
		case 'estimate':
			return BigInt(lastPlace(item)) + 2n;
		case 'order':
			return factorial(item.entries.length) + 1n;
		case 'match':
			return BigInt(item.pairs.length + 1) ** BigInt(item.pairs.length) + 1n;
	}
}

/** An answer as a number below the item's radix; 0 is an omitted one. Estimates are rounded to the item's decimals. */
export function digitOf(item: AskedItem, answer: Answer | null): bigint {
	const digit = answer === null ? undefined : givenDigit(item, answer);
	return digit === undefined ? 0n : digit + 1n;
}

/** The answer that a number below the item's radix says. */
export function answerFrom(item: AskedItem, digit: bigint): Answer | null {
	if (digit === 0n) return null;
	const given = digit - 1n;
	switch (item.kind) {
		case 'single-choice':
		case 'true-false':
		case 'cloze':
			return { kind: 'option', option: Number(given) };
		case 'estimate': {
			const value = item.min + Number(given) / 10 ** item.decimals;
			return { kind: 'number', value: Number(value.toFixed(item.decimals)) };
		}
		case 'order':
			return { kind: 'order', order: orderFrom(given, item.entries.length) };
		case 'match':
			return { kind: 'match', match: matchFrom(given, item.pairs.length) };
	}
}

function givenDigit(item: AskedItem, answer: Answer): Digit {
	switch (answer.kind) {
		case 'option':
			return 'options' in item && answer.option < item.options.length ? BigInt(answer.option) : undefined;
		case 'number':
			return item.kind === 'estimate' ? BigInt(placeOf(item, answer.value)) : undefined;
		case 'order':
			return item.kind === 'order' && answer.order.length === item.entries.length
				? rankOf(answer.order)
				: undefined;
		case 'match':
			return item.kind === 'match' && answer.match.length === item.pairs.length
				? answer.match.reduce((sum, right) => sum * BigInt(answer.match.length + 1) + BigInt(right + 1), 0n)
				: undefined;
	}
}

type Scale = Extract<AskedItem, { readonly kind: 'estimate' }>;

/** Places of an estimate are counted from the least, in units of the last decimal. */
function lastPlace({ min, max, decimals }: Scale): number {
	return Math.round((max - min) * 10 ** decimals);
}

function placeOf(item: Scale, value: number): number {
	const place = Math.round((value - item.min) * 10 ** item.decimals);
	return Math.min(Math.max(place, 0), lastPlace(item));
}

function factorial(count: number): bigint {
	return count < 2 ? 1n : BigInt(count) * factorial(count - 1);
}

/** The number of an order among all orders of so many, in the order of a dictionary (D. H. Lehmer's code). */
function rankOf(order: readonly number[]): bigint {
	return order.reduce((rank, entry, place) => {
		const smaller = order.slice(place + 1).filter((later) => later < entry).length;
		return rank * BigInt(order.length - place) + BigInt(smaller);
	}, 0n);
}

function orderFrom(rank: bigint, count: number): readonly number[] {
	const left = Array.from({ length: count }, (_, index) => index);
	let rest = rank;
	return Array.from({ length: count }, (_, place) => {
		const share = factorial(count - 1 - place);
		const [entry = 0] = left.splice(Number(rest / share), 1);
		rest %= share;
		return entry;
	});
}

function matchFrom(given: bigint, count: number): readonly number[] {
	const base = BigInt(count + 1);
	return Array.from({ length: count }, (_, place) => {
		const share = base ** BigInt(count - 1 - place);
		return Number((given / share) % base) - 1;
	});
}
