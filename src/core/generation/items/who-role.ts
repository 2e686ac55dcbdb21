import type { Option } from '../../bank/item';
import type { RoleFact } from '../facts/fact';
import { writtenMonth } from '../facts/written-date';
import { singleChoice, type Desk, type Outcome } from './candidate';
import { headsState, personDistractors } from './distractors/people';
import { isOnlyOne, keyOption, personOption, placed, roleInWords } from './options';

const MOST_WORDS = 16;

/** Who is the ⟨role⟩? Dated by the article, because offices change hands. */
export function whoRole(desk: Desk, fact: RoleFact): Outcome {
	const { role, person } = fact;
	const stem = roleStem(fact, desk.reading.published);
	if (stem === undefined || !person.name.includes(' ')) return 'flawed';
	const people = personDistractors(desk.reading, {
		key: person,
		stem,
		fit: 2,
		barred: (other) =>
			other.roles.some((one) => one.text.toLowerCase() === role.text.toLowerCase()) ||
			(headsState(other) !== headsState(person) && other.country !== undefined)
	}).slice(0, 3);
	if (people.length < 2) return 'no-distractors';
	const said = roleInWords(role.text, role.former);
	const key = keyOption(person.name, `The article calls ${person.name} ${said}.`, fact.evidence);
	const options = people.map((other): Option => {
		return personOption(
			desk.reading,
			other,
			`The article says this of ${person.name}, not of ${other.name}.`
		);
	});
	const item = singleChoice({
		w: 'who',
		family: 'who-role',
		stem,
		status: 'asserted',
		evidence: [fact.evidence],
		options: placed(key, options, desk.randomFor(fact.id))
	});
	return {
		item,
		fact: fact.id,
		sentence: fact.sentence,
		entities: [person.id],
		weight: isOnlyOne(role.text) ? 0.85 : 0.75
	};
}

/** The question in the form the role takes: one holder at a time, a former holder, or one of several. */
function roleStem({ role }: RoleFact, published: string | undefined): string | undefined {
	const isPlaced = /\p{Lu}/u.test(role.text) || role.owner !== undefined;
	if (!isPlaced || role.text.split(' ').length > MOST_WORDS || /[,;:“”"()]/.test(role.text)) return undefined;
	const said = roleInWords(role.text, role.former);
	if (role.former || !isOnlyOne(role.text)) return `Which of these people is ${said}?`;
	return published === undefined ? `Who is ${said}?` : `Who was ${said} in ${writtenMonth(published)}?`;
}
