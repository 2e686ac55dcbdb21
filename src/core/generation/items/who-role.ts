import type { Option } from '../../bank/item';
import { holdsWords } from '../../bank/text';
import type { Entity, Role } from '../facts/entities/entity';
import type { RoleFact } from '../facts/fact';
import type { Reading } from '../facts/reading';
import { indicesOf } from '../facts/tree';
import { writtenMonth } from '../facts/dates/written-date';
import { singleChoice, type Outcome } from './candidate';
import type { Desk } from './desk';
import { headsState, personDistractors } from './distractors/people';
import { isOnlyOne, keyOption, personOption, placed, roleInWords } from './options';

const MOST_WORDS = 16;

/** Who was the ⟨role⟩? Dated by the article, because offices change hands. */
export function whoRole(desk: Desk, fact: RoleFact): Outcome {
	const { role, person } = fact;
	const said = saidRole(desk.reading, fact);
	if (recalls(desk.reading, fact)) return 'flawed';
	if (said === undefined || !person.name.includes(' ')) return 'flawed';
	const stem = roleStem(said, role, desk.reading.published);
	const countries = countriesOf(desk.reading);
	const people = personDistractors(desk.reading, {
		key: person,
		stem,
		fit: 3,
		barred: (other) =>
			holdsRole(other, role) ||
			headsState(other) !== headsState(person) ||
			isForeign(other, person, countries)
	}).slice(0, 3);
	if (people.length < 2) return 'no-distractors';
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
	const weight = isOnlyOne(role.text) ? 0.85 : 0.75;
	return { item, fact: fact.id, sentence: fact.sentence, entities: [person.id], weight };
}

/** Whether a sentence looks back, so that the post may not be held any more. */
function recalls({ sentences, dates, published }: Reading, { role, person }: RoleFact): boolean {
	const tokens = sentences[role.sentence]?.tokens ?? [];
	if (role.former || person.roles.some((one) => one.former && one.head === role.head)) return !role.former;
	const year = published?.slice(0, 4);
	const isPast = (dates[role.sentence] ?? []).some(
		({ value }) => value !== undefined && year !== undefined && value.slice(0, 4) < year
	);
	return (
		isPast ||
		tokens.some((token) =>
			/^(?:former|formerly|late|ex|then|then-|ousted|died|death|resigned|when)$/i.test(token.text)
		)
	);
}

/** How many countries the people of the article belong to. */
function countriesOf({ entities }: Reading): number {
	return new Set(
		entities.entities.flatMap(({ type, country }) => (type === 'person' && country ? [country] : []))
	).size;
}

/** Whether a name could give away that it is of another country: certain among people of several countries unless both are of one. */
function isForeign(other: Entity, person: Entity, countries: number): boolean {
	return countries > 1 && (other.country === undefined || other.country !== person.country);
}

function holdsRole(other: Entity, role: Role): boolean {
	return other.roles.some((one) => one.text.toLowerCase() === role.text.toLowerCase());
}

/** The role in words that say of what: "the UK Foreign Secretary", "Venezuela’s opposition leader"; undefined when nothing says so. */
export function saidRole({ sentences, entities }: Reading, { role, person }: RoleFact): string | undefined {
	const { text, sentence, first, last } = role;
	if (text.split(' ').length > MOST_WORDS || /[,;:“”"()]/.test(text) || role.head.length < 4)
		return undefined;
	const owner = entities.entities.find((one) => one.id === role.owner && one.id !== person.id);
	if (owner && !holdsWords(text, owner.name) && !owner.aliases.some((alias) => holdsWords(text, alias)))
		return owner.name.endsWith('s') ? undefined : `${owner.name}’s ${role.former ? 'former ' : ''}${text}`;
	const names = entities.byToken[sentence];
	const tokens = sentences[sentence]?.tokens ?? [];
	const isPlaced = indicesOf({ first, last }).some((index) => {
		const named = names?.get(index);
		return tokens[index] !== undefined && named !== undefined && named.id !== person.id;
	});
	return owner || isPlaced ? roleInWords(text, role.former) : undefined;
}

/** The question in the form the role takes: one holder at a time, a former holder, or one of several. */
function roleStem(said: string, role: Role, published: string | undefined): string {
	if (role.former || !isOnlyOne(role.text)) return `Which of these people is ${said}?`;
	if (published === undefined) return `Which of these people was ${said}?`;
	return `Who was ${said} in ${writtenMonth(published)}?`;
}
