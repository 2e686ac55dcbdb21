import type { Entity } from '../../facts/entities/entity';
import { wordsOf } from '../../../bank/text';
import { HOUSEHOLD_NAMES } from '../../knowledge/household-names';
import type { Reading } from '../../facts/reading';
import type { Desk } from '../desk';

/** Whether somebody matters in the story: speaks or acts in it, or comes up again and again. */
export function matters(desk: Desk, person: Entity): boolean {
	return desk.speakers.has(person) || desk.actors.has(person) || mentionsOf(person) > 1;
}

/** Sentences from which somebody or something is a part of the story. */
const OFTEN = 3;

/** Whether the story is about somebody or something: the headline names it, the first sentences do, or three of them. */
export function isCentral({ sentences, story }: Reading, { id, mentions }: Entity): boolean {
	const places = new Set(mentions.map(({ sentence }) => sentence));
	const lead = Math.min(OFTEN, sentences.length / 4);
	return story.named.has(id) || places.size >= OFTEN || [...places].some((sentence) => sentence < lead);
}

/** People who matter, those first who come up most. */
export function byStanding(desk: Desk): readonly Entity[] {
	const people = desk.reading.entities.entities.filter(
		(entity) => entity.type === 'person' && entity.name.includes(' ') && !isWriter(desk.reading, entity)
	);
	const weightOf = (person: Entity) =>
		(matters(desk, person) ? 10 : 0) + (desk.speakers.has(person) ? 2 : 0) + Math.min(6, mentionsOf(person));
	return people
		.map((person, order) => ({ person, order, weight: weightOf(person) }))
		.sort((a, b) => b.weight - a.weight || a.order - b.order)
		.map(({ person }) => person);
}

function mentionsOf({ mentions }: Entity): number {
	return mentions.filter(({ form }) => form === 'name').length;
}

/** Whether somebody only reports the story: "The BBC’s Ada Example", "our correspondent Ada Example". */
export function isWriter({ sentences, entities }: Reading, { roles, mentions }: Entity): boolean {
	const isOwned = mentions.some(({ sentence, from }) => {
		const owner = entities.byToken[sentence]?.get(from - 2);
		return sentences[sentence]?.tokens[from - 1]?.tag === 'POS' && owner?.subtype === 'media';
	});
	return isOwned || (roles.length > 0 && roles.every(({ head }) => WRITERS.test(head)));
}

const WRITERS = /^(?:reporter|correspondent|presenter|anchor)$/;

/** Whether everybody knows what somebody is, so that asking for it is no question. */
export function isHouseholdName({ name, aliases }: Entity): boolean {
	return [name, ...aliases].some((form) => HOUSEHOLD_NAMES.has(form));
}

/** Whether the title above the questions says already who somebody is: it has a name of theirs and the noun of their role. */
export function titleSays(title: string, { name }: Entity, noun: string): boolean {
	const words = new Set(wordsOf(title));
	const isNamed = wordsOf(name).some((word) => word.length > 2 && words.has(word));
	return isNamed && words.has(noun);
}
