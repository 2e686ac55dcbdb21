import { fold, withoutQuotes, wordsOf } from '../../../bank/text';
import type { Entity } from '../../facts/entities/entity';
import type { Reading } from '../../facts/reading';
import { walksOf } from './role-classes';

/** What a wrong answer must not be. */
export interface PersonWish {
	readonly key: Entity;
	/** The words of the stem: nobody named in them is an option. */
	readonly stem: string;
	readonly barred?: (entity: Entity) => boolean;
	/** Whom to take first among those who fit. */
	readonly preferred?: (entity: Entity) => boolean;
	/** How well a person must fit the key: 0–4. */
	readonly fit: number;
}

const MOST = 12;

/** People of the article who could be taken for the key, best first. */
export function personDistractors(reading: Reading, wish: PersonWish): readonly Entity[] {
	const stemWords = padded(wish.stem);
	const inStem = (entity: Entity) => formsOf(entity).some((form) => stemWords.includes(form));
	const saysGender = SAYS_GENDER.test(withoutQuotes(wish.stem));
	const people = reading.entities.entities.filter(
		(entity) =>
			entity.type === 'person' && isAnother(entity, wish) && !inStem(entity) && !wish.barred?.(entity)
	);
	const rankOf = ({ entity, fit }: { readonly entity: Entity; readonly fit: number }) =>
		fit + (wish.preferred?.(entity) ? 2 : 0);
	return people
		.map((entity) => ({ entity, fit: fitOf(entity, wish, saysGender) }))
		.filter(({ fit }) => fit >= wish.fit)
		.sort((a, b) => rankOf(b) - rankOf(a) || b.entity.mentions.length - a.entity.mentions.length)
		.slice(0, MOST)
		.map(({ entity }) => entity)
		.filter(
			(entity, index, all) => !all.slice(0, index).some((other) => isOnePerson(entity.name, other.name))
		);
}

function isAnother(entity: Entity, { key }: PersonWish): boolean {
	return entity.id !== key.id && isSameForm(entity, key) && !isOnePerson(entity.name, key.name);
}

/** The padded names of each person: a long article asks for them again and again. */
const FORMS = new WeakMap<Entity, readonly string[]>();

function formsOf(entity: Entity): readonly string[] {
	const known = FORMS.get(entity);
	if (known) return known;
	const forms = [entity.name, ...entity.aliases].map(padded);
	FORMS.set(entity, forms);
	return forms;
}

/** The folded words of a text with a space on either side, to be looked for in another's. */
function padded(text: string): string {
	return ` ${wordsOf(text).join(' ')} `;
}

/** One word beside several would stand out. */
function isSameForm(entity: Entity, key: Entity): boolean {
	return entity.name.includes(' ') === key.name.includes(' ');
}

/** Whether two names may be one person's: they share a word, or the same letters begin two words of each ("Shafik", "Shafiq"). */
function isOnePerson(a: string, b: string): boolean {
	const stems = (name: string) =>
		fold(name)
			.split(' ')
			.map((word) => word.slice(0, 4));
	const other = new Set(stems(b));
	const alike = stems(a).filter((stem) => stem.length > 2 && other.has(stem)).length;
	return sharesWord(a, b) || alike >= 2;
}

function sharesWord(a: string, b: string): boolean {
	const words = new Set(b.toLowerCase().split(' '));
	return a
		.toLowerCase()
		.split(' ')
		.some((word) => word.length > 2 && words.has(word));
}

const SAYS_GENDER =
	/\b(?:he|him|his|she|hers?|himself|herself|king|queen|prince|princess|father|mother|son|daughter|wife|husband|widow|widower|brother|sister|actor|actress|\p{L}*man)\b/iu;

/** How alike two people are: walk of life 2, country 2, nothing known 1 each; −9 when the stem tells their genders apart, or one of them is not known. */
function fitOf(entity: Entity, { key }: PersonWish, saysGender: boolean): number {
	if (saysGender && (entity.gender === undefined || entity.gender !== key.gender)) return -9;
	return walkFit(entity, key) + countryFit(entity, key);
}

function walkFit(entity: Entity, key: Entity): number {
	const own = walks(entity);
	const other = walks(key);
	if (own.size === 0 || other.size === 0) return headsState(entity) || headsState(key) ? 0 : 1;
	return [...own].some((walk) => other.has(walk)) ? 2 : isPublic(own) && isPublic(other) ? 1 : 0;
}

function isPublic(found: ReadonlySet<string>): boolean {
	return found.has('government') || found.has('politics') || found.has('military');
}

function walks(entity: Entity): ReadonlySet<string> {
	return new Set(entity.roles.flatMap((role) => [...walksOf(role.head)]));
}

function countryFit(entity: Entity, key: Entity): number {
	if (entity.country === undefined || key.country === undefined) return 1;
	return entity.country === key.country ? 2 : 0;
}

/** Whether somebody heads a state or a government: too well known to be mistaken for anybody less. */
function headsState(entity: Entity): boolean {
	return entity.roles.some(
		(role) =>
			/^(?:president|premier|king|queen|emperor|pope|chancellor)$/.test(role.head) ||
			/prime minister/i.test(role.text)
	);
}
