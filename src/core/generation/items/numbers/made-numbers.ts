import type { Random } from '../../../base/random';
import type { Quantity } from '../../facts/quantities/find-quantities';
import { NUMBER_WORDS } from '../../knowledge/numbers';

/** How a number is written: what goes before and after it, and the numeral itself. */
export interface Numeral {
	readonly text: string;
	/** The value of the numeral alone: 2.5 for "2.5 million". */
	readonly value: number;
	readonly prefix: string;
	readonly suffix: string;
	readonly decimals: number;
	readonly written: 'digits' | 'words';
	readonly grouped: boolean;
	readonly capital: boolean;
}

const PREFIX = /^[^\d\p{L}]*/u;
const DIGITS = /^(?:\d[\d,]*(?:\.\d+)?|\p{L}+(?:-\p{L}+)?)/u;
const SMALL_WORDS = [...NUMBER_WORDS].filter(([, value]) => value > 0 && value <= 20);
const TENS = [...NUMBER_WORDS].filter(([, value]) => value >= 20);

/** Reads a number as it is written, or undefined when it is written in a way that cannot be varied. */
export function readNumeral(text: string): Numeral | undefined {
	const [prefix = ''] = PREFIX.exec(text) ?? [];
	const [digits = ''] = DIGITS.exec(text.slice(prefix.length)) ?? [];
	const suffix = text.slice(prefix.length + digits.length);
	if (digits === '' || /\d/.test(suffix) || isNumberWord(suffix)) return undefined;
	const isDigits = /^\d/.test(digits);
	const value = isDigits ? Number(digits.replaceAll(',', '')) : wordValue(digits.toLowerCase());
	if (value === undefined || !Number.isFinite(value) || value <= 1) return undefined;
	return {
		text,
		value,
		prefix,
		suffix,
		decimals: isDigits ? (digits.split('.')[1]?.length ?? 0) : 0,
		written: isDigits ? 'digits' : 'words',
		grouped: digits.includes(','),
		capital: /^\p{Lu}/u.test(digits)
	};
}

/** "twenty four": two words that are one number. */
function isNumberWord(suffix: string): boolean {
	return (NUMBER_WORDS.get(suffix.trim().toLowerCase()) ?? 0) > 0;
}

function wordValue(word: string): number | undefined {
	const [tens = '', ones] = word.split('-');
	const first = NUMBER_WORDS.get(tens);
	if (ones === undefined || first === undefined) return first;
	const second = NUMBER_WORDS.get(ones);
	return second === undefined ? undefined : first + second;
}

/** Another number in the same writing, or undefined when it has no such form. */
export function writeNumeral(numeral: Numeral, value: number): string | undefined {
	const { prefix, suffix, decimals, written, capital } = numeral;
	if (written === 'words') {
		const word = wordFor(value);
		return word === undefined
			? undefined
			: `${prefix}${capital ? word.slice(0, 1).toUpperCase() + word.slice(1) : word}${suffix}`;
	}
	const [whole = '', fraction] = value.toFixed(decimals).split('.');
	const grouped = numeral.grouped || (whole.length > 4 && numeral.value < 10_000) ? grouping(whole) : whole;
	return `${prefix}${grouped}${fraction === undefined ? '' : `.${fraction}`}${suffix}`;
}

function grouping(whole: string): string {
	const first = whole.length % 3;
	const groups = [whole.slice(0, first), ...(whole.slice(first).match(/\d{3}/g) ?? [])];
	return groups.filter((group) => group !== '').join(',');
}

function wordFor(value: number): string | undefined {
	const small = SMALL_WORDS.find(([, number]) => number === value);
	if (small) return small[0];
	const tens = TENS.find(([, number]) => number === value - (value % 10));
	if (!tens || value >= 100) return undefined;
	const ones = SMALL_WORDS.find(([, number]) => number === value % 10);
	return ones ? `${tens[0]}-${ones[0]}` : tens[0];
}

export interface NumberWish {
	readonly quantity: Quantity;
	readonly numeral: Numeral;
	/** Values that the article gives somewhere: none of them may be a wrong answer. */
	readonly taken: ReadonlySet<number>;
	/** The whole that the number is a part of ("39 of 40"). */
	readonly whole?: number | undefined;
	readonly random: Random;
	readonly count: number;
}

/** Other numbers of the same writing and roundness within sane bounds; the key's place among them is left to chance. */
export function numberDistractors(
	wish: NumberWish
): readonly { readonly value: number; readonly text: string }[] {
	const { numeral, random, count } = wish;
	const unit = roundnessOf(numeral);
	const steps = Math.round(numeral.value / unit);
	const { below, above } =
		wish.quantity.kind === 'age' ? otherAges(steps, random) : neighbours(steps, random);
	const lower = usable(below, unit, wish);
	const higher = usable(above, unit, wish);
	const wanted = Math.floor(random() * (count + 1));
	const fewest = Math.max(0, count - higher.length);
	const taking = Math.min(lower.length, Math.max(wanted, fewest));
	const chosen = [...lower.slice(0, taking), ...higher.slice(0, count - taking)];
	return chosen.length < count ? [] : chosen.sort((a, b) => a.value - b.value);
}

/** The step between numbers about as round as this one: 100 for 500, 200 for 1,000, 5 for 35, 0.1 for 2.4. */
function roundnessOf({ value, decimals }: Numeral): number {
	if (decimals > 0) return 10 ** -decimals;
	if (value <= FEW) return 1;
	let unit = 1;
	while (value % (unit * 10) === 0) unit *= 10;
	const rest = value / unit;
	if (unit >= 10 && rest < 3) return rest === 1 ? unit / 5 : unit / 2;
	return rest > 10 && rest % 5 === 0 ? unit * 5 : unit;
}

/** Up to here neighbours are counted one by one: 8, 10, 12. */
const FEW = 12;
const FACTORS_BELOW = [0.84, 0.7, 0.57] as const;
const FACTORS_ABOVE = [1.18, 1.38, 1.58] as const;

function neighbours(
	steps: number,
	random: Random
): { readonly below: readonly number[]; readonly above: readonly number[] } {
	if (steps <= FEW) {
		const stride = steps >= 10 || (steps > 6 && random() < 0.5) ? 2 : 1;
		return {
			below: [1, 2, 3].map((by) => steps - by * stride),
			above: [1, 2, 3].map((by) => steps + by * stride)
		};
	}
	const jitter = () => 1 + (random() - 0.5) * 0.1;
	const near = (factor: number) => unround(steps, Math.round(steps * factor * jitter()));
	return { below: FACTORS_BELOW.map(near), above: FACTORS_ABOVE.map(near) };
}

/** Ages some years off: nobody believes that a minister is 106. */
function otherAges(age: number, random: Random): ReturnType<typeof neighbours> {
	const gap = age < 18 ? 1 : Math.max(3, Math.round(age / 9));
	const off = (times: number) => gap * times + Math.floor(random() * Math.max(1, gap / 2));
	const by = [1, 2, 3].map(off);
	return { below: by.map((years) => age - years), above: by.map((years) => age + years) };
}

/** A number that ends in 0 beside one that does not would stand out. */
function unround(model: number, number: number): number {
	return model % 10 !== 0 && number % 10 === 0 ? number + (model % 2 === 0 ? 2 : 3) : number;
}

function usable(steps: readonly number[], unit: number, wish: NumberWish) {
	const { quantity, numeral, taken, whole = Infinity } = wish;
	const scale = quantity.value / numeral.value;
	return steps.flatMap((step) => {
		const value = Number((step * unit).toFixed(numeral.decimals));
		const real = value * scale;
		const text = writeNumeral(numeral, value);
		if (value >= 1000 && /illion|thousand/.test(numeral.suffix)) return [];
		if (text === undefined || taken.has(real) || real > whole || !isSane(quantity, real) || value === 1)
			return [];
		if (isTrueToo(quantity, real)) return [];
		return [{ value, text }];
	});
}

/** Whether a bound that the article gives holds for another number: where there are more than 20, there are more than 10. */
function isTrueToo({ hedge, value }: Quantity, other: number): boolean {
	if (hedge === 'more-than' || hedge === 'at-least') return other < value;
	return (hedge === 'less-than' || hedge === 'at-most') && other > value;
}

function isSane({ kind, value }: Quantity, other: number): boolean {
	if (other <= 0) return false;
	if (kind === 'percent' && value <= 100) return other < 100;
	if (kind === 'age') return other <= 99 && (value < 18 ? Math.abs(other - value) <= 3 : other >= 16);
	if (kind === 'magnitude') return other < 10;
	return true;
}
