import type { Evidence, Option } from '../../../bank/item';
import { holdsWords } from '../../../bank/text';
import type { Quantity } from '../../facts/quantities/find-quantities';
import type { Desk } from '../desk';
import { keyOption } from '../options';
import { numberDistractors, type Numeral } from './made-numbers';
import { addsUp, alsoCounted, rivalsOf, type WrongNumber } from './rivals';
import { isSmallCount } from './small-count';
import { titleNumbers } from './title-numbers';

const WRONG = 2;

/** A number among two wrong ones, the article's own first, in order of size; fewer where no fair ones are found. */
export function numberChoices(
	desk: Desk,
	{ id, quantity, evidence, reason, whole, numeral, stem }: Sought
): readonly Option[] {
	if (quantity.hedge !== undefined && quantity.hedge !== 'about' && quantity.hedge !== 'nearly') return [];
	const random = desk.randomFor(`choices ${id}`);
	const told = titleNumbers(desk.reading.title ?? '');
	const scale = quantity.value / numeral.value;
	const isOpen = ({ value, text }: WrongNumber) =>
		value * scale <= (whole ?? Infinity) &&
		!told.includes(value * scale) &&
		!addsUp(desk.reading, quantity, value * scale) &&
		!holdsWords(stem.replaceAll('-', ' '), text) &&
		!holdsWords(evidence.quote, text);
	const rivals = rivalsOf(desk.reading, quantity, numeral);
	const made = numberDistractors({
		quantity,
		numeral,
		taken: isSmallCount(quantity) ? alsoCounted(desk.reading, quantity) : desk.numbers,
		whole,
		random,
		count: WRONG + 1
	}).map(({ value, text }): WrongNumber => ({ value, text, reason, evidence }));
	const wrong = picked(rivals.filter(isOpen), made.filter(isOpen), { key: numeral.value, lot: random() });
	const options = wrong.map((one) => ({
		value: one.value,
		option: { text: one.text, isKey: false, reason: one.reason, evidence: one.evidence }
	}));
	return [...options, { value: numeral.value, option: keyOption(numeral.text, reason, evidence) }]
		.sort((a, b) => a.value - b.value)
		.map(({ option }) => option);
}

/** The number that is asked for. */
export interface Sought {
	/** The id of its fact. */
	readonly id: string;
	readonly quantity: Quantity;
	readonly evidence: Evidence;
	/** Why it is right, and every made number wrong. */
	readonly reason: string;
	readonly whole?: number | undefined;
	readonly numeral: Numeral;
	/** The question or statement: none of its numbers may be a wrong answer. */
	readonly stem: string;
}

interface Draw {
	readonly key: number;
	/** 0–1: the place that the key shall have among the three. */
	readonly lot: number;
}

/** Two wrong numbers, the article's own before made ones, so that the key comes to the place that chance gave it where that can be. */
function picked(
	rivals: readonly WrongNumber[],
	made: readonly WrongNumber[],
	{ key, lot }: Draw
): readonly WrongNumber[] {
	const wanted = Math.floor(lot * (WRONG + 1));
	const all = [...rivals.slice(0, WRONG + 1), ...made];
	const below = all.filter(({ value }) => value < key);
	const above = all.filter(({ value }) => value > key);
	const low = Math.max(Math.min(wanted, below.length), WRONG - above.length);
	const chosen = [...below.slice(0, low), ...above.slice(0, WRONG - low)];
	return chosen.length === WRONG ? chosen : [];
}
