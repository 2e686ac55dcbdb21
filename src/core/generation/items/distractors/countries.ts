import { holdsWords } from '../../../bank/text';
import { COUNTRIES, type Country } from '../../knowledge/countries';
import type { Entity } from '../../facts/entities-index';
import type { Reading } from '../../facts/reading';

export interface CountryWish {
	readonly key: Entity;
	readonly stem: string;
	/** The evidence: a country named there is no wrong answer. */
	readonly evidence: string;
	readonly count: number;
}

/** Countries of the article first, then neighbours of the key. */
export function countryDistractors(reading: Reading, wish: CountryWish): readonly string[] {
	const key = countryNamed(wish.key.name);
	if (!key) return [];
	const named = reading.entities.entities.flatMap((entity) => {
		const country =
			entity.type === 'country' && entity.id !== wish.key.id ? countryNamed(entity.name) : undefined;
		return country ? [country] : [];
	});
	const neighbours = COUNTRIES.filter((country) => country.region === key.region && !named.includes(country));
	return [...named, ...neighbours.slice(0, 8)]
		.filter((country) => country.name !== key.name && !isNamedIn(country, `${wish.stem} ${wish.evidence}`))
		.map((country) => country.name)
		.filter((name, index, all) => all.indexOf(name) === index)
		.slice(0, wish.count);
}

export function countryNamed(name: string): Country | undefined {
	return COUNTRIES.find((country) => country.name === name || country.aliases.includes(name));
}

function isNamedIn({ name, aliases, adjectives }: Country, text: string): boolean {
	return [name, ...aliases, ...adjectives].some((form) => holdsWords(text, form));
}
