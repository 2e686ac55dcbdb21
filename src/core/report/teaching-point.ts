import type { Item, OrderItem } from '../bank/item';
import type { Answer } from '../quiz/response';
import { drawsOf } from './draws';

/** What most of those who missed an item have in common, to be taught from; counts are students. */
export type TeachingPoint =
	/** One wrong option, or several that drew as many each. */
	| { readonly kind: 'wrong-option'; readonly options: readonly number[]; readonly count: number }
	| { readonly kind: 'too-low' | 'too-high'; readonly count: number }
	/** Of two entries the later was put first. */
	| { readonly kind: 'swapped'; readonly earlier: number; readonly later: number; readonly count: number }
	/** A left was given a right that is not its own. */
	| { readonly kind: 'mismatched'; readonly left: number; readonly right: number; readonly count: number }
	| { readonly kind: 'left-out'; readonly count: number };

/** The commonest way in which students missed an item, the first in bank order of several; undefined where nobody missed it. */
export function teachingPoint(item: Item, answers: readonly (Answer | null)[]): TeachingPoint | undefined {
	const leftOut = answers.filter((answer) => answer === null).length;
	const ways = [...waysMissed(item, answers), { kind: 'left-out', count: leftOut } as const];
	const commonest = ways.reduce((best, way) => (way.count > best.count ? way : best));
	return commonest.count === 0 ? undefined : commonest;
}

function waysMissed(item: Item, answers: readonly (Answer | null)[]): readonly TeachingPoint[] {
	const draws = drawsOf(item, answers);
	if (draws.kind === 'options') {
		const wrong = draws.options.filter(({ isKey }) => !isKey);
		const most = Math.max(0, ...wrong.map(({ count }) => count));
		const options = wrong.flatMap(({ option, count }) => (count === most ? [option] : []));
		return [{ kind: 'wrong-option', options, count: most }];
	}
	if (draws.kind === 'guesses')
		return [
			{ kind: 'too-low', count: draws.low },
			{ kind: 'too-high', count: draws.high }
		];
	return item.kind === 'order' ? swaps(item, answers) : mismatches(draws.right.length, answers);
}

function swaps({ entries }: OrderItem, answers: readonly (Answer | null)[]): readonly TeachingPoint[] {
	const orders = answers.flatMap((answer) => (answer?.kind === 'order' ? [answer.order] : []));
	return pairsOf(entries.length).map(([earlier, later]) => ({
		kind: 'swapped',
		earlier,
		later,
		count: orders.filter((order) => order.indexOf(later) < order.indexOf(earlier)).length
	}));
}

function mismatches(size: number, answers: readonly (Answer | null)[]): readonly TeachingPoint[] {
	const matches = answers.flatMap((answer) => (answer?.kind === 'match' ? [answer.match] : []));
	const places = Array.from({ length: size }, (_, place) => place);
	return places.flatMap((left) =>
		places
			.filter((right) => right !== left)
			.map((right) => ({
				kind: 'mismatched' as const,
				left,
				right,
				count: matches.filter((match) => match[left] === right).length
			}))
	);
}

function pairsOf(size: number): readonly (readonly [number, number])[] {
	const places = Array.from({ length: size }, (_, place) => place);
	return places.flatMap((earlier) =>
		places.filter((later) => later > earlier).map((later) => [earlier, later] as const)
	);
}
