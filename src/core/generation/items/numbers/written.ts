import { BLANK } from '../../../bank/text';
import type { QuantityFact } from '../../facts/fact';
import { textOf, wordsIn } from '../../facts/statements/statement';
import type { Run } from '../../facts/tree';
import type { Desk } from '../desk';
import type { Sought } from './choices';
import { readNumeral, writeNumeral, type Numeral } from './made-numbers';
import { isInRange, numberRun, wholeOf } from './number-place';
import { saysOf } from './says';

/** A number as its statement writes it. */
export interface Written {
	readonly run: Run;
	readonly numeral: Numeral;
}

/** How a number is written; undefined for an end of a range and for what cannot be varied. */
export function writtenIn(desk: Desk, { sentence, quantity, statement }: QuantityFact): Written | undefined {
	const tree = desk.reading.trees[sentence];
	const run = tree && numberRun(tree, quantity);
	const numeral = run && readNumeral(textOf(wordsIn(statement.words, run)));
	return run && numeral && quantity.upper === undefined && !isInRange(tree.tokens, run)
		? { run, numeral }
		: undefined;
}

/** What the wrong numbers have to stand beside. */
export function soughtOf(
	desk: Desk,
	fact: QuantityFact,
	{ numeral, stem }: Pick<Sought, 'numeral' | 'stem'>
): Sought {
	const { id, quantity, evidence } = fact;
	const cased = { ...numeral, capital: stem.startsWith(BLANK) };
	return {
		id,
		quantity,
		evidence,
		reason: saysOf(fact),
		whole: wholeOf(desk, fact),
		stem,
		numeral: { ...cased, text: writeNumeral(cased, numeral.value) ?? numeral.text }
	};
}
