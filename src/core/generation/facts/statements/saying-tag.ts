import type { Tree } from '../tree';
import { clauseAt, withoutEdges, type Clause } from './clause';

const LONGEST_SPEAKER = 11;
const LONGEST_REST = 8;

/** ", the agency reported on Monday" at the end of a sentence: its comma and its verb; between them stands who says it. */
export interface SayingTag {
	readonly comma: number;
	readonly verb: number;
}

/** The words of saying that a sentence, or the part of it before a token, ends with. */
export function sayingTag(
	{ tokens }: Tree,
	sayingVerbs: ReadonlySet<string>,
	end = tokens.length
): SayingTag | undefined {
	const comma = tokens.slice(0, end).findLastIndex(({ text }) => text === ',');
	const after = tokens.slice(comma + 1, end);
	const verb = after.findIndex(({ tag, lemma }) => /^VB[DZ]$/.test(tag) && sayingVerbs.has(lemma));
	if (comma < 1 || verb < 1 || verb > LONGEST_SPEAKER || after.length - verb > LONGEST_REST) return undefined;
	const isQuoted =
		/^(?:["“”]|``|'')$/.test(tokens[comma - 1]?.text ?? '') || /^["“]$|^``$/.test(after[0]?.text ?? '');
	const isNamed = after.slice(0, verb).every(({ tag }) => /^(?:NN|DT|JJ|POS|PRP|IN|HYPH|CD)/.test(tag));
	const endsThere = after.slice(verb + 1).every(({ tag }) => !/^(?:VB|MD|CC|WP|WDT)/.test(tag));
	const isSpeaker = /^(?:NN|PRP)/.test(after[verb - 1]?.tag ?? '') && after[0]?.tag !== 'IN';
	return !isQuoted && isNamed && endsThere && isSpeaker ? { comma, verb: comma + 1 + verb } : undefined;
}

/** "A, the agency reported": A, said by the agency, whatever the parse makes of the words after the comma. */
export function taggedClauses(tree: Tree, { comma, verb }: SayingTag): readonly Clause[] {
	const head = tree.tokens.findIndex(
		({ head: above, tag }, index) =>
			index < comma && (above < 0 || above > comma) && /^(?:VB|JJ|NN|CD)/.test(tag)
	);
	const clause = head < 0 ? undefined : clauseAt(tree, head, (index) => index >= comma);
	return clause ? [{ ...clause, speaker: { first: comma + 1, last: verb - 1 } }] : [];
}

/** The same for a clause that goes on with ", but …" behind its words of saying. */
export function attributed(tree: Tree, clause: Clause, sayingVerbs: ReadonlySet<string>): Clause {
	const tag = sayingTag(tree, sayingVerbs, (clause.kept.at(-1) ?? 0) + 1);
	if (!tag || tag.comma < clause.finite || tag.verb === clause.predicate) return clause;
	const kept = withoutEdges(
		tree,
		clause.kept.filter((index) => index < tag.comma)
	);
	return { ...clause, kept, speaker: { first: tag.comma + 1, last: tag.verb - 1 } };
}
