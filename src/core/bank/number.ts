const SMALL =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
	hundred: 1e2,
	thousand: 1e3,
	million: 1e6,
	m: 1e6,
	billion: 1e9,
	bn: 1e9,
	trillion: 1e12
};
const DIGITS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/u;
const HEDGE =
	/^(?:(?:about|around|almost|nearly|over|under|some|up to|at least|at most|more than|less than|fewer than|(?!may )[a-z]{3}) |(?:us|a|c|nz|hk)?\$|[£€¥−-])*$/u;
const NOT_A_COUNT =
	/^(?:st|nd|rd|th)\b|^[:/–-]\d|^ (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/u;
const HEAD_WORD = /^([a-z]+)(?:-([a-z]+))?/u;

/** A number at the head of a text, e.g. `£1.5 million a year`. */
export interface NumberText {
	/** Its size with its scale word: 1500000. */
	readonly value: number;
	/** Digits after the decimal point, before scaling: 1. Null for a number in words. */
	readonly decimals: number | null;
	/** Digits without leading and trailing zeros and the point: 2. */
	readonly significant: number;
	/** Digits before the decimal point: 1. */
	readonly whole: number;
	/** What stands before, e.g. `£`; lower case. */
	readonly prefix: string;
	/** What stands after, scale word included, e.g. `million a year`; lower case. */
	readonly unit: string;
}

/** The number that a text begins with, after a currency sign or a hedge ("about"); undefined when there is none. Dates and ordinals are not numbers. */
export function numberIn(text: string): NumberText | undefined {
	const plain = text.trim().toLowerCase();
	return numberInDigits(plain) ?? numberInWords(plain);
}

function numberInDigits(text: string): NumberText | undefined {
	const found = DIGITS.exec(text);
	if (!found) return undefined;
	const prefix = text.slice(0, found.index);
	const after = text.slice(found.index + found[0].length);
	if (!HEDGE.test(prefix) || NOT_A_COUNT.test(after)) return undefined;
	const plain = found[0].replaceAll(',', '');
	const [whole = '', fraction = ''] = plain.split('.');
	const sign = /[−-]$/u.test(prefix) ? -1 : 1;
	return {
		value: sign * Number(plain) * scaleOf(after),
		decimals: fraction.length,
		significant: significantDigits(whole + fraction),
		whole: whole.length,
		prefix: prefix.trim(),
		unit: after.trim()
	};
}

function numberInWords(text: string): NumberText | undefined {
	const [head = '', first = '', second = ''] = HEAD_WORD.exec(text) ?? [];
	const value = wordValue(first, second);
	if (value === undefined) return undefined;
	const after = text.slice(head.length);
	return {
		value: value * scaleOf(after),
		decimals: null,
		significant: 1,
		whole: 1,
		prefix: '',
		unit: after.trim()
	};
}

function scaleOf(after: string): number {
	return SCALES[/^[\s-]?([a-z]+)/u.exec(after)?.[1] ?? ''] ?? 1;
}

function significantDigits(digits: string): number {
	const last = digits.search(/[1-9]0*$/u);
	return last < 0 ? 0 : last + 1 - digits.search(/[1-9]/u);
}

function wordValue(first: string, second: string): number | undefined {
	const small = SMALL.indexOf(first);
	const tens = TENS.indexOf(first);
	const ones = SMALL.indexOf(second);
	if (second !== '') return tens > 0 && ones > 0 && ones < 10 ? (tens + 1) * 10 + ones : undefined;
	if (small >= 0) return small;
	return tens >= 0 ? (tens + 1) * 10 : undefined;
}
