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
	/** Whether it stands behind "who" and leans on a name of another clause. */
	readonly leans?: boolean;
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const EDGE = /^(?:[.,;:!?"'”’)\]–—\-…]|--|\.\.\.|'')$/;

/** The clause of a predicate that has a subject and a finite verb after it. */
export function clauseAt(tree: Tree, head: number, skips: (index: number) => boolean): Clause | undefined {
	const heads = childrenBy(tree, head, ['nsubj']).filter((index) => !skips(index));
	const subjectHead = heads.at(-1);
	const subject = subjectHead === undefined ? undefined : runOf(heads.flatMap((one) => branch(tree, one)));
	const finite = finiteVerb(tree, head);
	if (subjectHead === undefined || !subject || finite === undefined || finite < subject.last)
		return undefined;
	if (heads.length > 1 && !isUnbroken(tree, heads, subject)) return undefined;
	const unbroken = beforeGap(withoutEdges(tree, branch(tree, head, skips)), finite);
	const kept = withoutOpenComma(tree, beforeDash(tree, finite, withoutEdges(tree, unbroken)), subject);
	return { predicate: head, subject, subjectHead, finite, kept };
}

/** Without a comma at the end of the subject when what it closed or opened is left out. */
function withoutOpenComma(tree: Tree, kept: readonly number[], subject: Run): readonly number[] {
	const last = kept.findLast((index) => index >= subject.first && index <= subject.last) ?? -1;
	const isLoose = tree.tokens[last]?.text === ',' && !(kept.includes(last - 1) && kept.includes(last + 1));
	return isLoose ? kept.filter((index) => index !== last) : kept;
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
	const isPassive =
		tree.tokens[head + 1]?.text.toLowerCase() === 'by' && tree.tokens[head + 2]?.tag !== 'VBG';
	return token?.tag === 'VBN' && /ed$/.test(token.text) && !isPassive ? head : undefined;
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

/** A closing quotation mark or bracket at the end stays when its opening mark is inside. */
function withClosingQuote(tree: Tree, indices: readonly number[], { first, last }: Run): readonly number[] {
	const inside = indices.slice(first, last);
	const textAt = (index: number) => tree.tokens[index]?.text ?? '';
	const curly = inside.filter((index) => textAt(index) === '“').length;
	const closed = inside.filter((index) => textAt(index) === '”').length;
	const straight = inside.filter((index) => textAt(index) === '"').length;
	const bracket = inside.filter((index) => textAt(index) === '(').length;
	const bracketed = inside.filter((index) => textAt(index) === ')').length;
	const quote = curly === closed + 1 ? '”' : straight % 2 === 1 ? '"' : undefined;
	const wanted = bracket === bracketed + 1 ? ')' : quote;
	const end = inside.at(-1) ?? 0;
	if (wanted === undefined) return inside;
	if (textAt(end + 1) === wanted) return [...inside, end + 1];
	const mark = textAt(end + 1);
	if (textAt(end + 2) !== wanted || !/^[!?.,]$/.test(mark)) return inside;
	return mark === '!' || mark === '?' ? [...inside, end + 1, end + 2] : [...inside, end + 2];
}
