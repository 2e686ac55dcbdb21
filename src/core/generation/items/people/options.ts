import type { Option } from '../../../bank/item';
import type { Entity } from '../../facts/entities/entity';
import type { EventFact } from '../../facts/fact';
import { evidenceOf, type Reading } from '../../facts/reading';
import { spoken } from '../../facts/statements/statement';
import type { Desk } from '../desk';
import { describe, plainly, type Description } from './description';
import { isOver } from './time';

/** "Ada Example is the mayor of Bergen." in the present or the past, as the article has it. */
export function saysWho(reading: Reading, { person, phrase, role }: Description): string {
	return `${person.name} ${isOver(reading, person, role) ? 'was' : 'is'} ${phrase}.`;
}

/** The sentence that says what a person is. */
export function proofOf(reading: Reading, { person, role }: Description) {
	const mention = person.mentions.find((one) => one.sentence === role.sentence);
	return evidenceOf(reading, role.sentence, mention);
}

/** A person as a wrong answer, with who it really is or what it really did; else what is right instead. */
export function wrongPerson(desk: Desk, person: Entity, otherwise: string): Option {
	const { reading, facts } = desk;
	const said = describe(reading, person) ?? plainly(reading, person);
	const wrong = { text: person.name, isKey: false };
	if (said) return { ...wrong, reason: saysWho(reading, said), evidence: proofOf(reading, said) };
	const words = facts.find(
		(fact) => (fact.kind === 'saying' || fact.kind === 'report') && fact.speaker === person
	);
	if (words) return { ...wrong, reason: otherwise, evidence: words.evidence };
	const deed = facts.find((fact) => fact.kind === 'event' && fact.actor === person && isShort(fact));
	if (deed?.kind === 'event')
		return { ...wrong, reason: `${spoken(deed.statement)}.`, evidence: deed.evidence };
	const [mention] = person.mentions;
	const about = mention ? { evidence: evidenceOf(reading, mention.sentence, mention) } : {};
	return { ...wrong, reason: otherwise, ...about };
}

/** Whether a deed is told with few words, from its doer on: what goes before may be of somebody else. */
function isShort({ statement }: EventFact): boolean {
	const [opening] = statement.words;
	return spoken(statement).length < LONGEST && (opening?.first ?? 0) >= statement.clause.subject.first;
}

/** The longest statement that explains a wrong answer, in UTF-16 code units. */
const LONGEST = 160;
