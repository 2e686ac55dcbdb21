import type { EstimateItem } from '../bank/item';

/** The numbers of a scale, without the value. */
export type ExamScale = Pick<EstimateItem, 'min' | 'max' | 'step' | 'tolerance'>;

/** Values up to `most`, in units of the last decimal, share one scale. */
const SMALL = { most: 20, max: 24 };
/** Two ladders of round ends that begin where the small scale ends, each rung again tenfold, and so on. A value stands on a rung of one at most. */
const FIRST_END = SMALL.most;
const LADDERS = [
	[60, 200],
	[100, 300]
] as const;
const MOST_STEPS = 400;
/** A guess counts as right within 2.5 tolerances, so in a fifth of the scale at most. */
const TOLERANCES = 25;
const CENTURY = 100;

/**
 * The scale on which an exam asks for a number, in place of the one in its bank, whose ends and tolerance follow the value and
 * so tell it. Here many values share each scale: the ends are rungs of a ladder that knows no value, and the tolerance follows
 * from the ends alone. `lot` (0–1) chooses between the ladders.
 */
export function examScale(
	{ value, decimals, suffix, w, min, max, step }: EstimateItem,
	lot: number
): ExamScale {
	const unit = 10 ** decimals;
	const size = Math.round(Math.abs(value) * unit);
	// Whoever asks for zero has chosen a scale with numbers below it; there is no ladder for that.
	if (size === 0) return withTolerance({ low: min * unit, high: max * unit }, { unit, step });
	const ends = endsFor(size, {
		isYear: w === 'when' && decimals === 0,
		isShare: isShare(size / unit, suffix),
		unit,
		lot
	});
	const isBelow = value < 0;
	return withTolerance(isBelow ? { low: -ends.high, high: -ends.low } : ends, { unit });
}

interface Ends {
	readonly low: number;
	readonly high: number;
}

interface Sort {
	readonly isYear: boolean;
	readonly isShare: boolean;
	readonly unit: number;
	readonly lot: number;
}

function endsFor(size: number, { isYear, isShare, unit, lot }: Sort): Ends {
	if (isShare) return { low: 0, high: CENTURY * unit };
	if (isYear && size >= CENTURY) return centuryOf(size, lot);
	if (size <= SMALL.most) return { low: 0, high: SMALL.max };
	const within = LADDERS.flatMap((ladder) => rungsAround(size, ladder));
	return within[Math.floor(lot * within.length)] ?? { low: 0, high: 2 * size };
}

function isShare(value: number, suffix: string): boolean {
	return /^\s*(?:%|per ?cent)/u.test(suffix) && value > 0 && value < CENTURY;
}

/** A hundred years that begin with a full or a half century, whichever the lot says; a year on an edge lies in one of them. */
function centuryOf(year: number, lot: number): Ends {
	const starts = [0, CENTURY / 2].map((shift) => Math.floor((year - shift) / CENTURY) * CENTURY + shift);
	const fair = starts.filter((start) => start < year);
	const low = fair[Math.floor(lot * fair.length)] ?? 0;
	return { low, high: low + CENTURY };
}

/** The rungs below and above a size; none when it stands on a rung. */
function rungsAround(size: number, ladder: readonly number[]): readonly Ends[] {
	let low: number = FIRST_END;
	for (let factor = 1; ; factor *= 10)
		for (const rung of ladder) {
			const high = rung * factor;
			if (size === high) return [];
			if (size < high) return [{ low, high }];
			low = high;
		}
}

function withTolerance(
	{ low, high }: Ends,
	{ unit, step: given }: { readonly unit: number; readonly step?: number }
): ExamScale {
	const range = high - low;
	let step = given === undefined ? 1 : given * unit;
	while (range / step > MOST_STEPS) step *= 10;
	const steps = Math.floor(range / TOLERANCES / step);
	const tolerance = steps < 1 ? step / 2 : steps * step;
	return {
		min: tidy(low / unit),
		max: tidy(high / unit),
		step: tidy(step / unit),
		tolerance: tidy(tolerance / unit)
	};
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
	return Number(value.toPrecision(12));
}
