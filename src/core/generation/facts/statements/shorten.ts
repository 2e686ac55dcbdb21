import { withoutEdges, type Clause } from './clause';
import { branch, childrenBy, type Tree } from '../tree';

/** What a clause cannot lose: a condition, an exception, or who says it. */
const BINDING =
	/^(?:if|unless|until|till|except|but|without|rather|not|than|provided|lest|whether|according)$/i;
/** Clauses that say when, why or despite what: the main clause holds without them. */
const LOOSE_MARK = /^(?:as|when|while|after|before|because|since|although|though|whereas|where|once)$/i;
/** What belongs to the "after" behind it: "shortly", "two days". */
const MEASURE =
	/^(?:shortly|soon|just|long|only|right|immediately|(?:second|minute|hour|day|week|month|year|decade)s?)$/i;
const FEWEST_WORDS = 4;

/** The same clause with less and less at its end, longest first; what is left out says when, how or of whom, never on what condition. */
export function shortened(tree: Tree, clause: Clause): readonly Clause[] {
	const variants: Clause[] = [];
	for (const cut of cutsAfter(tree, clause).reverse()) {
		const kept = withoutEdges(
			tree,
			clause.kept.filter((index) => index < cut)
		);
		if (kept.length >= FEWEST_WORDS) variants.push({ ...clause, kept });
	}
	return variants;
}

/** The clause without what stands before its subject, when that is a setting and no condition. */
export function withoutSetting(tree: Tree, clause: Clause): Clause | undefined {
	const fronted = clause.kept.filter((index) => index < clause.subject.first);
	const first = fronted[0];
	if (first === undefined || tree.tokens[clause.subject.first - 1]?.text !== ',') return undefined;
	if (fronted.some((index) => isBinding(tree, index))) return undefined;
	return { ...clause, kept: clause.kept.filter((index) => index >= clause.subject.first) };
}

function isBinding(tree: Tree, index: number): boolean {
	const token = tree.tokens[index];
	return token !== undefined && BINDING.test(token.text);
}

/** Where the end of a clause can be cut off, in order. */
function cutsAfter(tree: Tree, { kept, finite, predicate }: Clause): number[] {
	const core = Math.max(finite, predicate, ...coreOf(tree, predicate));
	return kept.filter((index, position) => {
		const next = kept[position + 1];
		if (index <= core || next === undefined) return false;
		if (isOpen(tree, kept.slice(0, position))) return false;
		return tree.tokens[index]?.text === ','
			? opensRemark(tree, next) && leavesNothing(tree, kept, index)
			: opensLooseClause(tree, index);
	});
}

/** The last tokens of what the verb needs: its objects and complements, without the remarks that hang on them. */
function coreOf(tree: Tree, predicate: number): readonly number[] {
	return childrenBy(tree, predicate, ['obj', 'iobj', 'xcomp', 'ccomp', 'aux', 'cop', 'compound:prt']).flatMap(
		(child) =>
			branch(tree, child, (index) =>
				/^(?:acl:relcl|appos|advcl|punct|conj|parataxis)/.test(tree.tokens[index]?.relation ?? '')
			)
	);
}

/** Whether a remark begins after a comma: "which …", "causing …", "after …", "to …", "a …"; not the next of a list. */
function opensRemark(tree: Tree, index: number): boolean {
	const token = tree.tokens[index];
	if (!token || BINDING.test(token.text) || /^(?:that|both|either)$/i.test(token.text)) return false;
	if (/^(?:WDT|WP|WP\$|WRB)$/.test(token.tag)) return true;
	if (token.tag === 'TO') return tree.tokens[token.head]?.relation === 'advcl';
	const head = /^(?:IN|DT)$/.test(token.tag) ? tree.tokens[token.head] : token;
	if (!head || head.relation === 'conj') return false;
	return token.tag === 'DT' ? head.relation === 'appos' : /^(?:VBG|VBN|IN)$/.test(token.tag);
}

/** Whether nothing behind a cut belongs to what stands before it: the rest of a list, or what somebody is called on to do. */
function leavesNothing(tree: Tree, kept: readonly number[], cut: number): boolean {
	return !kept.some((index) => {
		const token = tree.tokens[index];
		const isListed = token?.relation === 'conj' && !token.tag.startsWith('VB');
		const belongs = isListed || /^(?:obj|iobj|xcomp|ccomp|nsubj)/.test(token?.relation ?? '');
		return index > cut && belongs && token !== undefined && token.head < cut;
	});
}

/** Whether a word opens a clause that says when, why or despite what. */
export function opensLooseClause(tree: Tree, index: number): boolean {
	const token = tree.tokens[index];
	const head = tree.tokens[token?.head ?? -1];
	const isMeasured = MEASURE.test(tree.tokens[index - 1]?.text ?? '');
	return head?.relation.startsWith('advcl') === true && LOOSE_MARK.test(token?.text ?? '') && !isMeasured;
}

/** Whether a quotation or a bracket is still open. */
function isOpen(tree: Tree, kept: readonly number[]): boolean {
	const count = (mark: RegExp) => kept.filter((index) => mark.test(tree.tokens[index]?.text ?? '')).length;
	return (
		count(/^“$/) !== count(/^”$/) ||
		count(/^"$/) % 2 === 1 ||
		count(/^\($/) !== count(/^\)$/) ||
		count(/^``$/) !== count(/^''$/)
	);
}
