import type { QuantityClass } from '../../facts/quantities/unit';

/** The scale on which a number is guessed. All numbers are in the unit shown. */
export interface Scale {
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** How far a guess may be off and still count as exact. */
	readonly tolerance: number;
}

export interface Scaled {
	readonly value: number;
	readonly decimals: number;
	readonly kind: QuantityClass;
	/** 0–1 from the item's own hash: where on the scale the value comes to lie. */
	readonly lot: number;
	/** The whole of which the value is a part: 40 in "39 of 40". */
	readonly whole?: number;
}

/** Counts up to this one are asked for exactly. */
const SMALL = 12;
const MOST_STEPS = 400;
const FEWEST_STEPS = 8;
/** Kinds whose scales end where everybody knows. */
const FIXED = /^(?:percent|age|magnitude)$/;
/** The value lies between these shares of the scale. */
const LOWEST = 0.22;
const HIGHEST = 0.75;
const LEADS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
/** A guess within the tolerance is worth something up to 2.5 times as far off: no more of the scale than a third. */
const WIDEST_TOLERANCE = 1 / 16;
const PERCENTS: readonly Ends[] = [
	[0, 100],
	[10, 100],
	[0, 90],
	[0, 30],
	[60, 100]
];
const AGES: readonly Ends[] = [
	[0, 100],
	[0, 110],
	[10, 100],
	[0, 90]
];

/** Of the young: nobody makes a debut at 100. */
const YOUNG = 30;
const YOUNG_AGES: readonly Ends[] = [
	[0, 60],
	[0, 80],
	[0, 100]
];

type Ends = readonly [number, number];

/** A scale by the size and the class of a number, with its value where chance puts it; undefined when every scale would tell it. */
export function scaleFor(wish: Scaled): Scale | undefined {
	const fair = endsFor(wish).filter((ends) => isFair(wish, ends));
	const ends = fair[FIXED.test(wish.kind) ? 0 : Math.floor(wish.lot * fair.length)];
	if (!ends) return undefined;
	const [min, max] = ends;
	const step = stepFor(wish, max - min);
	const widest = (max - min) * WIDEST_TOLERANCE;
	const tolerance = Math.min(
		toleranceFor(wish, step),
		widest < step ? tidy(step * 0.4) : tidy(Math.floor(widest / step) * step)
	);
	return (max - min) / step < FEWEST_STEPS ? undefined : { min, max, step, tolerance };
}

function endsFor({ value, decimals, kind, whole }: Scaled): readonly Ends[] {
	if (whole !== undefined) return [[0, whole]];
	if (kind === 'percent' && value <= 100) return PERCENTS;
	if (kind === 'age' && value <= 100) return value < YOUNG ? YOUNG_AGES : AGES;
	if (kind === 'magnitude')
		return [
			[0, 10],
			[2, 10]
		];
	if (decimals === 0 && value <= SMALL) return smallEnds(value);
	const largest = value / LOWEST;
	const ends: Ends[] = [];
	for (let unit = powerBelow(value); unit <= largest; unit *= 10)
		for (const lead of LEADS) if (lead * unit <= largest) ends.push([0, tidy(lead * unit)]);
	return ends;
}

/** 0 to 8, 0 to 9 … for a small count. */
function smallEnds(value: number): readonly Ends[] {
	const most = Math.max(FEWEST_STEPS + 4, Math.min(30, value * 4));
	return Array.from({ length: most - FEWEST_STEPS + 1 }, (_, more): Ends => [0, FEWEST_STEPS + more]);
}

/** Whether a value is neither in the middle of a scale nor near its ends. */
function isFair({ value, kind, whole }: Scaled, [min, max]: Ends): boolean {
	const share = (value - min) / (max - min);
	const isBound = whole !== undefined || FIXED.test(kind);
	return share > 0.06 && share < (isBound ? 0.94 : HIGHEST) && Math.abs(share - 0.5) > 0.04;
}

/** The power of ten at or below a number. */
function powerBelow(value: number): number {
	let unit = 1;
	while (unit * 10 <= value) unit *= 10;
	while (unit > value) unit /= 10;
	return unit;
}

/** One in the last place that is written, or more when the scale would have too many steps. */
function stepFor({ decimals, kind }: Scaled, range: number): number {
	let step = decimals > 0 ? tidy(1 / 10 ** decimals) : 1;
	const most = kind === 'percent' ? 1000 : MOST_STEPS;
	while (range / step > most) step = tidy(step * 10);
	return step;
}

/** Small counts exactly, all else within about a tenth. */
function toleranceFor({ value, decimals, kind }: Scaled, step: number): number {
	if (kind === 'percent' && value > 20) return 4;
	if (kind === 'age') return value < 20 ? 1 : 2;
	if (kind === 'magnitude') return 0.3;
	if (decimals === 0 && value <= SMALL) return 0.4;
	const tenth = value / 10;
	return tenth < step ? tidy(step * 0.4) : tidy(Math.round(tenth / step) * step);
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
	return Number(value.toPrecision(12));
}
