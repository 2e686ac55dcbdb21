import type { QuantityFact } from '../../facts/fact';
import { textOf } from '../../facts/statements/statement';

const LONGEST = 400;

/** What the article says of a number, as a sentence: "The article says that at least 116 were injured." */
export function saysOf({ statement, quantity }: QuantityFact): string {
	const words = textOf(statement.words);
	const text =
		statement.speaker === undefined
			? `The article says that ${words}.`
			: `According to ${statement.speaker}, ${words}.`;
	return text.length <= LONGEST ? text : `The article says ${quantity.text.replace(/\s+/g, ' ')}.`;
}
