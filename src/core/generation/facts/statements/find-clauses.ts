import { childrenBy, type Tree } from '../tree';
import { clauseAt, finiteVerb, isNegation, withoutEdges, type Clause } from './clause';
import { withoutGapped } from './lost-words';
import { attributed, sayingTag, taggedClauses } from './saying-tag';

const SAYING_COMPLEMENT = ['ccomp'];

/** Every clause that can stand by itself: the main clause, clauses joined to it by "and" or "but", and what somebody said. */
export function findClauses(tree: Tree, sayingVerbs: ReadonlySet<string>): readonly Clause[] {
	if (tree.root < 0) return [];
	const tag = sayingTag(tree, sayingVerbs);
	const heads = [tree.root, ...joinedHeads(tree, tree.root)];
	const clauses = heads.flatMap((head) => {
		const main = mainClauses(tree, head).map((clause) => attributed(tree, clause, sayingVerbs));
		const plain = main.filter((clause) => !clause.speaker);
		return [...main, ...plain.flatMap((clause) => reportedClauses(tree, clause, sayingVerbs))];
	});
	if (!tag) return clauses;
	return [
		...taggedClauses(tree, tag),
		...clauses.filter(({ speaker, kept }) => speaker === undefined && kept.includes(tag.verb))
	];
}

/** Predicates joined to another that have a subject of their own. */
function joinedHeads(tree: Tree, head: number): readonly number[] {
	return childrenBy(tree, head, ['conj', 'parataxis']).filter((index) => hasSubject(tree, index));
}

function hasSubject(tree: Tree, head: number): boolean {
	return childrenBy(tree, head, ['nsubj', 'expl']).length > 0;
}

function mainClauses(tree: Tree, head: number): readonly Clause[] {
	const found = clauseAt(tree, head, (index) => isJoinedClause(tree, index));
	if (!found) return [];
	const whole = { ...found, kept: withoutGapped(tree, found.kept, found.finite) };
	const shared = sharedPredicates(tree, whole);
	const [second] = shared;
	if (second === undefined) return [whole];
	const first = {
		...whole,
		kept: withoutEdges(
			tree,
			whole.kept.filter((index) => index < second.from)
		)
	};
	return [whole, first, ...shared.filter((one) => !leansOnFirst(tree, one)).map(({ clause }) => clause)];
}

/** Words that tie a deed to the one before it. */
const LEANING =
	/^(?:therefore|thus|thereby|so|again|instead|still|too|hence|consequently|accordingly|similarly|likewise)$/i;
/** The same for what was done to somebody: as what, or for what, only the verb before says. */
const LEANING_PASSIVE =
	/^(?:immediately|then|also|promptly|quickly|instantly|soon|later|subsequently|now|only)$/i;

/** "declared himself king and was immediately recognised": as king. */
function leansOnFirst({ tokens }: Tree, { from, clause: { predicate } }: Shared): boolean {
	const isPassive = tokens[predicate]?.tag === 'VBN';
	return tokens
		.slice(from + 1, predicate)
		.some(({ text }) => LEANING.test(text) || (isPassive && LEANING_PASSIVE.test(text)));
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

/** A predicate that shares the subject of another: where it starts, and the clause it makes with that subject. */
interface Shared {
	readonly from: number;
	readonly clause: Clause;
}

/** "X did A, did B and did C": B and C as clauses with X as their subject. */
function sharedPredicates(tree: Tree, whole: Clause): readonly Shared[] {
	const heads = childrenBy(tree, whole.predicate, ['conj']).filter((index) => !hasSubject(tree, index));
	if (heads.length === 0 || childrenBy(tree, whole.predicate, SAYING_COMPLEMENT).length > 0) return [];
	const starts = heads.map((head) => startOf(tree, head));
	if (starts.some((start) => start === undefined || start < whole.finite)) return [];
	if (!starts.some((start) => tree.tokens[start ?? -1]?.tag === 'CC')) return [];
	const shared = heads.map((head, place) => {
		const from = starts[place] ?? 0;
		return sharedPredicate(tree, whole, { head, from, to: starts[place + 1] ?? Infinity });
	});
	return shared.every((one) => one !== undefined) ? shared : [];
}

/** The "and" or the comma before a joined predicate, when only adverbs stand between. */
function startOf(tree: Tree, head: number): number | undefined {
	const [conjunction] = childrenBy(tree, head, ['cc']);
	const helpers = childrenBy(tree, head, ['aux', 'cop']);
	const verb = Math.min(head, ...helpers);
	const comma = tree.tokens.slice(0, verb).findLastIndex(({ text }) => text === ',');
	const from = conjunction ?? (comma < 0 ? undefined : comma);
	if (from === undefined || from > verb) return undefined;
	return tree.tokens.slice(from + 1, verb).every(({ tag }) => tag.startsWith('RB')) ? from : undefined;
}

interface Part {
	readonly head: number;
	readonly from: number;
	readonly to: number;
}

function sharedPredicate(tree: Tree, whole: Clause, { head, from, to }: Part): Shared | undefined {
	const helpers = sharedHelpers(tree, whole, head);
	const finite = helpers ? whole.finite : finiteVerb(tree, head);
	if (finite === undefined || (!helpers && !isPast(tree, whole, { finite, from }))) return undefined;
	const subject = whole.kept.filter((index) => index >= whole.subject.first && index <= whole.subject.last);
	const front = [...subject, ...(helpers ?? [])];
	const tail = whole.kept.filter((index) => index > from && index < to);
	const kept = withoutEdges(tree, [...front, ...tail]);
	return { from, clause: { ...whole, predicate: head, finite, kept } };
}

/** Whether a verb has a tense of its own: a participle only when it follows "and" after a plain past ("had a son and recorded"). */
function isPast(
	{ tokens }: Tree,
	whole: Clause,
	{ finite, from }: { readonly finite: number; readonly from: number }
): boolean {
	if (tokens[finite]?.tag !== 'VBN') return true;
	return (
		tokens[from]?.tag === 'CC' && whole.finite === whole.predicate && tokens[whole.finite]?.tag === 'VBD'
	);
}

/** "was arrested and exiled": the "was" that the second verb does without. */
function sharedHelpers(tree: Tree, { predicate }: Clause, head: number): readonly number[] | undefined {
	const tag = tree.tokens[head]?.tag ?? '';
	const own = childrenBy(tree, head, ['aux', 'cop']);
	const helpers = childrenBy(tree, predicate, ['aux', 'cop']);
	if (!/^(?:VBN|VBG|VB|JJ)$/.test(tag) || own.length > 0 || helpers.length === 0) return undefined;
	const first = tree.tokens[predicate]?.tag ?? '';
	const isLike = first === tag || (/^(?:VBN|JJ)$/.test(tag) && /^(?:VBN|JJ)$/.test(first));
	return isLike ? helpers : undefined;
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
