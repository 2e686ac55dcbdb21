import type { Reading } from '../../facts/reading';
import { textOf, type Statement } from '../../facts/statements/statement';
import { childrenBy, indicesOf, type Tree } from '../../facts/tree';
import { entityAt } from '../../facts/entities/entity';
import { SAYING_VERBS } from '../../knowledge/speech';
import { finiteVerb } from '../../facts/statements/clause';
import { isDead } from '../people/alive';

/** Claims of law and guilt, which are somebody's until a court has ruled. */
const OF_LAW =
	/\b(?:consistent|inconsistent|compliant|accordance|in line|compatible|incompatible) with \p{L}[^,]*\b(?:laws?|rights?|conventions?|constitution|treat(?:y|ies)|rules?|obligations?)\b|\b(?:unlawful|illegal|lawful|legitimate|rightful|unjust|wrongful)(?:ly)?\b|\b(?:violat(?:e[sd]?|ing|ion of)|breach(?:e[sd]|ing)?(?: of)?|broke|contravene[sd]?) (?:\p{L}+ ){0,4}(?:laws?|rights?|convention|constitution)\b|\bin self-defen[cs]e\b/iu;
/** Verbs of those who judge, charge or say. */
const RULES =
	/^(?:accuse|charge|convict|acquit|sentence|sue|allege|ban|outlaw|fine|arrest|indict|prosecute|hold|uphold|overturn|condemn)$/;

/** Why a statement joins or takes for granted what it should not: two times, life after death, somebody's claim of law. */
export function looseEndOf(reading: Reading, statement: Statement): string | undefined {
	const tree = reading.trees[statement.sentence];
	if (!tree) return undefined;
	if (joinsTimes(tree, statement)) return '"was … and has been": two claims in one';
	if (outlives(reading, tree, statement)) return '"has been" of somebody dead';
	return claimsLaw(tree, statement) ? 'a claim of law as a fact' : undefined;
}

/** "was a teacher, and has been mayor since": one verb in the past and one in the present. */
function joinsTimes(tree: Tree, { clause }: Statement): boolean {
	const isPast = (index: number | undefined) => tree.tokens[index ?? -1]?.tag === 'VBD';
	const isPresent = (index: number | undefined) => /^VB[ZP]$/.test(tree.tokens[index ?? -1]?.tag ?? '');
	return childrenBy(tree, clause.predicate, ['conj']).some((index) => {
		const finite = clause.kept.includes(index) ? finiteVerb(tree, index) : undefined;
		return (isPast(clause.finite) && isPresent(finite)) || (isPresent(clause.finite) && isPast(finite));
	});
}

/** "has been mayor since 1998", of somebody whose death the article tells. */
function outlives(reading: Reading, tree: Tree, { sentence, clause }: Statement): boolean {
	if (
		!/^VB[ZP]$/.test(tree.tokens[clause.finite]?.tag ?? '') ||
		tree.tokens[clause.predicate]?.lemma === 'die'
	)
		return false;
	return indicesOf(clause.subject).some((index) => {
		const who = entityAt(reading.entities, sentence, index) ?? reading.references[sentence]?.get(index);
		return who?.type === 'person' && isDead(reading, who);
	});
}

/** Whether a statement says as a fact what the law allows or forbids, and no court, accuser or speaker stands in it. */
function claimsLaw(tree: Tree, { clause, words, speaker }: Statement): boolean {
	const lemma = tree.tokens[clause.predicate]?.lemma ?? '';
	const isSaid = speaker !== undefined || SAYING_VERBS.has(lemma) || RULES.test(lemma);
	const text = textOf(words).replace(/["“][^"“”]*["”]/g, '');
	const own = lemma !== 'sentence' && /\b(?:consistent|accordance|compatible|in line) with\b/.test(text);
	return OF_LAW.test(text) && (own || !isSaid);
}
