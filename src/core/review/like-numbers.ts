import { numberIn } from '../bank/number';

const DIGITS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/;
const FACTORS = [2, 0.5, 1.5, 3, 0.75, 1.25, 4, 0.25];
const STEPS = [1, -1, 2, -2, 3, -3, 5, -5];
const SMALL_NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const LARGEST_SMALL = 12;

/** Numbers near the one a text begins with, written as it is: the same unit, decimals and commas. None for other texts. */
export function likeNumbers(key: string): readonly string[] {
	const number = numberIn(key);
	if (number === undefined) return [];
	const digits = DIGITS.exec(key)?.[0];
	if (number.decimals === null || digits === undefined) return likeWords(key);
	const value = Number(digits.replaceAll(',', ''));
	const near = value <= LARGEST_SMALL && number.decimals === 0;
	const others = near ? STEPS.map((step) => value + step) : FACTORS.map((factor) => value * factor);
	const coarse = 10 ** (number.whole - number.significant);
	const rounded = others.map((other) =>
		number.decimals === 0 && coarse > 1 ? Math.round(other / coarse) * coarse : other
	);
	return [...new Set(rounded)]
		.filter((other) => other > 0 && other !== value)
		.map((other) => key.replace(DIGITS, written(other, number.decimals ?? 0, digits.includes(','))));
}

function likeWords(key: string): readonly string[] {
	const [head = ''] = key.split(' ');
	const at = SMALL_NUMBERS.indexOf(head.toLowerCase());
	if (at < 0) return [];
	const isCapital = head !== head.toLowerCase();
	return STEPS.flatMap((step) => {
		const word = SMALL_NUMBERS[at + step];
		if (word === undefined) return [];
		return [key.replace(head, isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word)];
	});
}

function written(value: number, decimals: number, hasCommas: boolean): string {
	const [whole = '', fraction] = value.toFixed(decimals).split('.');
	const shown = hasCommas ? grouped(whole) : whole;
	return fraction === undefined ? shown : `${shown}.${fraction}`;
}

function grouped(digits: string): string {
	return digits.length <= 3 ? digits : `${grouped(digits.slice(0, -3))},${digits.slice(-3)}`;
}
