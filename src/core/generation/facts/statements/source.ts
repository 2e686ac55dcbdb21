import { withoutEdges, type Clause } from './clause';
import { isInside, type Run, type Tree } from '../tree';

const LONGEST = 16;

/** The clause said by whom "according to …" names, before it or after it; the words themselves are left out, for the speaker says them. */
export function withSource(tree: Tree, clause: Clause): Clause {
	const source = clause.speaker ? undefined : sourceOf(tree, clause);
	if (!source) return clause;
	const around = { first: source.first - 2, last: endOfSource(tree, clause, source) };
	const kept = clause.kept.filter((index) => !isInside(index, around));
	return { ...clause, kept: withoutEdges(tree, withoutDoubleCommas(tree, kept)), speaker: source };
}

/** Where what is said of the source ends: "according to Anna Solberg, a minister". */
function endOfSource({ tokens }: Tree, { kept, finite }: Clause, { last }: Run): number {
	const rest = kept.filter((index) => index > last);
	const [comma, next] = rest;
	const isRemark = comma !== undefined && tokens[comma]?.text === ',' && next !== undefined && last > finite;
	const holds = rest.some((index) => /^(?:VB[DZP]|MD|CD)$/.test(tokens[index]?.tag ?? ''));
	return isRemark && !holds ? (rest.at(-1) ?? last) : last;
}

/** Who is named after "according to", where that stands at an end of the sentence or beside the clause. */
function sourceOf(tree: Tree, { finite, subject }: Clause): Run | undefined {
	const { tokens } = tree;
	const at = tokens.findIndex(
		({ text }, index) => /^according$/i.test(text) && /^to$/i.test(tokens[index + 1]?.text ?? '')
	);
	if (at < 0) return undefined;
	const first = at + 2;
	const ends = tokens.findIndex(({ text }, index) => index > first && /^(?:[,;.:?!–—”"]|--)$/.test(text));
	const last = (ends < 0 ? tokens.length : ends) - 1;
	const isBefore = at === 0 && tokens[ends]?.text === ',' && last < subject.first;
	const isAfter = at > finite && tokens[at - 1]?.text === ',' && !holdsVerb(tree, first, last);
	return last >= first && last - first < LONGEST && (isBefore || isAfter) ? { first, last } : undefined;
}

function holdsVerb({ tokens }: Tree, first: number, last: number): boolean {
	return tokens.slice(first, last + 1).some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag));
}

function withoutDoubleCommas({ tokens }: Tree, kept: readonly number[]): readonly number[] {
	const isComma = (index: number | undefined) => index !== undefined && tokens[index]?.text === ',';
	return kept.filter((index, position) => !(isComma(index) && isComma(kept[position + 1])));
}
