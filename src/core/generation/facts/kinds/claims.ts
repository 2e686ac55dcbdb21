import { entityAt } from '../entities/entity';
import type { ClaimFact } from '../fact';
import { evidenceOf, type Reading } from '../reading';
import type { Statement } from '../statements/statement';
import { isInside } from '../tree';

/** Statements that name at least two things, or one and a day: enough to be judged true or false. */
export function findClaims(reading: Reading, statements: readonly Statement[]): readonly ClaimFact[] {
	return statements.flatMap((statement): ClaimFact[] => {
		const { sentence, status, clause, words } = statement;
		const entities = new Set(words.flatMap((word) => entityAt(reading.entities, sentence, word.first) ?? []));
		const isDated = (reading.dates[sentence] ?? []).some(
			(date) => clause.kept.includes(date.first) && date.value
		);
		if (statement.negated || entities.size + (isDated ? 1 : 0) < 2) return [];
		const evidence = evidenceOf(reading, sentence);
		const id = `event ${sentence} ${clause.subjectHead}`;
		return [{ kind: 'claim', id, sentence, evidence, status, statement, named: namedIn(reading, statement) }];
	});
}

/** People named outside the subject. */
function namedIn(reading: Reading, { sentence, clause, words }: Statement): ClaimFact['named'] {
	return (reading.mentions[sentence] ?? []).flatMap(({ entity, mention }) => {
		const isName = mention.form === 'name' && mention.first === mention.from && entity.type === 'person';
		const isKept = words.some((word) => isInside(mention.first, word));
		if (!isName || !isKept || isInside(mention.first, clause.subject)) return [];
		return [{ entity, run: { first: mention.first, last: mention.last } }];
	});
}
