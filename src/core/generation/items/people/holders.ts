import type { Reading } from '../../facts/reading';
import { SEATS_OF_POWER } from '../../knowledge/seats';
import type { Description } from './description';

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
