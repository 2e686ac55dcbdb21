import { describe, expect, it } from 'vitest';
import { COMMON_WORDS } from './common-words';
import { COUNTRIES } from './countries';
import { GIVEN_NAMES } from './given-names';
import { UNIT_FORMS } from './numbers';
import { ORGANISATION_ALIASES } from './organisations';
import { PLACES } from './places';

describe('what the engine knows', () => {
	it('puts every place in a country it knows', () => {
		const names = new Set(COUNTRIES.map(({ name }) => name));
		const astray = PLACES.filter(({ country }) => country !== undefined && !names.has(country));
		expect(astray).toEqual([]);
	});

	it('gives no name or alias to two countries', () => {
		const names = COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases]);
		expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
	});

	it('has a capital for every country and the people of most', () => {
		expect(COUNTRIES.filter(({ capital }) => capital === '')).toEqual([]);
		expect(COUNTRIES.find(({ name }) => name === 'Spain')?.people).toEqual(['Spaniard']);
		expect(COUNTRIES.find(({ name }) => name === 'Russia')?.people).toEqual(['Russian']);
	});

	it('knows names, units and acronyms by the form that news uses', () => {
		expect(GIVEN_NAMES.size).toBeGreaterThan(1000);
		expect(GIVEN_NAMES.get('Maria')).toBe('female');
		expect(UNIT_FORMS.get('tonnes')).toEqual({ kind: 'weight', unit: 'tonne' });
		expect(ORGANISATION_ALIASES.get('UN')).toBe('United Nations');
	});

	it('keeps surnames that are common words out of the veto', () => {
		const surnames = ['king', 'stone', 'brown', 'hunt', 'bush', 'rice', 'cook', 'hill'];
		expect(surnames.filter((surname) => COMMON_WORDS.has(surname))).toEqual([]);
	});
});
