import type { AskedEstimate } from '../../../../core/quiz/asked-quiz';

/** Why a typed text is no guess. */
export type GuessProblem = 'not-a-number' | 'outside';

/** A typed number as a guess; commas and spaces between digits, the unit and the currency sign are let through. It is rounded as numbers of this scale are written. */
export function readGuess(item: AskedEstimate, typed: string): number | GuessProblem {
	const bare = typed
		.replace(item.prefix.trim(), '')
		.replace(item.suffix.trim(), '')
		.replace(/[\s,]/g, '')
		.replace('−', '-');
	if (!/^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(bare)) return 'not-a-number';
	const value = Number(Number(bare).toFixed(item.decimals));
	return value < item.min || value > item.max ? 'outside' : value;
}

/** A value some steps further, kept on the scale. */
export function nudged({ min, max, step, decimals }: AskedEstimate, value: number, steps: number): number {
	const moved = Number((value + steps * step).toFixed(decimals));
	return Math.min(max, Math.max(min, moved));
}

/** Where the slider stands before anybody touched it: in the middle, which says nothing. */
export function middleOf(item: AskedEstimate): number {
	return nudged(item, (item.min + item.max) / 2, 0);
}

/** The place of a value on the scale, 0–100. */
export function placeOf({ min, max }: AskedEstimate, value: number): number {
	return (100 * (Math.min(max, Math.max(min, value)) - min)) / (max - min);
}

/** One step of the points around a value: from and to are places on the scale, 0–100; `level` 1 is the lowest of three. */
export interface PointStep {
	readonly points: number;
	readonly level: 1 | 2 | 3;
	readonly from: number;
	readonly to: number;
}

/** How far from the value each number of points reaches, in tolerances; as `marking.ts` counts them. */
export const REACH = [
	{ points: 3, level: 1, tolerances: 5 },
	{ points: 7, level: 2, tolerances: 2.5 },
	{ points: 10, level: 3, tolerances: 1 }
] as const;

/** The points as steps around a value, the widest first. */
export function pointSteps(item: AskedEstimate, around: number): readonly PointStep[] {
	return REACH.map(({ points, level, tolerances }) => ({
		points,
		level,
		from: placeOf(item, around - tolerances * item.tolerance),
		to: placeOf(item, around + tolerances * item.tolerance)
	}));
}

/** Past so much of the ruler there is no room for words beside a pin. */
const ROOM = 65;

/** On which side of its pin the words of one stand: away from the other pin, but within the ruler. Places are 0–100. */
export function sideOfPin(place: number, other = place): 'before' | 'after' {
	if (place > ROOM) return 'before';
	if (place < 100 - ROOM) return 'after';
	return place < other ? 'before' : 'after';
}
