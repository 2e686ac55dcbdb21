import type { Quantity } from '../../facts/quantities/find-quantities';

const LARGEST = 12;

/** Whether a number is counted on the fingers: asked among neighbours, not on a scale. */
export function isSmallCount({ kind, value }: Quantity): boolean {
	return value <= LARGEST && Number.isInteger(value) && /^(?:count|duration|multiple)$/.test(kind);
}
