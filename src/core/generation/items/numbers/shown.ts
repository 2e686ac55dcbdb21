import type { QuantityFact } from '../../facts/fact';
import type { Token } from '../../language/sentence';

/** A number as it is shown: 3 with prefix "$" and suffix " million". */
export interface Shown {
	readonly value: number;
	readonly prefix: string;
	readonly suffix: string;
	readonly decimals: number;
}

const SCALES: Readonly<Record<string, number>> = {
	hundred: 1e2,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
	m: 1e6,
	mn: 1e6,
	bn: 1e9,
	b: 1e9,
	k: 1e3,
	tn: 1e12
};
const WORDS: Readonly<Record<string, string>> = {
	m: 'million',
	mn: 'million',
	bn: 'billion',
	b: 'billion',
	k: 'thousand',
	tn: 'trillion'
};
/** Up to so many millions are guessed in tenths of a million. */
const FEW = 12;
const SIGN = /^(?:[A-Z]{0,3}\$|[£€¥₹]|GBP|EUR|USD)$/;

/** How the number of a fact is shown; undefined when it is written in a way that has no one scale. */
export function readShown({ quantity }: QuantityFact, tokens: readonly Token[]): Shown | undefined {
	const { numberFirst, numberLast, value, upper } = quantity;
	if (upper !== undefined) return undefined;
	const last = tokens[numberLast]?.text.toLowerCase() ?? '';
	const scale = numberLast > numberFirst ? SCALES[last] : undefined;
	const word = WORDS[last] ?? last;
	const isLarge = scale !== undefined && scale >= 1e6;
	const shown = isLarge ? value / scale : value;
	const own = isLarge || quantity.written === 'digits' ? decimalsOf(shown) : 0;
	const decimals = isLarge && shown <= FEW ? Math.max(1, own) : own;
	if (!Number.isFinite(shown) || shown <= 0 || decimals > 3) return undefined;
	const percent = quantity.kind === 'percent' ? '%' : '';
	return {
		value: shown,
		prefix: prefixOf(quantity, tokens),
		suffix: `${isLarge ? ` ${word}` : ''}${percent}${currencyOf(quantity, tokens)}`,
		decimals
	};
}

function decimalsOf(value: number): number {
	const text = String(Number(value.toPrecision(12)));
	const point = text.indexOf('.');
	return point < 0 ? 0 : text.length - point - 1;
}

function prefixOf({ kind, numberFirst }: QuantityFact['quantity'], tokens: readonly Token[]): string {
	const sign = tokens[numberFirst - 1]?.text ?? '';
	if (kind !== 'money' || !SIGN.test(sign)) return '';
	const country = tokens[numberFirst - 2];
	const joined =
		country !== undefined &&
		/^[A-Z]{1,3}$/.test(country.text) &&
		country.end === tokens[numberFirst - 1]?.start;
	return `${joined ? country.text : ''}${sign}${/^[A-Z]+$/.test(sign) ? ' ' : ''}`;
}

/** " euros" where no sign says it. */
function currencyOf(
	{ kind, numberFirst, numberLast, last }: QuantityFact['quantity'],
	tokens: readonly Token[]
): string {
	if (kind !== 'money' || SIGN.test(tokens[numberFirst - 1]?.text ?? '')) return '';
	return tokens
		.slice(numberLast + 1, last + 1)
		.map(({ text }) => ` ${text}`)
		.join('');
}
