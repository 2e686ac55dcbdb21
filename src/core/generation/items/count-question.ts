import type { QuantityFact } from '../facts/fact';
import { textOf } from '../facts/statements/statement';
import { branch, childrenBy, runOf, type Run, type Tree } from '../facts/tree';
import { inversionQuestion, subjectQuestion } from './questions';

type Clause = QuantityFact['statement']['clause'];

/** What is counted: "engineers", "tonnes of gold". */
interface Counted {
	readonly run: Run;
	readonly isSubject: boolean;
}

/** "How many ⟨noun⟩ …?" when the number opens the subject or the object; undefined else. */
export function countQuestion(
	{ statement, quantity }: QuantityFact,
	tree: Tree,
	number: Run
): string | undefined {
	const { clause, words } = statement;
	const counted = countedBy(tree, clause, number);
	const hedge = quantity.hedge === 'about' ? 'about ' : quantity.hedge === undefined ? '' : undefined;
	if (!counted || hedge === undefined || statement.negated) return undefined;
	if (quantity.kind === 'money' || quantity.kind === 'percent') return undefined;
	const { run, isSubject } = counted;
	const noun = textOf(words.filter((word) => word.first > number.last && word.first <= run.last));
	if (noun === '' || noun.includes(',')) return undefined;
	const asked = `${hedge}how many ${noun}`;
	if (!isSubject) return inversionQuestion(statement, tree, { run, asked });
	const narrow = { ...statement, clause: { ...clause, subject: run } };
	return tree.tokens[clause.finite]?.tag === 'VBZ' ? undefined : subjectQuestion(narrow, tree, asked);
}

/** The subject or object that begins with the number (after a hedge). */
function countedBy(tree: Tree, clause: Clause, number: Run): Counted | undefined {
	const [object, ...others] = childrenBy(tree, clause.predicate, ['obj']);
	const isSubject = counts(tree, clause.subjectHead, number);
	const head = isSubject ? clause.subjectHead : object;
	if (head === undefined || (!isSubject && (others.length > 0 || !counts(tree, head, number))))
		return undefined;
	if (childrenBy(tree, head, ['conj', 'appos', 'acl:relcl']).length > 0) return undefined;
	const whole = runOf(branch(tree, head));
	const lead = tree.tokens.slice(whole?.first ?? 0, number.first);
	const opens = lead.every(
		({ tag, text }) => /^(?:RB|IN|JJR|JJS)/.test(tag) || /^(?:about|some|around)$/i.test(text)
	);
	if (!whole || !opens) return undefined;
	return { run: isSubject ? whole : { first: whole.first, last: endOf(tree, head) }, isSubject };
}

function counts(tree: Tree, head: number, number: Run): boolean {
	return childrenBy(tree, head, ['nummod']).some((index) => index >= number.first && index <= number.last);
}

/** Where "tonnes of gold" ends: only what follows with "of" goes to the front with the noun. */
function endOf(tree: Tree, head: number): number {
	const own = childrenBy(tree, head, ['nmod']).filter((index) =>
		childrenBy(tree, index, ['case']).some((one) => tree.tokens[one]?.text.toLowerCase() === 'of')
	);
	return Math.max(head, ...own.flatMap((index) => branch(tree, index)));
}
