import { COMMON_WORDS, THING_NOUNS } from '../../knowledge/common-words';
import { GIVEN_NAMES, NAME_PARTICLES, NAME_SUFFIXES } from '../../knowledge/given-names';
import { ORGANISATION_HEADS, ORGANISATION_NOUNS } from '../../knowledge/organisations';
import { PLACE_NOUNS } from '../../knowledge/places';
import { HONORIFICS } from '../../knowledge/roles';
import { knownName } from './gazetteer';
import type { EntityType, Gender } from './entity';

/** What the words of a name say by themselves. `sure` is false when another reading is as good. */
export interface NameReading {
	readonly type: EntityType;
	readonly subtype?: string;
	readonly country?: string;
	readonly gender?: Gender;
	readonly sure: boolean;
}

/** Countries that are surnames too. */
const COUNTRY_SURNAMES = /^(?:Jordan|Wales|England|France|Ireland|Holland|Israel)$/;
const FIRST_PLACE_NOUNS = /^(?:Lake|Mount|River|Cape|Fort|Port|Gulf|Bay|Isle|Point|Camp)$/;

/** The words of a name, hyphenated ones in one piece. */
export function nameWords(name: string): string[] {
	return name.split(' ').filter((word) => word !== '');
}

/** The words of a name without titles and suffixes, apostrophes straight. */
export function coreWords(words: readonly string[]): string[] {
	return words
		.filter((word) => !NAME_SUFFIXES.has(word) && !HONORIFICS.has(word))
		.map((word) => word.replaceAll('’', "'"));
}

/** Reads a name without a title, from its own words. */
export function readName(name: string): NameReading {
	const known = knownName(name);
	if (known) {
		const { type, subtype, country } = known;
		return {
			type,
			sure: true,
			...(subtype === undefined ? {} : { subtype }),
			...(country === undefined ? {} : { country })
		};
	}
	const words = nameWords(name);
	const thing = readThing(words);
	if (thing) return withCountry(thing, words);
	const gender = genderOfGivenName(words[0] ?? '');
	const isPerson = words.length > 1 && words.length < 6 && gender !== undefined && couldBePerson(words);
	if (!isPerson) return { type: 'other', sure: false };
	const isPlaceToo = knownName(words[0] ?? '') !== undefined;
	return { type: 'person', sure: !isPlaceToo, ...(gender === 'either' ? {} : { gender }) };
}

/** A last or first word that says what it is: "Party", "Lake", "Act". */
function readThing(words: readonly string[]): NameReading | undefined {
	const last = words.at(-1) ?? '';
	const first = words[0] ?? '';
	const of = words.findIndex((word) => word === 'of' || word === 'for');
	if (of > 0) {
		const head = words[of - 1] ?? '';
		if (ORGANISATION_HEADS.has(head)) {
			return {
				type: 'organisation',
				subtype: ORGANISATION_NOUNS.get(head) ?? subtypeOfHead(head),
				sure: true
			};
		}
	}
	if (words.length < 2) return undefined;
	const thing = THING_NOUNS.get(last);
	if (thing !== undefined) return { type: 'other', subtype: thing, sure: true };
	if (FIRST_PLACE_NOUNS.test(first))
		return { type: 'place', subtype: PLACE_NOUNS.get(first.toLowerCase()) ?? 'place', sure: true };
	const organisation = ORGANISATION_NOUNS.get(last);
	if (organisation !== undefined && (organisation !== 'team' || isTeam(words))) {
		return { type: 'organisation', subtype: organisation, sure: true };
	}
	const place = PLACE_NOUNS.get(last.toLowerCase());
	return place === undefined
		? undefined
		: { type: 'place', subtype: place, sure: GIVEN_NAMES.get(first) === undefined };
}

/** "Denver Broncos", "Leeds United", "Northbridge FC": a place before, or a last word that says it alone. */
function isTeam(words: readonly string[]): boolean {
	const place = knownName(words.slice(0, -1).join(' '));
	const last = words.at(-1) ?? '';
	return (
		place?.type === 'place' ||
		place?.type === 'country' ||
		/^F\.?C\.?$/.test(last) ||
		/(?:s|United)$/.test(last)
	);
}

function subtypeOfHead(head: string): string {
	if (/^(?:University|College|School|Academy|Museum|Library)$/.test(head)) return 'university';
	return head === 'Party' || head === 'Movement' ? 'party' : 'agency';
}

function withCountry(reading: NameReading, words: readonly string[]): NameReading {
	const country = [words.slice(0, 2).join(' '), words[0] ?? '']
		.map(knownName)
		.find((known) => known?.type === 'country' || known?.subtype === 'region')?.country;
	return country === undefined ? reading : { ...reading, country };
}

/** The gender that a given name says; the first half of a hyphenated one counts. */
export function genderOfGivenName(word: string): Gender | 'either' | undefined {
	return GIVEN_NAMES.get(word) ?? GIVEN_NAMES.get(word.split('-')[0] ?? '');
}

/** Whether every word could be part of a person's name: capitals, particles, initials, and no common word. */
export function couldBePerson(words: readonly string[]): boolean {
	return words.every((word, index) => {
		if (NAME_PARTICLES.has(word.toLowerCase()) || NAME_SUFFIXES.has(word) || /^\p{Lu}\.$/u.test(word))
			return true;
		if (!/^(?:\p{Lu}|al-|el-)[\p{L}\p{M}'’.-]*$/u.test(word)) return false;
		if (GIVEN_NAMES.has(word)) return true;
		const isAcronym = word.length > 1 && !/\p{Ll}/u.test(word) && !word.includes('.');
		if (isAcronym || COMMON_WORDS.has(word.toLowerCase())) return false;
		const known = knownName(word);
		if (known === undefined || known.type === 'place') return true;
		const isSurname = index > 0 && genderOfGivenName(words[0] ?? '') !== undefined;
		return (
			known.form === 'name' &&
			isSurname &&
			(known.type !== 'country' || words.length > 2 || COUNTRY_SURNAMES.test(word))
		);
	});
}
