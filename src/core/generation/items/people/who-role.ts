import type { Entity } from '../../facts/entities/entity';
import { writtenMonth } from '../../facts/dates/written-date';
import type { RoleFact } from '../../facts/fact';
import type { Reading } from '../../facts/reading';
import { singleChoice, type Outcome } from '../candidate';
import type { Desk } from '../desk';
import { headsState, personDistractors } from '../distractors/people';
import { keyOption, placed } from '../options';
import { isTelling } from './askable';
import { descriptionOf, type Description } from './description';
import { mayHold } from './holders';
import { isOnlyOne } from './office';
import { proofOf, saysWho, wrongPerson } from './options';
import { mayAlsoBe } from './rival-roles';
import { isDead } from './alive';
import { isCentral, isHouseholdName, isWriter, matters, takesPart, titleSays } from './standing';
import { isOver, recalls } from './time';

/** Who is the ⟨role⟩? Dated by the article where offices change hands. */
export function whoRole(desk: Desk, { person, role, id }: RoleFact): Outcome {
	const { reading } = desk;
	const said = descriptionOf(reading, person, role);
	if (!said || !isAskable(desk, said) || isBare(said) || !tells(reading, said)) return 'flawed';
	const stem = stemOf(reading, said);
	const people = othersFor(desk, said, { stem, fit: 1 });
	if (people.length < 2) return 'no-distractors';
	const key = keyOption(person.name, saysWho(reading, said), proofOf(reading, said));
	const options = people.map((other) => wrongPerson(desk, other, saysWho(reading, said)));
	const item = singleChoice({
		w: 'who',
		family: 'who-role',
		stem,
		status: 'asserted',
		evidence: [proofOf(reading, said)],
		options: placed(key, options, desk.randomFor(id))
	});
	const weight = said.isSpecific ? 0.8 : 0.65;
	return { item, fact: id, sentence: role.sentence, entities: [person.id], weight };
}

/** Up to three people who could be taken for the one who holds a role. */
function othersFor(
	desk: Desk,
	said: Description,
	{ stem, fit }: { readonly stem: string; readonly fit: number }
): readonly Entity[] {
	return personDistractors(desk.reading, {
		key: said.person,
		stem,
		fit,
		barred: (other) => isUnfit(desk, said, other),
		preferred: (other) => matters(desk, other)
	}).slice(0, 3);
}

/** Whether somebody is no wrong answer: may hold the role too, takes no part, or is too well known to be mistaken. */
function isUnfit(desk: Desk, said: Description, other: Entity): boolean {
	if (isDead(desk.reading, other) && !isDead(desk.reading, said.person)) return true;
	if (isWriter(desk.reading, other) || mayAlsoBe(said, other) || !takesPart(desk, other)) return true;
	if (isNoRivalMember(desk.reading, said, other)) return true;
	if (headsState(other) !== headsState(said.person) || isHouseholdName(other)) return true;
	return !mayHold(desk, said, other);
}

/** Whether somebody may be a member too, as the article names them in one breath with the body; or cannot be, being from elsewhere. */
function isNoRivalMember({ sentences }: Reading, { person, role }: Description, other: Entity): boolean {
	if (role.head !== 'member') return false;
	if (other.country !== person.country) return true;
	const body = role.text.match(/\p{Lu}[\p{L}’-]*/gu) ?? [];
	return other.mentions.some(({ sentence }) => {
		const words = new Set(sentences[sentence]?.tokens.map(({ text }) => text));
		return body.length > 0 && body.every((word) => words.has(word));
	});
}

/** Whether a role tells something of the story: an office that one person holds, or the voice of somebody the story is about. */
function tells(reading: Reading, said: Description): boolean {
	const { role } = said;
	if (role.former || LEARNING.test(role.text) || !isTelling(reading, said)) return false;
	const owner = reading.entities.entities.find(({ id }) => id === role.owner);
	return (
		isOnlyOne(role.text) || (SPEAKS_FOR.test(role.head) && owner !== undefined && isCentral(reading, owner))
	);
}

const LEARNING = /\b(?:Universit|College|Institut)/;
const SPEAKS_FOR = /^(?:spokesman|spokeswoman|spokesperson|envoy|ambassador|editor)$/;

/** Whether a role says which person, of somebody who matters, and is held at the time of the article. */
export function isAskable(desk: Desk, said: Description): boolean {
	const { person, role } = said;
	if (
		OF_ANYBODY.test(role.head) ||
		!person.name.includes(' ') ||
		isWriter(desk.reading, person) ||
		!matters(desk, person)
	)
		return false;
	if (isHouseholdName(person) || titleSays(desk.reading.title ?? '', person, role.head)) return false;
	return !recalls(desk.reading, person, role);
}

/** "a motorist", "the Health Minister": of whom or what is not said. */
export function isBare({ label, role, isSpecific }: Description): boolean {
	return !isSpecific && (!label.includes(' ') || isOnlyOne(role.text));
}

/** Nouns for what anybody can be. */
const OF_ANYBODY =
	/^(?:user|resident|passenger|motorist|customer|fan|tourist|citizen|shopper|pedestrian|guest|bystander|eyewitness|witness|survivor|victim|friend|neighbour|neighbor|pensioner|teenager)$/;

/** The question in the form the role takes: one holder at a time, or one of several. */
function stemOf(reading: Reading, { person, phrase, role }: Description): string {
	const { published } = reading;
	if (isOver(reading, person, role)) return `Which of these people was ${phrase}?`;
	if (role.former || !isOnlyOne(role.text) || !phrase.startsWith('the '))
		return `Which of these people is ${phrase}?`;
	return published === undefined
		? `Who was ${phrase} at the time of the story?`
		: `Who was ${phrase} in ${writtenMonth(published)}?`;
}
