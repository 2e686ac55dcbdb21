import type { EstimateItem } from '../item';
import { keyText } from '../item-parts';
import { holdsWords } from '../text';

interface ScaleRule {
	readonly code: string;
	/** The field at fault when the rule is broken. */
	readonly part: string;
	readonly breaks: (item: EstimateItem) => boolean;
}

/** How near the middle or an end of the scale the value may not be, as a share of the scale. */
const NEAR_MIDDLE = 0.03;
const NEAR_END = 0.05;
/** Who guesses blindly is right (2.5 tolerances to either side) no more often than with three options. */
const WIDEST_TOLERANCE = 1 / 15;
const FEWEST_STEPS = 8;

/** The hard rules about the scale of an estimate: it must neither tell the value nor give it away for nothing. */
export const scaleRules = [
	{
		code: 'value-at-middle',
		part: 'value',
		breaks: (item) => Math.abs(placeOf(item) - 0.5) < NEAR_MIDDLE
	},
	{
		code: 'value-at-end',
		part: 'value',
		breaks: (item) => placeOf(item) < NEAR_END || placeOf(item) > 1 - NEAR_END
	},
	{
		code: 'wide-tolerance',
		part: 'tolerance',
		breaks: ({ min, max, tolerance }) => tolerance > WIDEST_TOLERANCE * (max - min)
	},
	{
		code: 'few-steps',
		part: 'step',
		breaks: ({ min, max, step }) => (max - min) / step < FEWEST_STEPS
	},
	{ code: 'key-in-stem', part: 'stem', breaks: (item) => holdsWords(item.stem, keyText(item)) }
] as const satisfies readonly ScaleRule[];

/** Where the value lies on the scale: 0–1. */
function placeOf({ value, min, max }: EstimateItem): number {
	return (value - min) / (max - min);
}
