import type { QuantityFact } from '../../facts/fact';
import type { Run, Tree } from '../../facts/tree';
import type { Token } from '../../language/sentence';
import type { Desk } from '../desk';

const CURRENCY = /^(?:[A-Z]{0,3}\$|[£€¥₹])$/u;

/** The number's tokens with the sign before or after it: "US $ 250,000", "66.4 %". */
export function numberRun(
	tree: Tree,
	{ numberFirst, numberLast }: QuantityFact['quantity']
): Run | undefined {
	const { tokens } = tree;
	const sign = CURRENCY.test(tokens[numberFirst - 1]?.text ?? '') ? numberFirst - 1 : numberFirst;
	const country = tokens[sign - 1];
	const joinsSign = sign < numberFirst && country?.end === tokens[sign]?.start;
	const first = joinsSign && /^[A-Z]{1,3}$/.test(country?.text ?? '') ? sign - 1 : sign;
	const last = tokens[numberLast + 1]?.text === '%' ? numberLast + 1 : numberLast;
	return tokens[first] && tokens[last] ? { first, last } : undefined;
}

/** Tokens between a part and its whole: "of the state's". */
const REACH = 5;

/** The whole that a number is a part of: 40 in "39 of 40", "39 of the 40" or "39 of the state's 40 delegates". */
export function wholeOf({ reading }: Desk, { sentence, quantity }: QuantityFact): number | undefined {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const next = quantity.numberLast + 1;
	if (!/^(?:of|out)$/i.test(tokens[next]?.text ?? '')) return undefined;
	return reading.quantities[sentence]?.find(
		(one) => one.numberFirst > next && one.numberFirst <= next + REACH
	)?.value;
}

/** "six or seven", "20–30": one end of a range. */
export function isInRange(tokens: readonly Token[], { first, last }: Run): boolean {
	const joins = (index: number) => /^(?:or|to|and|[-–—/])$/.test(tokens[index]?.text ?? '');
	const isNumber = (index: number) => tokens[index]?.tag === 'CD';
	return (joins(last + 1) && isNumber(last + 2)) || (joins(first - 1) && isNumber(first - 2));
}
