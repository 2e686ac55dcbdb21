import type { QuantityFact } from '../../facts/fact';
import { singleChoice, type Outcome } from '../candidate';
import type { Desk } from '../desk';
import { numberChoices } from './choices';
import { isSmallCount } from './small-count';
import { stemFor } from './stem';
import { isAskedFor } from './trivia';
import { worthOf } from './worth';
import { soughtOf, writtenIn } from './written';

const OPTIONS = 3;

/** How many …?, with three numbers to choose from: for a small count, which no scale could hide. */
export function howMany(desk: Desk, fact: QuantityFact): Outcome {
	const written = writtenIn(desk, fact);
	const stem = written && stemFor(desk.reading, fact);
	if (!written || stem === undefined || !isSmallCount(fact.quantity) || !isAskedFor(desk, fact, stem))
		return 'flawed';
	const options = numberChoices(desk, soughtOf(desk, fact, { numeral: written.numeral, stem }));
	if (options.length < OPTIONS) return 'no-distractors';
	const item = singleChoice({
		w: 'how-many',
		family: 'how-many',
		stem,
		status: fact.status,
		evidence: [fact.evidence, ...(fact.proofs ?? [])],
		options
	});
	return { item, fact: fact.id, sentence: fact.sentence, entities: [], weight: worthOf(desk, fact) };
}
