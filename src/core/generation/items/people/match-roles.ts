import type { Pair } from '../../../bank/item';
import { shuffled } from '../../../base/random';
import type { Reading } from '../../facts/reading';
import type { Candidate } from '../candidate';
import { misspeltIn } from '../claims/misspelt';
import type { Desk } from '../desk';
import { isTelling } from './askable';
import { describe, type Description } from './description';
import { countryOf } from './holders';
import { proofOf, saysWho } from './options';
import { areApart } from './rival-roles';
import { byStanding, isCentral, isHouseholdName, matters, titleSays } from './standing';
import { isOver, recalls } from './time';

const FEWEST = 3;
const MOST = 4;
/** Three or four people of the article and what they are. */
export function matchRoles(desk: Desk): readonly Candidate[] {
	const chosen: Description[] = [];
	for (const person of byStanding(desk)) {
		const said = describe(desk.reading, person);
		if (said && chosen.length < MOST && isAsked(desk, said) && fitsAmong(said, chosen)) chosen.push(said);
	}
	if (chosen.length < FEWEST || areSorted(desk, chosen) || areAside(desk, chosen)) return [];
	const pairs = pairsOf(desk, chosen);
	const evidence = pairs.flatMap((pair) => pair.evidence ?? []);
	return [
		{
			item: {
				kind: 'match',
				id: 'q0',
				w: 'who',
				stem: 'Match each person to their role.',
				evidence: evidence.slice(0, MOST),
				status: 'asserted',
				origin: 'generated',
				family: 'match-roles',
				pairs
			},
			fact: 'match roles',
			sentence: Math.min(...chosen.map(({ role }) => role.sentence)),
			entities: chosen.map(({ person }) => person.id),
			weight: 0.8
		}
	];
}

/** Whether the countries that names and roles point to sort the pairs without reading: too few are left that any country fits. */
function areSorted({ reading }: Desk, chosen: readonly Description[]): boolean {
	const countries = chosen.map((said) => countryOf(reading, said));
	const open = countries.filter((country) => country === undefined).length;
	const sizes = countries.map((one) =>
		one === undefined ? 0 : countries.filter((other) => other === one).length
	);
	return Math.max(...sizes) + open < FEWEST;
}

/** Whether too many of them stand at the side of the story, or all do, as it tells of somebody who has died. */
function areAside(desk: Desk, chosen: readonly Description[]): boolean {
	const present = chosen.filter(
		({ person }) => matters(desk, person) || isCentral(desk.reading, person)
	).length;
	return present < chosen.length / FEWEST || OBITUARY.test(desk.reading.title ?? '');
}

const OBITUARY = /\b(?:dies|died|dead at|passes away|obituary)\b/i;

/** Whether it is worth asking what somebody is: it holds now, and neither the world nor the title tells it. */
function isAsked({ reading }: Desk, said: Description): boolean {
	const { person, role } = said;
	const isTold = titleSays(reading.title ?? '', person, role.head);
	return (
		isTelling(reading, said) &&
		misspeltIn(reading, said.label) === undefined &&
		!isTold &&
		!isCommentator(reading, said) &&
		!isHouseholdName(person) &&
		!isOver(reading, person, role) &&
		!recalls(reading, person, role)
	);
}

/** Offices whose former holders still count for something. */
const OFFICE =
	/^(?:president|premier|minister|governor|mayor|senator|congressman|congresswoman|secretary|ambassador|commissioner|chairman|chancellor|coach|captain|king|queen)$/;

/** A former prosecutor who only has a word to say on the story. */
function isCommentator(reading: Reading, { person, role }: Description): boolean {
	return role.former && !OFFICE.test(role.head) && !isCentral(reading, person);
}

function fitsAmong(said: Description, chosen: readonly Description[]): boolean {
	return chosen.every(
		(other) => areApart(said, other) && !(tellsWoman(said, other) || tellsWoman(other, said))
	);
}

/** "Spokeswoman" beside a man’s name tells whose role it is. */
function tellsWoman({ role }: Description, { person }: Description): boolean {
	return /(?:woman|actress|queen|princess)$/.test(role.head) && person.gender !== 'female';
}

function pairsOf({ reading, randomFor }: Desk, chosen: readonly Description[]): readonly Pair[] {
	return shuffled(chosen, randomFor('match roles')).map((said) => ({
		left: said.person.name,
		right: said.label,
		reason: saysWho(reading, said),
		evidence: proofOf(reading, said)
	}));
}
