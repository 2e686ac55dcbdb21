import type { EstimateItem } from './item';

/** A number of an estimate's scale as a reader writes it, e.g. `$1,250.5 million`; `8`, not `8.0`. Years have no comma. */
export function writtenValue(
	{ w, prefix, suffix, decimals }: Pick<EstimateItem, 'w' | 'prefix' | 'suffix' | 'decimals'>,
	value: number
): string {
	const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
	const digits = w === 'when' ? whole : grouped(whole);
	const sign = value < 0 ? '−' : '';
	return `${sign}${prefix}${digits}${/[1-9]/.test(fraction) ? `.${fraction}` : ''}${suffix}`;
}

function grouped(digits: string): string {
	const head = digits.length % 3 || 3;
	return digits.length <= 3 ? digits : `${digits.slice(0, head)},${grouped(digits.slice(head))}`;
}
