import { optionsOf } from '../bank/item-parts';
import { numberIn } from '../bank/number';
import { type AskedItem, hasKey } from './asked-quiz';

const MOST_WORDS = 4;
/** A stem that speaks of its options cannot be asked without them. */
const NEEDS_OPTIONS = /\bwhich (?:one )?of (?:these|the following)\b/i;

/** Whether an item can be asked without showing its options: its answer is a short name, number or day, and known. */
export function canBeTyped(item: AskedItem): boolean {
	if (!hasKey(item) || (item.kind !== 'single-choice' && item.kind !== 'cloze')) return false;
	if (item.w === 'why' || NEEDS_OPTIONS.test(item.stem)) return false;
	const words = wordsOf(optionsOf(item).find(({ isKey }) => isKey)?.text ?? '');
	return words.length > 0 && words.length <= MOST_WORDS;
}

/** This share of an answer's letters has to be there, typed well enough. */
const ENOUGH = 0.6;

/**
 * The bank index of the option that a typed text names, and names better than any other; undefined when it names none.
 * Case, accents, titles, small words and slips of the pen do not matter; a surname stands for its person, and a number may
 * be written in words.
 */
export function optionTyped(item: AskedItem, text: string): number | undefined {
	const typed = wordsOf(text);
	const answers = optionsOf(item).map((option) => wordsOf(option.text));
	const shares = answers.map((answer) => {
		const strange = typed.filter((one) => !answer.some((word) => areAlike(word, one)));
		// Words of another option are about that one; more than half, or another number, about something else.
		const isOfOther = strange.some((one) => answers.flat().some((word) => areAlike(word, one)));
		if (isOfOther || strange.some(isNumber) || letters(strange) * 2 > letters(typed)) return 0;
		return shareTyped(answer, typed, item.w === 'who');
	});
	const best = Math.max(...shares);
	const named = shares.flatMap((share, option) => (share === best ? [option] : []));
	return best >= ENOUGH && named.length === 1 ? named[0] : undefined;
}

/** How much of an answer was typed: 0–1. */
function shareTyped(answer: readonly string[], typed: readonly string[], isPerson: boolean): number {
	const isTyped = (word: string) => typed.some((one) => areAlike(word, one));
	if (answer.some((word) => isNumber(word) && !isYearBeside(word, answer) && !isTyped(word))) return 0;
	const share = letters(answer.filter(isTyped)) / Math.max(1, letters(answer));
	const surname = answer.length > 1 ? answer.at(-1) : undefined;
	return isPerson && surname !== undefined && isTyped(surname) ? Math.max(share, ENOUGH) : share;
}

const letters = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);
const isNumber = (word: string) => /^\d/.test(word);
/** The year of a day or a month may be left out. */
const isYearBeside = (word: string, answer: readonly string[]) =>
	/^[12]\d{3}$/.test(word) && answer.some((other) => MONTHS.includes(other));

const MONTHS = 'january february march april may june july august september october november december'.split(
	' '
);
const SMALL_WORDS = new Set(
	'a an the of in on at to for by from and or about around nearly almost some some it its was is'.split(' ')
);
const TITLES = new Set(
	'mr mrs ms miss dr prof professor sir dame lord lady president minister senator king queen prince princess pope judge general captain st'.split(
		' '
	)
);
/** Letters that no accent is part of. */
const PLAIN: Readonly<Record<string, string>> = {
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i'
};

/** The words of a text that tell one answer from another, in plain small letters and digits. */
function wordsOf(text: string): readonly string[] {
	const plain = text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[øłđðßæœı]/g, (letter) => PLAIN[letter] ?? letter)
		.replace(/(\d)[,\s](?=\d{3}\b)/g, '$1')
		.replace(/['’]s\b|(?<=\d)(?:st|nd|rd|th)\b/g, '')
		.replace(/%/g, ' percent')
		.replace(/per cent\b/g, 'percent');
	const words = (plain.match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu) ?? []).map(likeOthers);
	const telling = words.filter((word) => !SMALL_WORDS.has(word) && !TITLES.has(word));
	return telling.length > 0 ? telling : words;
}

/** A number word as digits, a month cut short as its name. */
function likeOthers(word: string): string {
	if (isNumber(word)) return word;
	const value = numberIn(word)?.value;
	if (value !== undefined) return String(value);
	return (word.length >= 3 && MONTHS.find((month) => month.startsWith(word))) || word;
}

/** Whether two words are the same but for slips of the pen; numbers have to be the same. */
function areAlike(one: string, other: string): boolean {
	if (one === other) return true;
	if (isNumber(one) || isNumber(other)) return false;
	const length = Math.min(one.length, other.length);
	const slips = length >= 8 ? 2 : length >= 4 ? 1 : 0;
	return Math.abs(one.length - other.length) <= slips && distance(one, other) <= slips;
}

/** How many letters have to be put in, left out, changed or swapped with their neighbour (optimal string alignment). */
function distance(one: string, other: string): number {
	let before: readonly number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, place) => place);
	for (let i = 1; i <= one.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			const isSame = one[i - 1] === other[j - 1];
			const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
			next.push(
				Math.min(
					(row[j] ?? 0) + 1,
					(next[j - 1] ?? 0) + 1,
					(row[j - 1] ?? 0) + (isSame ? 0 : 1),
					isSwap ? (before[j - 2] ?? 0) + 1 : Infinity
				)
			);
		}
		before = row;
		row = next;
	}
	return row[other.length] ?? 0;
}
