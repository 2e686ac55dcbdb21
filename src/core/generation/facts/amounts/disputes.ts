import type { QuantityFact } from '../fact';
import type { Reading } from '../reading';
import { indicesOf } from '../tree';

/** Share of the shorter clause's words that make two clauses say the same. */
const SAME = 0.8;

/**
 * Numbers told twice are one fact with two proofs; numbers that the article gives differently for what reads as the same thing
 * ("116 injured, up from 70") are no facts to ask for.
 */
export function settled(reading: Reading, facts: readonly QuantityFact[]): readonly QuantityFact[] {
	const kept: QuantityFact[] = [];
	for (const fact of facts) {
		const twin = kept.findIndex((other) => isSame(reading, fact, other));
		const first = kept[twin];
		if (first && first.quantity.value === fact.quantity.value)
			kept[twin] = { ...first, proofs: [...(first.proofs ?? []), fact.evidence] };
		else kept.push(fact);
	}
	return kept.filter((fact) => !kept.some((other) => other !== fact && isSame(reading, fact, other)));
}

/** Whether two numbers of different sentences are of the same thing: the same counted noun, and mostly the same words around it. */
function isSame(reading: Reading, one: QuantityFact, other: QuantityFact): boolean {
	if (one.sentence === other.sentence || one.quantity.kind !== other.quantity.kind) return false;
	if (!one.frame || !other.frame) return false;
	if (one.quantity.kind === 'magnitude') return one.quantity.value !== other.quantity.value;
	if (nounOf(reading, one) !== nounOf(reading, other)) return false;
	const [first, second] = [wordsOf(reading, one), wordsOf(reading, other)];
	const shared = [...first].filter((word) => second.has(word)).length;
	return shared > 0 && shared >= SAME * Math.min(first.size, second.size);
}

/** What is counted, in words; nothing where the number stands alone. */
function nounOf({ sentences }: Reading, { sentence, frame }: QuantityFact): string {
	const { tokens } = sentences[sentence] ?? { tokens: [] };
	const noun = frame?.counted.noun;
	return noun
		? indicesOf(noun)
				.map((index) => tokens[index]?.lemma ?? '')
				.join(' ')
		: '';
}

/** The content words of a clause and the participle its number hangs on, without the number and what is counted. */
function wordsOf(
	{ sentences }: Reading,
	{ sentence, statement, quantity, frame }: QuantityFact
): ReadonlySet<string> {
	const { tokens } = sentences[sentence] ?? { tokens: [] };
	const indices = frame?.participle === undefined ? statement.clause.kept : [frame.participle];
	return new Set(
		indices.flatMap((index) => {
			const token = tokens[index];
			const isAsked = index >= quantity.first && index <= quantity.last;
			const isTelling =
				token !== undefined &&
				/^(?:NN|VB|JJ|CD)/.test(token.tag) &&
				!/^(?:be|have|do|will)$/.test(token.lemma);
			return isTelling && !isAsked ? [token.lemma.toLowerCase()] : [];
		})
	);
}
