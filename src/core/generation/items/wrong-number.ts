import type { Evidence } from '../../bank/item';
import { wordsOf } from '../../bank/text';
import type { ClaimFact, QuantityFact } from '../facts/fact';
import { swapped, textOf, wordsIn, type Word } from '../facts/statements/statement';
import { isInside } from '../facts/tree';
import type { Desk } from './desk';
import { readNumeral } from './numbers/made-numbers';
import { isInRange, numberRun } from './numbers/number-place';
import { rivalsOf } from './numbers/rivals';
import { isTold } from './numbers/title-numbers';

/** A statement with another number of the article in the place of its own. */
export interface WrongNumber {
	readonly words: readonly Word[];
	readonly right: string;
	readonly wrong: string;
	/** What the other number counts. */
	readonly evidence: Evidence;
}

/** The statement with a number that the article gives for something else of the same class. */
export function wrongNumber(desk: Desk, claim: ClaimFact): WrongNumber | undefined {
	const facts = desk.facts.filter(
		(fact): fact is QuantityFact => fact.kind === 'quantity' && fact.sentence === claim.sentence
	);
	for (const fact of facts) {
		const changed = changedIn(desk, claim, fact);
		if (changed) return changed;
	}
	return undefined;
}

function changedIn(desk: Desk, { statement }: ClaimFact, fact: QuantityFact): WrongNumber | undefined {
	const { reading } = desk;
	const tree = reading.trees[fact.sentence];
	const run = tree && numberRun(tree, fact.quantity);
	if (!run || !statement.words.some(({ first }) => isInside(first, run)) || isTold(reading, fact))
		return undefined;
	const right = textOf(wordsIn(statement.words, run));
	const numeral = readNumeral(right);
	if (!numeral || fact.quantity.hedge !== undefined || isInRange(tree.tokens, run)) return undefined;
	const [rival] = rivalsOf(reading, fact.quantity, numeral).filter(
		({ value }) => fact.quantity.kind !== 'count' || value > numeral.value
	);
	if (!rival) return undefined;
	const { text: wrong, evidence } = rival;
	if (wordsOf(textOf(statement.words)).includes(wrong)) return undefined;
	return { words: swapped(statement.words, run, wrong), right, wrong, evidence };
}
