import { holdsWords } from '../../../bank/text';
import { COUNTRIES, type Country } from '../../knowledge/countries';
import type { Entity } from '../../facts/entities/entity';
import type { Reading } from '../../facts/reading';

export interface CountryWish {
	readonly key: Entity;
	readonly stem: string;
	/** The evidence: a country named there is no wrong answer. */
	readonly evidence: string;
	/** Countries that may have done the same. */
	readonly rivals: ReadonlySet<Entity>;
	readonly count: number;
}

/** Countries of the article first, then neighbours of the key. */
export function countryDistractors(reading: Reading, wish: CountryWish): readonly string[] {
	const key = countryNamed(wish.key.name);
	if (!key) return [];
	const named = reading.entities.entities.flatMap((entity) => {
		if (!isWhole(reading, entity)) return [];
		const isOther = entity.type === 'country' && entity.id !== wish.key.id && !wish.rivals.has(entity);
		const country = isOther ? countryNamed(entity.name) : undefined;
		return country ? [country] : [];
	});
	const rivals = new Set([...wish.rivals].map((entity) => entity.name));
	const isFit = (country: Country) =>
		country.name !== key.name &&
		!rivals.has(country.name) &&
		!isNamedIn(country, `${wish.stem} ${wish.evidence}`);
	const own = [...new Set(named)].filter(isFit);
	if (own.length === 0) return [];
	const neighbours = COUNTRIES.filter((country) => country.region === key.region && !own.includes(country));
	const wanted = Math.min(wish.count, Math.max(2, own.length));
	return [...own, ...neighbours.filter(isFit)].slice(0, wanted).map((country) => country.name);
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

function isNamedIn({ name, aliases, adjectives }: Country, text: string): boolean {
	return [name, ...aliases, ...adjectives].some((form) => holdsWords(text, form));
}
