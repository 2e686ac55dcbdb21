import { COUNTRIES } from '../../knowledge/countries';
import { ORGANISATIONS, ORGANISATION_ALIASES } from '../../knowledge/organisations';
import { PLACES } from '../../knowledge/places';
import type { EntityType, Mention } from './entity';

/** What a name means to everybody, before the article is read. */
export interface KnownName {
	readonly type: EntityType;
	/** The name under which all its forms meet. */
	readonly name: string;
	readonly form: Mention['form'];
	readonly subtype?: string;
	readonly country?: string;
}

const KNOWN = new Map<string, KnownName>();

for (const [name, subtype] of ORGANISATIONS) {
	KNOWN.set(name, {
		type: 'organisation',
		name: ORGANISATION_ALIASES.get(name) ?? name,
		form: 'name',
		subtype
	});
}
for (const { name, subtype, country } of PLACES) {
	KNOWN.set(name, {
		type: 'place',
		name,
		form: 'name',
		subtype,
		...(country === undefined ? {} : { country })
	});
}
for (const { name, aliases, adjectives, people, capital } of COUNTRIES) {
	const country: KnownName = { type: 'country', name, form: 'name', country: name };
	if (capital !== name && !KNOWN.has(capital)) {
		KNOWN.set(capital, { type: 'place', name: capital, form: 'name', subtype: 'city', country: name });
	}
	for (const adjective of adjectives) KNOWN.set(adjective, { ...country, form: 'adjective' });
	for (const person of people) {
		const plural = /(?:[sz]|ese|ish|Swiss)$/.test(person)
			? person
			: person
					.replace(/man$/, 'men')
					.replace(/([^n])$/, '$1s')
					.replace(/n$/, 'ns');
		KNOWN.set(plural, { ...country, form: 'people' });
		if (!adjectives.includes(person)) KNOWN.set(person, { ...country, form: 'people' });
	}
	for (const form of [name, ...aliases]) KNOWN.set(form, country);
}
KNOWN.set('European', { type: 'place', name: 'Europe', form: 'adjective', subtype: 'area' });
KNOWN.set('African', { type: 'place', name: 'Africa', form: 'adjective', subtype: 'area' });
KNOWN.set('Asian', { type: 'place', name: 'Asia', form: 'adjective', subtype: 'area' });
KNOWN.set('Latin American', { type: 'place', name: 'Latin America', form: 'adjective', subtype: 'area' });

/** Looks a name up as written, typographic apostrophes and a leading "the" aside. */
export function knownName(text: string): KnownName | undefined {
	return KNOWN.get(text) ?? KNOWN.get(text.replaceAll('’', "'").replace(/^[Tt]he /, ''));
}
