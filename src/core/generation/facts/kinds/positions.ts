import { entityAt } from '../entities/entity';
import type { PositionFact } from '../fact';
import { evidenceOf, type Reading } from '../reading';
import type { Statement } from '../statements/statement';
import { branch, childrenBy, runOf } from '../tree';

/** Verbs that say where somebody stands. */
const STANDS =
	/^(?:back|support|oppose|recognise|recognize|endorse|reject|condemn|defend|criticise|criticize)$/;

/** Who backs or opposes whom: the object is one person named in full view. */
export function findPositions(reading: Reading, statements: readonly Statement[]): readonly PositionFact[] {
	return statements.flatMap((statement): PositionFact[] => {
		const { sentence, clause, status } = statement;
		const tree = reading.trees[sentence];
		if (!tree || !STANDS.test(tree.tokens[clause.predicate]?.lemma ?? '')) return [];
		const [head] = childrenBy(tree, clause.predicate, ['obj']);
		if (head === undefined || childrenBy(tree, head, ['conj', 'nmod', 'acl', 'appos']).length > 0) return [];
		const target = entityAt(reading.entities, sentence, head);
		const object = runOf(branch(tree, head));
		if (target?.type !== 'person' || !object) return [];
		const evidence = evidenceOf(reading, sentence, object);
		const id = `position ${sentence} ${head}`;
		return [{ kind: 'position', id, sentence, evidence, status, statement, object, target }];
	});
}
