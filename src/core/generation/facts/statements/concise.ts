import type { Reading } from '../reading';
import { textOf, type Statement } from './statement';
import { branch, childrenBy, isInside, type Run, type Tree } from '../tree';

/** Longer statements lose what only adds to them. */
const LONG = 14;
const FEWEST = 5;
/** Words that make what follows a condition or a ground: without it the rest need not be true. */
const BINDING =
	/^(?:if|unless|until|till|once|provided|because|although|though|while|whereas|than|whether|when|before|after|since)$/i;

/** A long statement without the remarks between commas: participles, "who" and "which" clauses, what stands in apposition. The rest is as true as the whole. */
export function concise(reading: Reading, statement: Statement): Statement {
	const tree = reading.trees[statement.sentence];
	if (!tree) return statement;
	let short = statement;
	for (const remark of [subjectAside(tree, short), ...lastRemarks(tree, short)]) {
		if (short.words.length <= LONG || !remark) continue;
		short = without(short, remark) ?? short;
	}
	return short;
}

function without(statement: Statement, remark: Run): Statement | undefined {
	const kept = statement.clause.kept.filter((index) => !isInside(index, remark));
	const words = statement.words.filter((word) => !isInside(word.first, remark));
	if (words.length < FEWEST || !kept.some((index) => index > statement.clause.finite)) return undefined;
	const balanced = (textOf(words).match(/["“”]/g)?.length ?? 0) % 2 === 0;
	return balanced ? { ...statement, words, clause: { ...statement.clause, kept } } : undefined;
}

/** "Ada Example[, who leads the bank,] has left": what stands in commas between the subject's name and its verb. */
function subjectAside(tree: Tree, { clause, words }: Statement): Run | undefined {
	const { subject, subjectHead, finite } = clause;
	const asides = childrenBy(tree, subjectHead, ['acl:relcl', 'appos']).filter((index) => index > subjectHead);
	const [head] = asides;
	if (names(tree, head) && tree.tokens[subjectHead]?.tag === 'NN') return undefined;
	const own = (head === undefined ? [] : branch(tree, head)).filter((index) => !isComma(tree, index));
	const first = (own[0] ?? 0) - 1;
	const last = (own.at(-1) ?? 0) + 1;
	if (asides.length !== 1 || !isComma(tree, first) || !isComma(tree, last)) return undefined;
	if (last < subject.last || last >= finite) return undefined;
	return words.some((word) => word.first === last && word.text === ',') ? { first, last } : undefined;
}

/** Whether a word is a name: "the candidate, Ada Example," says less without it. */
function names(tree: Tree, index: number | undefined): boolean {
	return index !== undefined && /^NNPS?$/.test(tree.tokens[index]?.tag ?? '');
}

/** What stands behind the last comma to the end, then behind the one before. */
function lastRemarks(tree: Tree, { clause, words }: Statement): readonly Run[] {
	const { kept, finite, predicate, subject } = clause;
	const from = Math.max(finite, predicate, subject.last);
	const end = kept.at(-1) ?? 0;
	const commas = kept
		.filter((index) => index > from && isComma(tree, index) && isShown(words, index))
		.reverse();
	const remarks: Run[] = [];
	let last = end;
	for (const comma of commas) {
		const run = { first: comma, last };
		if (!isRemark(tree, run)) break;
		remarks.push(run);
		last = comma - 1;
	}
	return remarks;
}

function isComma(tree: Tree, index: number): boolean {
	return tree.tokens[index]?.text === ',';
}

function isShown(words: Statement['words'], index: number): boolean {
	return words.some((word) => isInside(index, word));
}

/** Whether what stands behind a comma is one branch that only adds something. */
function isRemark(tree: Tree, run: Run): boolean {
	const opens = run.first + 1;
	const after = tree.tokens.slice(opens, run.last + 1);
	const heads = after.flatMap(({ head }, offset) =>
		isInside(head, { ...run, first: opens }) ? [] : [opens + offset]
	);
	const [head] = heads.filter((index) => !/^[“”"]$/.test(tree.tokens[index]?.text ?? ''));
	const token = head === undefined ? undefined : tree.tokens[head];
	if (head === undefined || !token || heads.length > 1 || after[0]?.tag === 'CC') return false;
	if (childrenBy(tree, head, ['mark']).some((index) => BINDING.test(tree.tokens[index]?.text ?? '')))
		return false;
	if (/^acl:relcl|^appos/.test(token.relation)) return true;
	if (/^(?:advcl|acl)/.test(token.relation))
		return /^VB[GN]$/.test(token.tag) && /^(?:VB[GN]|RB)$/.test(after[0]?.tag ?? '');
	return /^(?:obl|nmod)/.test(token.relation) && ADDING.test(after[0]?.text ?? '');
}

const ADDING = /^(?:with|including|along|among|as|alongside|following|at|amid|despite)$/i;
