import type { Option } from '../../bank/item';
import type { Entity } from '../facts/entities/entity';
import type { EventFact } from '../facts/fact';
import { isInside } from '../facts/tree';
import { isAnchored } from './anchor';
import { singleChoice, type Candidate, type Outcome } from './candidate';
import type { Desk } from './desk';
import { alsoDid } from './distractors/also-did';
import { countryDistractors, countryNamed } from './distractors/countries';
import { personDistractors } from './distractors/people';
import { actorEvidence } from './proof';
import { keyOption, personOption, placed } from './options';
import { subjectQuestion } from './questions';

/** Who ⟨did⟩? and Which country ⟨did⟩? */
export function whoDid(desk: Desk, fact: EventFact): Outcome {
	const tree = desk.reading.trees[fact.sentence];
	const { statement, actor } = fact;
	if (!tree || statement.negated) return 'flawed';
	const rest = statement.words.filter((word) => !isInside(word.first, statement.clause.subject));
	if (!isAnchored(desk.reading, fact.sentence, rest)) return 'flawed';
	const isPerson = actor.type === 'person';
	const stem = subjectQuestion(statement, tree, isPerson ? 'who' : 'which country');
	if (stem === undefined) return 'flawed';
	const distractors = isPerson ? people(desk, fact, stem) : countries(desk, fact, stem);
	if (distractors.length < 2) return 'no-distractors';
	const evidence = actorEvidence(desk.reading, fact);
	const [proof = fact.evidence] = evidence;
	const key = keyOption(actor.name, `The article says this of ${inProse(actor.name)}.`, proof);
	const item = singleChoice({
		w: 'who',
		family: isPerson ? 'who-did' : 'which-country',
		stem,
		status: fact.status,
		evidence,
		options: placed(key, distractors, desk.randomFor(fact.id))
	});
	return candidate(fact, item);
}

function candidate(fact: EventFact, item: Candidate['item']): Candidate {
	const weight = fact.actor.type === 'person' ? 0.65 : 0.7;
	return { item, fact: fact.id, sentence: fact.sentence, entities: [fact.actor.id], weight };
}

function people(desk: Desk, { actor, statement }: EventFact, stem: string): readonly Option[] {
	const rivals = alsoDid(desk, statement.sentence, statement.clause.predicate);
	const barred = (other: Entity) => rivals.has(other) || !desk.people.has(other);
	return personDistractors(desk.reading, { key: actor, stem, fit: 2, barred })
		.slice(0, 3)
		.map((other) =>
			personOption(desk.reading, other, `The article says this of ${actor.name}, not of ${other.name}.`)
		);
}

function countries(desk: Desk, fact: EventFact, stem: string): readonly Option[] {
	const { actor, evidence, statement } = fact;
	const rivals = alsoDid(desk, statement.sentence, statement.clause.predicate);
	const wish = { key: actor, stem, evidence: evidence.quote, rivals, count: 3 };
	return countryDistractors(desk.reading, wish).map((text) => ({
		text,
		isKey: false,
		reason: `The article says this of ${inProse(actor.name)}, not of ${inProse(text)}.`
	}));
}

/** A name as it stands within a sentence: "the United States". */
function inProse(name: string): string {
	return countryNamed(name)?.takesThe ? `the ${name}` : name;
}
