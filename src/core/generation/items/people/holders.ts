import type { Entity } from '../../facts/entities/entity';
import type { Reading } from '../../facts/reading';
import { SEATS_OF_POWER } from '../../knowledge/seats';
import type { Desk } from '../desk';
import { countryNamed } from '../../knowledge/countries';
import { areOfOneSort } from '../distractors/likeness';
import { describe, type Description } from './description';
import { isSpeaker } from './standing';

/** The country that the words of a role point to, as the name of its holder may: "Kremlin spokesman". */
export function countryOf({ entities }: Reading, { role, person }: Description): string | undefined {
	const owner = entities.entities.find(({ id }) => id === role.owner);
	const named = entities.byToken[role.sentence];
	const within = Array.from({ length: role.last - role.first + 1 }, (_, at) => named?.get(role.first + at));
	const countries = [owner, ...within].map(
		(entity) => entity?.country ?? SEATS_OF_POWER.get(entity?.name ?? '')
	);
	return countries.find((country) => country !== undefined) ?? person.country;
}

/** Whether a reader could take somebody for the holder of a role: of the same sort, and of the country that the role names. */
export function mayHold(desk: Desk, said: Description, other: Entity): boolean {
	const { reading } = desk;
	const own = describe(reading, other);
	const country = countryOf(reading, said);
	const others = other.country ?? (own && countryOf(reading, own));
	if (others === undefined ? !isAtHome(reading, country) : others !== country) return false;
	return other.roles.length === 0 ? isSpeaker(desk, other) : areOfOneSort(said.person, other);
}

/** Whether a role names no country, or the one that the story is set in, where everybody may be at home. */
function isAtHome({ story, entities }: Reading, country: string | undefined): boolean {
	if (country === undefined || story.country === country) return true;
	const named = entities.entities.filter(({ type }) => type === 'country' || type === 'place');
	const most = named.reduce<Entity | undefined>(
		(best, one) => (best === undefined || one.mentions.length > best.mentions.length ? one : best),
		undefined
	);
	return most !== undefined && (countryNamed(most.name)?.name ?? most.country) === country;
}
