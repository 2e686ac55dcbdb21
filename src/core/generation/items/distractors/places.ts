import { COUNTRIES } from '../../knowledge/countries';
import { PLACES, SAME_PLACES, type Place } from '../../knowledge/places';
import type { Entity } from '../../facts/entities/entity';
import type { Reading } from '../../facts/reading';
import { askedNoun } from '../asked-noun';
import type { Rival, RivalWish } from './rival';

const CAPITALS: readonly Place[] = COUNTRIES.map(({ name, capital }) => ({
	name: capital,
	subtype: 'city' as const,
	country: name
}));

/** Places that could be taken for the key: those of the article, but not of its headline, that a question would call the same, then places of the same country. */
export function placeRivals(
	{ entities, story }: Reading,
	{ key, isBarred, isTold }: RivalWish
): readonly Rival[] {
	const noun = askedNoun(key);
	if (noun === undefined) return [];
	const isFit = (name: string) => !isSame(name, key.name) && !isTold([name]);
	const named = entities.entities
		.filter((entity) => entity.type === 'place' && askedNoun(entity) === noun && isNear(entity, key))
		.filter((entity) => !isBarred(entity) && !story.named.has(entity.id) && isFit(entity.name))
		.map((entity) => ({ text: entity.name, entity }));
	const isKnown =
		PLACES.some(({ name }) => name === key.name) || CAPITALS.some(({ name }) => name === key.name);
	if (!isKnown || key.country === undefined) return named;
	const known = [...CAPITALS, ...PLACES]
		.filter(({ country, subtype }) => country === key.country && subtype === key.subtype)
		.filter(({ name }) => isFit(name) && isFirstName(name) && !named.some(({ text }) => isSame(text, name)))
		.map(({ name }) => ({ text: name }));
	return [...named, ...known];
}

/** Whether two names are of one place, or one lies in the other. */
function isSame(a: string, b: string): boolean {
	return a === b || SAME_PLACES.some((names) => names.includes(a) && names.includes(b));
}

function isFirstName(name: string): boolean {
	return SAME_PLACES.every((names) => names.indexOf(name) < 1);
}

/** Cities can be taken for each other anywhere, regions within one country. */
function isNear(entity: Entity, key: Entity): boolean {
	return key.subtype === 'city' || entity.country === key.country;
}
