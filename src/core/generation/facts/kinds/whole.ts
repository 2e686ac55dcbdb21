import { SAYING_VERBS } from '../../knowledge/speech';
import type { Reading } from '../reading';
import type { Statement } from '../statements/statement';
import { childrenBy, isInside, type Tree } from '../tree';

/** Whether a statement is a clause in one piece: a tensed verb, a subject that is no date, what was said where something was said, and nothing cut off at its end. */
export function isWhole(reading: Reading, statement: Statement): boolean {
	const { sentence, clause } = statement;
	const tree = reading.trees[sentence];
	if (!tree || tree.tokens[clause.finite]?.tag === 'VBN') return false;
	if ((reading.dates[sentence] ?? []).some((date) => isInside(clause.subjectHead, date))) return false;
	return !hasLooseComma(statement) && !isHollow(tree, statement) && endsWhole(tree, statement);
}

/** "Ada Example, said …": one comma between subject and verb is what is left of an aside. */
function hasLooseComma({ words, clause }: Statement): boolean {
	const between = words.filter(
		({ first, text }) => text === ',' && first > clause.subjectHead && first < clause.finite
	);
	return between.length % 2 === 1;
}

/** "Ada Example concluded in her review": a verb of saying whose words were lost. */
function isHollow(tree: Tree, { clause, words }: Statement): boolean {
	const lemma = tree.tokens[clause.predicate]?.lemma ?? '';
	if (!SAYING_VERBS.has(lemma)) return false;
	const wanted = lemma === 'tell' ? ['ccomp', 'xcomp'] : ['ccomp', 'xcomp', 'obj', 'obl'];
	const said = childrenBy(tree, clause.predicate, wanted).filter((index) => clause.kept.includes(index));
	const isQuoting = words.some(({ first, text }) => first > clause.finite && /^(?:["“]|``)$/.test(text));
	return said.length === 0 && !isQuoting;
}

/** Whether a statement stops where its sentence does, or before a mark or another verb: what was cut off did not belong to its last words. */
function endsWhole(tree: Tree, { clause, words }: Statement): boolean {
	const end = clause.kept.at(-1) ?? -1;
	const next = tree.tokens[end + 1];
	if (/^(?:beginning|starting|ending|including)$/i.test(words.at(-1)?.text ?? '')) return false;
	const isQuote = next?.text === '"' && next.start === tree.tokens[end]?.end;
	if (!next || isQuote || /^[.!?,;:–—)”]$/.test(next.text)) return true;
	if (next.tag !== 'CC') return false;
	const after = tree.tokens.slice(end + 2, end + 7);
	return after.some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag));
}
