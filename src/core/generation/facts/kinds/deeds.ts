import type { DeedFact } from '../fact';
import { evidenceOf, type Reading } from '../reading';
import { speakerAt } from '../sayings/speaker';
import { isNegated } from '../statements/faithful';
import type { LeftClause } from '../statements/find-statements';
import { rewrite } from '../statements/rewrite';

/** What people did in clauses that do not stand alone, though they do beside the one who did it. */
export function findDeeds(reading: Reading, left: readonly LeftClause[]): readonly DeedFact[] {
	return left.flatMap(({ sentence, clause, because }): DeedFact[] => {
		const tree = reading.trees[sentence];
		const isOpen = because === 'unclear-word' || because === 'no-occasion';
		if (!isOpen || !tree || clause.speaker || isNegated(tree, clause)) return [];
		const actor = speakerAt(reading, sentence, clause.subjectHead);
		const words = actor && rewrite(reading, sentence, clause.kept);
		if (!words) return [];
		const evidence = evidenceOf(reading, sentence, actor.named);
		const id = `deed ${sentence} ${clause.predicate}`;
		return [
			{ kind: 'deed', id, sentence, evidence, status: 'asserted', person: actor.speaker, clause, words }
		];
	});
}
