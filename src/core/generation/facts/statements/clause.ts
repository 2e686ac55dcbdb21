import { branch, childrenBy, runOf, type Run, type Tree } from '../tree';

/** A main or reported clause of one sentence: which tokens say it, and what its parts are. */
export interface Clause {
	/** Token index of the predicate: a verb, or the noun or adjective after "is". */
	readonly predicate: number;
	readonly subject: Run;
	readonly subjectHead: number;
	/** Token index of the verb that carries tense: "has" in "has met". */
	readonly finite: number;
	/** The tokens that say the clause, in order; commas around what is left out are left out too. */
	readonly kept: readonly number[];
	/** Who says it, when the sentence says so of a clause that was cut out of it. */
	readonly speaker?: Run;
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const SAYING_COMPLEMENT = ['ccomp'];
const EDGE = /^(?:[.,;:!?"'”’)\]–—\-…]|--|\.\.\.|'')$/;

/** Every clause that can stand by itself: the main clause, clauses joined to it by "and" or "but", and what somebody said. */
export function findClauses(tree: Tree, sayingVerbs: ReadonlySet<string>): readonly Clause[] {
	if (tree.root < 0) return [];
	const heads = [tree.root, ...joinedHeads(tree, tree.root)];
	return heads.flatMap((head) => {
		const main = mainClauses(tree, head).map((clause) => attributed(tree, clause, sayingVerbs));
		return [
			...main,
			...main
				.filter((clause) => !clause.speaker)
				.flatMap((clause) => reportedClauses(tree, clause, sayingVerbs))
		];
	});
}

/** Predicates joined to another that have a subject of their own. */
function joinedHeads(tree: Tree, head: number): readonly number[] {
	return childrenBy(tree, head, ['conj', 'parataxis']).filter((index) => hasSubject(tree, index));
}

function hasSubject(tree: Tree, head: number): boolean {
	return childrenBy(tree, head, ['nsubj', 'expl']).length > 0;
}

function mainClauses(tree: Tree, head: number): readonly Clause[] {
	const whole = clauseAt(tree, head, (index) => isJoinedClause(tree, index));
	if (!whole) return [];
	const second = sharedPredicate(tree, whole);
	if (second === undefined) return [whole];
	const first = { ...whole, kept: beforeConjunction(tree, whole.kept, second.from) };
	return [whole, first, second.clause];
}

/** The clause of a predicate that has a subject and a finite verb after it. */
function clauseAt(tree: Tree, head: number, skips: (index: number) => boolean): Clause | undefined {
	const heads = childrenBy(tree, head, ['nsubj']);
	const subjectHead = heads.at(-1);
	const subject = subjectHead === undefined ? undefined : runOf(heads.flatMap((one) => branch(tree, one)));
	const finite = finiteVerb(tree, head);
	if (subjectHead === undefined || !subject || finite === undefined || finite < subject.last)
		return undefined;
	if (heads.length > 1 && !isUnbroken(tree, heads, subject)) return undefined;
	const unbroken = beforeGap(withoutEdges(tree, branch(tree, head, skips)), finite);
	const kept = beforeDash(tree, finite, withoutEdges(tree, unbroken));
	return { predicate: head, subject, subjectHead, finite, kept };
}

/** Whether several subjects are one phrase that the parser took apart: "[economist] [Jose Guerra]". */
function isUnbroken(tree: Tree, heads: readonly number[], subject: Run): boolean {
	const covered = new Set(heads.flatMap((head) => branch(tree, head)));
	for (let index = subject.first; index <= subject.last; index += 1)
		if (!covered.has(index) || tree.tokens[index]?.text === ',') return false;
	return true;
}

/** What comes before the first gap after the verb: words beyond it may belong to what was left out. */
function beforeGap(kept: readonly number[], finite: number): readonly number[] {
	const gap = kept.findIndex((index, position) => index >= finite && kept[position + 1] !== index + 1);
	return gap < 0 ? kept : kept.slice(0, gap + 1);
}

/** What comes before "– but …" or "; …": the rest is another clause whatever the parse says. */
function beforeDash(tree: Tree, finite: number, kept: readonly number[]): readonly number[] {
	const cut = kept.find((index) => {
		const text = tree.tokens[index]?.text ?? '';
		const joins = /^(?:[–—-]|--)$/.test(text) && tree.tokens[index + 1]?.tag === 'CC';
		return index > finite && (joins || text === ';');
	});
	return cut === undefined
		? kept
		: withoutEdges(
				tree,
				kept.filter((index) => index < cut)
			);
}

/** The first verb with tense; a participle without a helper is a past tense that was tagged wrongly. */
export function finiteVerb(tree: Tree, head: number): number | undefined {
	const helpers = childrenBy(tree, head, ['aux', 'cop']);
	const finite = [...helpers, head]
		.filter((index) => FINITE.test(tree.tokens[index]?.tag ?? ''))
		.sort((a, b) => a - b)
		.at(0);
	if (finite !== undefined || helpers.length > 0) return finite;
	const token = tree.tokens[head];
	return token?.tag === 'VBN' && /ed$/.test(token.text) ? head : undefined;
}

/** Whether a branch is a clause of its own joined to another ("…, and the bank agreed"): not part of it. */
function isJoinedClause(tree: Tree, index: number): boolean {
	const token = tree.tokens[index];
	if (!token) return false;
	if (token.relation === 'parataxis') return true;
	if (token.relation === 'conj') return hasSubject(tree, index);
	if (token.relation !== 'cc' && token.relation !== 'punct') return false;
	const parent = tree.tokens[token.head];
	return parent?.relation === 'conj' && hasSubject(tree, token.head);
}

/** "X did A and did B": where B starts, and B as a clause with X as its subject. */
function sharedPredicate(
	tree: Tree,
	whole: Clause
): { readonly from: number; readonly clause: Clause } | undefined {
	const heads = childrenBy(tree, whole.predicate, ['conj']).filter((index) => !hasSubject(tree, index));
	const head = heads[0];
	if (head === undefined || heads.length > 1) return undefined;
	if (childrenBy(tree, whole.predicate, SAYING_COMPLEMENT).length > 0) return undefined;
	const [conjunction] = childrenBy(tree, head, ['cc']);
	const finite = finiteVerb(tree, head);
	if (conjunction === undefined || finite === undefined || conjunction < whole.finite) return undefined;
	if (!startsPredicate(tree, conjunction + 1, finite)) return undefined;
	const subjectTokens = whole.kept.filter(
		(index) => index >= whole.subject.first && index <= whole.subject.last
	);
	const tail = whole.kept.filter((index) => index > conjunction);
	const kept = withoutEdges(tree, [...subjectTokens, ...tail]);
	return { from: conjunction, clause: { ...whole, predicate: head, finite, kept } };
}

/** Whether only adverbs stand between a place and the finite verb. */
function startsPredicate(tree: Tree, from: number, finite: number): boolean {
	return finite >= from && tree.tokens.slice(from, finite).every((token) => token.tag.startsWith('RB'));
}

function beforeConjunction(tree: Tree, kept: readonly number[], conjunction: number): readonly number[] {
	return withoutEdges(
		tree,
		kept.filter((index) => index < conjunction)
	);
}

const LONGEST_TAG = 9;

/** "A, the agency reported": A, said by the agency, when the parser took the words after the comma for part of A. */
function attributed(tree: Tree, clause: Clause, sayingVerbs: ReadonlySet<string>): Clause {
	const { kept, finite } = clause;
	const end = kept.at(-1) ?? 0;
	const verb = tree.tokens[end];
	const comma = [...kept].reverse().find((index) => tree.tokens[index]?.text === ',') ?? -1;
	if (!/^VB[DZ]$/.test(verb?.tag ?? '') || !sayingVerbs.has(verb?.lemma ?? '') || comma < finite)
		return clause;
	if (end - comma > LONGEST_TAG || end - comma < 2 || end === clause.predicate) return clause;
	const speaker = { first: comma + 1, last: end - 1 };
	return {
		...clause,
		kept: withoutEdges(
			tree,
			kept.filter((index) => index < comma)
		),
		speaker
	};
}

/** "X said that A": A, said by X. */
function reportedClauses(tree: Tree, clause: Clause, sayingVerbs: ReadonlySet<string>): readonly Clause[] {
	if (!sayingVerbs.has(tree.tokens[clause.predicate]?.lemma ?? '')) return [];
	if (childrenBy(tree, clause.predicate, ['advmod']).some((index) => isNegation(tree, index))) return [];
	if (childrenBy(tree, clause.predicate, ['aux']).some((index) => tree.tokens[index]?.tag === 'MD'))
		return [];
	return childrenBy(tree, clause.predicate, SAYING_COMPLEMENT).flatMap((head) => {
		const said = clauseAt(tree, head, (index) => isJoinedClause(tree, index) || isMark(tree, index, head));
		return said ? [{ ...said, speaker: clause.subject }] : [];
	});
}

function isMark(tree: Tree, index: number, head: number): boolean {
	const token = tree.tokens[index];
	return token?.relation === 'mark' && token.head === head && token.text.toLowerCase() === 'that';
}

export function isNegation(tree: Tree, index: number): boolean {
	return /^(?:not|n't|n’t|never|no|nor|neither|hardly|none|nobody|nothing|cannot)$/i.test(
		tree.tokens[index]?.text ?? ''
	);
}

/** Without conjunctions and punctuation at either end. */
export function withoutEdges(tree: Tree, indices: readonly number[]): readonly number[] {
	const isEdge = (index: number | undefined, first: boolean) => {
		const token = index === undefined ? undefined : tree.tokens[index];
		if (!token) return false;
		return (first && token.tag === 'CC') || EDGE.test(token.text);
	};
	let [from, to] = [0, indices.length];
	while (from < to && isEdge(indices[from], true)) from += 1;
	while (to > from && isEdge(indices[to - 1], false)) to -= 1;
	return withClosingQuote(tree, indices, { first: from, last: to });
}

/** A closing quotation mark at the end stays when its opening mark is inside. */
function withClosingQuote(tree: Tree, indices: readonly number[], { first, last }: Run): readonly number[] {
	const inside = indices.slice(first, last);
	const textAt = (index: number) => tree.tokens[index]?.text ?? '';
	const curly = inside.filter((index) => textAt(index) === '“').length;
	const closed = inside.filter((index) => textAt(index) === '”').length;
	const straight = inside.filter((index) => textAt(index) === '"').length;
	const wanted = curly === closed + 1 ? '”' : straight % 2 === 1 ? '"' : undefined;
	const end = inside.at(-1) ?? 0;
	if (wanted === undefined) return inside;
	if (textAt(end + 1) === wanted) return [...inside, end + 1];
	const mark = textAt(end + 1);
	if (textAt(end + 2) !== wanted || !/^[!?.,]$/.test(mark)) return inside;
	return mark === '!' || mark === '?' ? [...inside, end + 1, end + 2] : [...inside, end + 2];
}
