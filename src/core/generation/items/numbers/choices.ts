import type { Option } from '../../../bank/item';
import type { QuantityFact } from '../../facts/fact';
import type { Desk } from '../desk';
import { keyOption } from '../options';
import { numberDistractors, type Numeral } from './made-numbers';
import { wholeOf } from './number-place';
import { rivalsOf, type WrongNumber } from './rivals';
import { saysOf } from './says';

const WRONG = 2;

/** A number among two wrong ones, the article's own first, in order of size; fewer where no fair ones are found. */
export function numberChoices(desk: Desk, fact: QuantityFact, numeral: Numeral): readonly Option[] {
	const { quantity, evidence, id } = fact;
	if (quantity.hedge !== undefined && quantity.hedge !== 'about' && quantity.hedge !== 'nearly') return [];
	const random = desk.randomFor(`choices ${id}`);
	const whole = wholeOf(desk, fact);
	const rivals = rivalsOf(desk.reading, fact, numeral).filter(
		({ value }) => (value * quantity.value) / numeral.value <= (whole ?? Infinity)
	);
	const reason = saysOf(fact);
	const made = numberDistractors({ quantity, numeral, taken: desk.numbers, whole, random, count: WRONG }).map(
		({ value, text }): WrongNumber => ({ value, text, reason, evidence })
	);
	const wrong = picked(rivals, made, { key: numeral.value, lot: random() });
	const options = wrong.map((one) => ({
		value: one.value,
		option: { text: one.text, isKey: false, reason: one.reason, evidence: one.evidence }
	}));
	return [...options, { value: numeral.value, option: keyOption(numeral.text, reason, evidence) }]
		.sort((a, b) => a.value - b.value)
		.map(({ option }) => option);
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
