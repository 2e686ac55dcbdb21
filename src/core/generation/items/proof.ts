import type { Evidence } from '../../bank/item';
import type { EventFact } from '../facts/fact';
import { evidenceOf, type Reading } from '../facts/reading';

/** The sentence that says what was done; when it only says "he", also the sentence before it that names him. */
export function actorEvidence(
	reading: Reading,
	{ actor, sentence, evidence }: EventFact
): readonly Evidence[] {
	const isNamed = actor.mentions.some((mention) => mention.sentence === sentence && mention.form === 'name');
	if (isNamed) return [evidence];
	const before = actor.mentions
		.filter((mention) => mention.sentence < sentence && mention.form === 'name')
		.at(-1);
	if (!before) return [evidence];
	return [evidence, evidenceOf(reading, before.sentence, before)];
}
