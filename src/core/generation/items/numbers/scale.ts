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

const SMALL = 12;
const MOST_STEPS = 400;
/** The value lies between these shares of the scale. */
const LOWEST = 0.15;
const LOWEST_SMALL = 0.25;
const HIGHEST = 0.8;
const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** A scale that depends on the size and the class of a number, and on chance where the number lies in it. */
export function scaleFor({ value, decimals, kind, lot, whole }: Scaled): Scale {
	if (kind === 'percent' && value <= 100)
		return { min: 0, max: 100, step: decimals > 0 ? 0.1 : 1, tolerance: 4 };
	if (kind === 'age' && value <= 100) return { min: 0, max: 100, step: 1, tolerance: value < 20 ? 1 : 2 };
	if (kind === 'magnitude') return { min: 0, max: 10, step: 0.1, tolerance: 0.3 };
	if (whole !== undefined && decimals === 0)
		return { min: 0, max: whole, step: 1, tolerance: toleranceFor(value, 1) };
	const share = LOWEST + (HIGHEST - LOWEST) * lot;
	if (decimals === 0 && value <= SMALL)
		return {
			min: 0,
			max: Math.max(5, Math.ceil(value / Math.max(share, LOWEST_SMALL))),
			step: 1,
			tolerance: 0.4
		};
	const max = roundUp(value / share);
	const step = stepFor(value, decimals, max);
	return { min: 0, max, step, tolerance: toleranceFor(value, step) };
}

/** The next round number that is not smaller. */
function roundUp(value: number): number {
	const unit = powerBelow(value);
	const lead = ROUND.find((one) => one * unit >= value * (1 - 1e-9)) ?? 10;
	return tidy(lead * unit);
}

/** The power of ten at or below a number. */
function powerBelow(value: number): number {
	let unit = 1;
	while (unit * 10 <= value) unit *= 10;
	while (unit > value) unit /= 10;
	return unit;
}

/** A step on which the value lies, as coarse as its own roundness, or fine enough for a scale of some hundred steps. */
function stepFor(value: number, decimals: number, max: number): number {
	let step = decimals > 0 ? tidy(1 / 10 ** decimals) : 1;
	while (max / step > MOST_STEPS) step = tidy(step * 10);
	return step;
}

/** About a tenth, in whole steps. */
function toleranceFor(value: number, step: number): number {
	const tenth = value / 10;
	return tenth < step ? tidy(step * 0.4) : tidy(Math.round(tenth / step) * step);
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
	return Number(value.toPrecision(12));
}
