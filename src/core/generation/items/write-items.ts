import type { Fact } from '../facts/fact';
import { isCandidate, type Candidate, type Outcome, type Refused } from './candidate';
import { LEAST_WORTH, worthOf } from './deed-worth';
import type { Desk } from './desk';
import { byScore } from './numbers/by-score';
import { estimate } from './numbers/estimate';
import { howMany } from './numbers/how-many';
import { putInOrder } from './order';
import { howOld, howOldAmong } from './numbers/how-old';
import { missingNumber } from './numbers/missing-number';
import { trueFalse } from './true-false';
import { askWhen } from './when';
import { whoDid } from './who-did';
import { matchRoles } from './people/match-roles';
import { matchSayings } from './people/match-sayings';
import { whoSaid } from './people/who-said';

/** Every item that the facts give, family by family, and which facts gave none. */
export function writeItems(desk: Desk): readonly (Candidate | Refused)[] {
	const written = desk.facts.flatMap((fact) =>
		itemsFor(desk, fact).map((outcome) =>
			isCandidate(outcome) ? outcome : { sentence: fact.sentence, code: outcome }
		)
	);
	const sets = [...matchRoles(desk), ...matchSayings(desk), ...putInOrder(desk)];
	return [...written, ...sets.filter(isCandidate)];
}

function itemsFor(desk: Desk, fact: Fact): readonly Outcome[] {
	if (isSideRemark(desk, fact)) return ['flawed'];
	switch (fact.kind) {
		case 'role':
			return [];
		case 'saying':
		case 'report':
			return [whoSaid(desk, fact)];
		case 'event':
			return [whoDid(desk, fact)];
		case 'quantity':
			return [estimate(desk, fact), howMany(desk, fact), missingNumber(desk, fact), byScore(desk, fact)];
		case 'age':
			return [howOld(desk, fact), howOldAmong(desk, fact)];
		case 'time':
			return [askWhen(desk, fact)];
		case 'claim':
			return trueFalse(desk, fact);
	}
}

/** Whether a fact of some deed matters too little to the story. */
function isSideRemark({ reading }: Desk, fact: Fact): boolean {
	const isDeed = fact.kind === 'event' || fact.kind === 'claim';
	return isDeed && worthOf(reading, fact.statement) < LEAST_WORTH;
}
