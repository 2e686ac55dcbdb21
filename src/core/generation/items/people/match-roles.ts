import type { Pair } from '../../../bank/item';
import { shuffled } from '../../../base/random';
import type { Candidate } from '../candidate';
import type { Desk } from '../desk';
import { describe, type Description } from './description';
import { proofOf, saysWho } from './options';
import { areApart } from './rival-roles';
import { byStanding, isHouseholdName, titleSays } from './standing';
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
	if (chosen.length < FEWEST) return [];
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

/** A party by itself: which of the others belong to it too is not told. */
const PARTY = /^(?:republican|democrat)$/i;

/** Whether it is worth asking what somebody is: it holds now, and neither the world nor the title tells it. */
function isAsked({ reading }: Desk, { person, role }: Description): boolean {
	const isTold = titleSays(reading.title ?? '', person, role.head);
	const isParty = PARTY.test(role.text);
	return (
		!isParty &&
		!isTold &&
		!isHouseholdName(person) &&
		!isOver(reading, person, role) &&
		!recalls(reading, person, role)
	);
}

function fitsAmong(said: Description, chosen: readonly Description[]): boolean {
	return chosen.every((other) => areApart(said, other));
}

function pairsOf({ reading, randomFor }: Desk, chosen: readonly Description[]): readonly Pair[] {
	return shuffled(chosen, randomFor('match roles')).map((said) => ({
		left: said.person.name,
		right: said.label,
		reason: saysWho(reading, said),
		evidence: proofOf(reading, said)
	}));
}
