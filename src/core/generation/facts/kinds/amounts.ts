import type { QuantityFact, TimeFact } from '../fact';
import { evidenceOf, type Reading } from '../reading';
import type { Statement } from '../statements/statement';

/** Numbers that a statement holds; labels and ranges are not asked for. */
export function findAmounts(reading: Reading, statements: readonly Statement[]): readonly QuantityFact[] {
	return statements.flatMap((statement) => {
		const { sentence, status, clause } = statement;
		return (reading.quantities[sentence] ?? []).flatMap((quantity): QuantityFact[] => {
			const { numberFirst: first, numberLast: last, kind } = quantity;
			if (!clause.kept.includes(first) || !clause.kept.includes(last)) return [];
			if (kind === 'label' || quantity.upper !== undefined) return [];
			const evidence = evidenceOf(reading, sentence, { first, last });
			const id = `quantity ${sentence} ${first}`;
			return [{ kind: 'quantity', id, sentence, evidence, status, statement, quantity }];
		});
	});
}

/** Years and months that a statement gives in full. */
export function findTimes(reading: Reading, statements: readonly Statement[]): readonly TimeFact[] {
	return statements.flatMap((statement) => {
		const { sentence, status, clause } = statement;
		return (reading.dates[sentence] ?? []).flatMap((date): TimeFact[] => {
			if (!clause.kept.includes(date.first) || date.written !== 'full' || date.preposition === undefined)
				return [];
			const evidence = evidenceOf(reading, sentence, date);
			const id = `time ${sentence} ${date.first}`;
			return [{ kind: 'time', id, sentence, evidence, status, statement, date }];
		});
	});
}
