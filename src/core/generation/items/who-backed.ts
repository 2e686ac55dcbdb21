import type { PositionFact } from '../facts/fact';
import { singleChoice, type Outcome } from './candidate';
import type { Desk } from './desk';
import { personDistractors } from './distractors/people';
import { keyOption, personOption, placed } from './options';
import { inversionQuestion } from './questions';

/** Whom does X back? */
export function whoBacked(desk: Desk, fact: PositionFact): Outcome {
	const { statement, object, target } = fact;
	const tree = desk.reading.trees[fact.sentence];
	if (!tree || statement.negated) return 'flawed';
	const stem = inversionQuestion(statement, tree, { run: object, asked: 'who' });
	if (stem === undefined) return 'flawed';
	const people = personDistractors(desk.reading, { key: target, stem, fit: 2 }).slice(0, 3);
	if (people.length < 2) return 'no-distractors';
	const key = keyOption(target.name, `The article says this of ${target.name}.`, fact.evidence);
	const options = people.map((other) =>
		personOption(desk.reading, other, `The article says this of ${target.name}, not of ${other.name}.`)
	);
	const item = singleChoice({
		w: 'who',
		family: 'who-backed',
		stem,
		status: fact.status,
		evidence: [fact.evidence],
		options: placed(key, options, desk.randomFor(fact.id))
	});
	return { item, fact: fact.id, sentence: fact.sentence, entities: [target.id], weight: 0.65 };
}
