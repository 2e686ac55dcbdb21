import { COUNTRIES, LITTLE_KNOWN, PEERS, WITHIN, type Country } from '../../knowledge/countries';
import type { Entity } from '../../facts/entities/entity';
import type { Reading } from '../../facts/reading';
import type { Rival, RivalWish } from './rival';

/** Countries that could be taken for the key: those of the article first, then its neighbours. */
export function countryRivals(reading: Reading, { key, isBarred, isTold }: RivalWish): readonly Rival[] {
	const own = countryNamed(key.name);
	if (!own) return [];
	const isFit = (country: Country) =>
		country.name !== own.name && !areNested(country, own) && !isTold(formsOf(country));
	const named = reading.entities.entities.flatMap((entity): readonly Rival[] => {
		const country =
			entity.type === 'country' && isWhole(reading, entity) ? countryNamed(entity.name) : undefined;
		return country && !isBarred(entity) && isFit(country) ? [{ text: country.name, entity }] : [];
	});
	const known = neighboursOf(own)
		.filter((country) => isFit(country) && !isNamed(reading, country))
		.map(({ name }) => ({ text: name }));
	return [...named, ...known];
}

/** Countries that news names beside one: its known peers, else those of the same part of the world, the nearest in the list first. */
function neighboursOf(own: Country): readonly Country[] {
	const peers = PEERS.get(own.name)?.flatMap((name) => countryNamed(name) ?? []);
	if (peers) return peers;
	const place = COUNTRIES.indexOf(own);
	return COUNTRIES.map((country, index) => ({ country, far: Math.abs(index - place) }))
		.filter(({ country }) => country.region === own.region && !LITTLE_KNOWN.has(country.name))
		.sort((a, b) => a.far - b.far)
		.map(({ country }) => country);
}

function isNamed({ entities }: Reading, country: Country): boolean {
	return entities.entities.some(({ name }) => name === country.name);
}

/** Whether one country is part of the other, or came out of it. */
function areNested(a: Country, b: Country): boolean {
	return WITHIN.some(
		([part, whole]) => (part === a.name && whole === b.name) || (part === b.name && whole === a.name)
	);
}

/** Whether a country is named by itself somewhere, not only as part of a person's name ("Jordan"). */
function isWhole({ sentences }: Reading, entity: Entity): boolean {
	return entity.mentions.some(({ sentence, last }) => {
		const next = sentences[sentence]?.tokens[last + 1];
		return next === undefined || !/^\p{Lu}/u.test(next.text);
	});
}

export function countryNamed(name: string): Country | undefined {
	return COUNTRIES.find((country) => country.name === name || country.aliases.includes(name));
}

/** Every word for a country and its people. */
export function formsOf({ name, aliases, adjectives, people }: Country): readonly string[] {
	return [name, ...aliases, ...adjectives, ...people];
}
