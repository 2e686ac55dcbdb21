import type { TimeFact } from '../fact';
import { findHappenings } from '../happenings/find-happenings';
import { evidenceOf, type Reading } from '../reading';

/** What happened when, of everything that the article itself says happened at a known time. */
export function findTimes(reading: Reading): readonly TimeFact[] {
	return findHappenings(reading).map((happening) => {
		const { sentence, date } = happening;
		const id = `time ${sentence} ${date.first}`;
		return {
			kind: 'time',
			id,
			sentence,
			evidence: evidenceOf(reading, sentence, date),
			status: 'asserted',
			happening
		};
	});
}
