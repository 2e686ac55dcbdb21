import { findAges } from './amounts/find-ages';
import { findAmounts } from './amounts/find-amounts';
import { findTimes } from './kinds/times';
import { findClaims } from './kinds/claims';
import { findEvents } from './kinds/events';
import type { Fact } from './fact';
import type { Reading } from './reading';
import { findReports } from './kinds/reports';
import { findRoles } from './kinds/roles';
import { findSayings } from './kinds/sayings';
import { findStatements, type LeftClause } from './statements/find-statements';

export interface Facts {
	readonly facts: readonly Fact[];
	/** Clauses that no fact could be made of, and why. */
	readonly left: readonly LeftClause[];
}

/** Everything the article holds that can be asked for, kind by kind. */
export function findFacts(reading: Reading): Facts {
	const { found, left } = findStatements(reading);
	const facts = [
		...findRoles(reading),
		...findSayings(reading),
		...findReports(reading),
		...findEvents(reading, found),
		...findAmounts(reading, found),
		...findAges(reading),
		...findTimes(reading),
		...findClaims(reading, found)
	];
	return { facts, left };
}
