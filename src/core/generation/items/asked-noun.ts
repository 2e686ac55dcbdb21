import { CLASSES_OF_THINGS, type ClassOfThings } from '../knowledge/classes';
import { CIRCLES_OF_PEERS, type Circle } from '../knowledge/peers';
import { PLACE_NOUNS } from '../knowledge/places';
import type { Entity } from '../facts/entities/entity';

/** Narrower kinds of organisation that a question can ask for by their noun. */
const ORGANISATION_KINDS: Readonly<Record<string, string>> = {
	company: 'company',
	party: 'party',
	team: 'team',
	court: 'court',
	militant: 'group'
};
/** Last words of a name that are the noun themselves: "Duke University". */
const OWN_NOUN = /\b(?:University|College|Museum|Hospital|Gallery|Senate|Ministry|Foundation|Institute)\b/;

/** What some parties are not called, and what is part of one. */
const NO_PARTY = /\b(?:Caucus|Movement|Front|Coalition|Alliance|Bloc)$/;

/** What a question calls the sort of thing that is asked for: "country", "US state", "airline"; undefined when no noun is narrow enough. */
export function askedNoun(entity: Entity): string | undefined {
	if (entity.type === 'country') return 'country';
	if (entity.type === 'place') return placeNoun(entity);
	if (entity.type === 'other') return classOf(entity)?.kind;
	if (entity.type !== 'organisation' || entity.subtype === 'media') return undefined;
	if (NO_PARTY.test(entity.name)) return undefined;
	const own = OWN_NOUN.exec(entity.name)?.[0];
	return circleOf(entity)?.kind ?? own?.toLowerCase() ?? ORGANISATION_KINDS[entity.subtype ?? ''];
}

/** The organisations that somebody could take for this one. */
export function circleOf(entity: Entity): Circle | undefined {
	const name = entity.name.replace(COMPANY_FORM, '');
	return CIRCLES_OF_PEERS.find(({ names }) => names.includes(entity.name) || names.includes(name));
}

const COMPANY_FORM = / (?:FC|CF|Inc\.?|Corp\.?|Ltd\.?|plc|Co\.?)$/;

/** The things that somebody could take for this one. */
export function classOf(entity: Entity): ClassOfThings | undefined {
	return CLASSES_OF_THINGS.find(({ members }) => members.includes(entity.name));
}

function placeNoun({ name, subtype, country }: Entity): string | undefined {
	if (subtype === 'city') return 'city';
	if (subtype === 'water' || subtype === 'island') return nounWithin(name);
	if (subtype !== 'region') return undefined;
	const own = nounWithin(name);
	if (own !== undefined) return own;
	if (country === 'United States') return 'US state';
	return country === 'Canada' ? 'Canadian province' : country === 'Australia' ? 'Australian state' : 'region';
}

/** The noun that is part of a name: "Lake Victoria", "Maule Region". */
function nounWithin(name: string): string | undefined {
	return name
		.toLowerCase()
		.split(' ')
		.find((word) => PLACE_NOUNS.has(word));
}
