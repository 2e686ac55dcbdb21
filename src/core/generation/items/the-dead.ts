import { entityAt, type Entity } from '../facts/entities/entity';
import type { Reading } from '../facts/reading';
import { branch, childrenBy, type Tree } from '../facts/tree';

const DIES = /^(?:die|drown|perish)$/;
const IS_KILLED = /^(?:kill|murder|assassinate|execute|shoot|bury|mourn|hang)$/;
const DEATH = /^(?:death|funeral|assassination|murder|killing|grave|tomb)$/;

/** People whose death the article tells: they are believed to have done nothing since. */
export function theDead(reading: Reading): ReadonlySet<Entity> {
	return new Set(
		reading.trees.flatMap((tree, sentence) =>
			tree.tokens.flatMap((_, index) =>
				mournedAt(tree, index)
					.flatMap((head) => branch(tree, head))
					.flatMap((one) => personAt(reading, sentence, one) ?? [])
			)
		)
	);
}

/** Heads of the phrases that say who died: "[Ada] died", "[Ada] was killed", "[Ada's] death". */
function mournedAt(tree: Tree, index: number): readonly number[] {
	const { tag = '', lemma = '' } = tree.tokens[index] ?? {};
	if (tag.startsWith('NN') && DEATH.test(lemma)) return childrenBy(tree, index, ['nmod:poss', 'nmod']);
	if (!tag.startsWith('VB')) return [];
	const passes = lemma === 'pass' && tree.tokens[index + 1]?.text === 'away';
	if (passes || DIES.test(lemma)) return childrenBy(tree, index, ['nsubj']);
	return IS_KILLED.test(lemma) ? childrenBy(tree, index, ['nsubj:pass']) : [];
}

function personAt(reading: Reading, sentence: number, index: number): Entity | undefined {
	const named = entityAt(reading.entities, sentence, index) ?? reading.references[sentence]?.get(index);
	return named?.type === 'person' ? named : undefined;
}
