/** A scale for an estimate, in the units of its value. */
export interface Scale {
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly tolerance: number;
}

const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
const FEWEST_STEPS = 8;
/** The value lies between these shares of the scale, and away from its middle, where everybody guesses first. */
const LOWEST_PLACE = 0.06;
const HIGHEST_PLACE = 0.62;
const NEAR_MIDDLE = 0.04;
const YEARS_BEFORE = 30;
const YEARS_AFTER = 20;
const STEPS = 50;
const TOLERANCE = 1 / 30;

/**
 * A scale from 0 for a number above 0, on which neither the middle nor an end gives the value away; years get fifty years round them.
 * `decimals` are the digits after the point that the value is written with. Undefined for 0 and below.
 */
export function suggestedScale(value: number, decimals: number, isYear: boolean): Scale | undefined {
	if (isYear) return { min: value - YEARS_BEFORE, max: value + YEARS_AFTER, step: 1, tolerance: 1 };
	if (!(value > 0)) return undefined;
	const unit = 10 ** -decimals;
	const max = roundNumbers(value, decimals).find((end) => fits(value / end) && end >= FEWEST_STEPS * unit);
	if (max === undefined) return undefined;
	const step = stepOf(value, max / STEPS, unit);
	return { min: 0, max, step, tolerance: tidy(Math.max(step / 2, max * TOLERANCE)) };
}

function fits(place: number): boolean {
	return place > LOWEST_PLACE && place < HIGHEST_PLACE && Math.abs(place - 0.5) > NEAR_MIDDLE;
}

function roundNumbers(value: number, decimals: number): readonly number[] {
	const first = Math.floor(Math.log10(value));
	return [first, first + 1, first + 2]
		.flatMap((power) => ROUND.map((head) => tidy(head * 10 ** power)))
		.filter((number) => Number(number.toFixed(decimals)) === number);
}

/** The largest round step of at most the size wanted (one unit at least) that leads to the value. */
function stepOf(value: number, wanted: number, unit: number): number {
	const powers = [0, -1, -2, -3].map((less) => 10 ** (Math.floor(Math.log10(wanted)) + less));
	const steps = powers.flatMap((power) => [5 * power, 2 * power, power]).map(tidy);
	const leads = (step: number) => Math.abs(value / step - Math.round(value / step)) < 1e-6;
	return steps.find((step) => step <= wanted && step >= unit && leads(step)) ?? unit;
}

/** Without the hair that decimal fractions leave. */
function tidy(number: number): number {
	return Number(number.toPrecision(12));
}
