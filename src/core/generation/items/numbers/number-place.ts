import type { QuantityFact } from '../../facts/fact';
import { isInside, type Run, type Tree } from '../../facts/tree';
import type { Token } from '../../language/sentence';
import { isAnchored } from '../anchor';
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

/** Whether a number stands in a statement that names its story, and is no part of a name, a list or a range. */
export function isAskable(
	{ reading }: Desk,
	{ statement, sentence, quantity }: QuantityFact,
	run: Run
): boolean {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	if (isInName(tokens, run) || isInRange(tokens, run) || isBare(quantity)) return false;
	const others = reading.quantities[sentence]?.filter((one) => one.numberFirst > run.last) ?? [];
	if (others.some((one) => isListed(tokens, run, one.first))) return false;
	return isAnchored(
		reading,
		sentence,
		statement.words.filter((word) => !isInside(word.first, run))
	);
}

/** The whole that a number is a part of: 40 in "39 of 40" or "39 of the 40". */
export function wholeOf({ reading }: Desk, { sentence, quantity }: QuantityFact): number | undefined {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const next = quantity.numberLast + 1;
	if (!/^(?:of|out)$/i.test(tokens[next]?.text ?? '')) return undefined;
	return reading.quantities[sentence]?.find((one) => one.numberFirst > next && one.numberFirst <= next + 3)
		?.value;
}

/** "39 injured": a count of nothing that is named. */
function isBare({ kind, noun }: QuantityFact['quantity']): boolean {
	return kind === 'count' && noun === undefined;
}

function isInName(tokens: readonly Token[], { first, last }: Run): boolean {
	const isName = (index: number) => /^NNPS?$/.test(tokens[index]?.tag ?? '');
	const isCapital = first > 0 && /^\p{Lu}\p{L}/u.test(tokens[first]?.text ?? '') && first === last;
	const startsName =
		/^\p{Lu}\p{L}/u.test(tokens[first]?.text ?? '') && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '');
	const isTitle = /^(?:Years?|Days?|Minutes?|Hours?|Weeks?|Nights?|Seconds?)$/.test(
		tokens[last + 1]?.text ?? ''
	);
	return isCapital || startsName || isTitle || (first > 0 && isName(first - 1));
}

export function isInRange(tokens: readonly Token[], { first, last }: Run): boolean {
	const joins = (index: number) => /^(?:or|to|and|[-–—/])$/.test(tokens[index]?.text ?? '');
	const isNumber = (index: number) => tokens[index]?.tag === 'CD';
	return (joins(last + 1) && isNumber(last + 2)) || (joins(first - 1) && isNumber(first - 2));
}

/** "3 months, 6 months": a number that follows after a comma and no more than a word or two. */
function isListed(tokens: readonly Token[], { last }: Run, next: number): boolean {
	return next - last <= 4 && tokens.slice(last, next).some((token) => token.text === ',');
}
