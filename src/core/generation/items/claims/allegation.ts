import { entityAt } from '../../facts/entities/entity';
import type { Reading } from '../../facts/reading';
import type { Statement } from '../../facts/statements/statement';
import { indicesOf } from '../../facts/tree';
import { SAYING_VERBS } from '../../knowledge/speech';

/** Headlines of stories in which one side claims what the other denies. */
const OF_DISPUTE = /\b(?:lawsuits?|suits?|sues?|sued|suing|plaintiffs?|complaints?)\b/i;
/** Steps of a dispute, which are facts whoever is right. */
const STEP =
	/^(?:file|sue|ask|seek|demand|request|settle|pay|win|lose|appeal|drop|withdraw|reject|accuse|charge|appear|testify|plead|face|order|rule|fine|award|hire|appoint|agree|refuse|begin|end|open)$/;

/** Whether a statement tells, with no source, what a party of a lawsuit is or has suffered: that is what the party claims. */
export function isAllegation(reading: Reading, { sentence, clause, speaker }: Statement): boolean {
	const verb = reading.sentences[sentence]?.tokens[clause.predicate]?.lemma ?? '';
	if (speaker !== undefined || !OF_DISPUTE.test(reading.title ?? '')) return false;
	if (STEP.test(verb) || SAYING_VERBS.has(verb)) return false;
	return indicesOf(clause.subject).some((at) => {
		const party = entityAt(reading.entities, sentence, at) ?? reading.references[sentence]?.get(at);
		return party !== undefined && party.type !== 'country' && reading.story.named.has(party.id);
	});
}
