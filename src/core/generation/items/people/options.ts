import type { Option } from '../../../bank/item';
import type { Entity } from '../../facts/entities/entity';
import { evidenceOf, type Reading } from '../../facts/reading';
import { describe, type Description } from './description';

/** "Ada Example is the mayor of Bergen." in the present or the past, as the article has it. */
export function saysWho({ person, phrase, role }: Description): string {
	return `${person.name} ${role.past ? 'was' : 'is'} ${phrase}.`;
}

/** The sentence that says what a person is. */
export function proofOf(reading: Reading, { person, role }: Description) {
	const mention = person.mentions.find((one) => one.sentence === role.sentence);
	return evidenceOf(reading, role.sentence, mention);
}

/** A person as a wrong answer, with who it really is, or what is right instead. */
export function wrongPerson(reading: Reading, person: Entity, otherwise: string): Option {
	const said = describe(reading, person);
	if (said)
		return { text: person.name, isKey: false, reason: saysWho(said), evidence: proofOf(reading, said) };
	const [mention] = person.mentions;
	const about = mention ? { evidence: evidenceOf(reading, mention.sentence, mention) } : {};
	return { text: person.name, isKey: false, reason: otherwise, ...about };
}
