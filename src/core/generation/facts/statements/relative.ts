import type { Clause } from './clause';
import { finiteVerb, withoutEdges } from './clause';
import { branch, childrenBy, type Tree } from '../tree';

/** "Ada Example, who led the bank until 2012, …": what stands behind "who", with the name before it as its subject. */
export function relativeClauses(tree: Tree): readonly Clause[] {
	return tree.tokens.flatMap((token, index): readonly Clause[] => {
		const pronoun = token.relation === 'acl:relcl' ? pronounOf(tree, index) : undefined;
		const finite = finiteVerb(tree, index);
		if (pronoun === undefined || finite === undefined || finite < pronoun) return [];
		const last = pronoun - 2;
		const first = nameStart(tree, last);
		if (first === undefined || token.head < first || token.head > last) return [];
		const said = branch(tree, index).filter((one) => one > pronoun);
		const name = tree.tokens.slice(first, last + 1).map((_, offset) => first + offset);
		return [
			{
				predicate: index,
				subject: { first, last },
				subjectHead: token.head,
				finite,
				kept: withoutEdges(tree, [...name, ...unbroken(said)]),
				leans: true
			}
		];
	});
}

/** The "who" that is the subject, right behind a comma. */
function pronounOf(tree: Tree, predicate: number): number | undefined {
	const [pronoun, ...more] = childrenBy(tree, predicate, ['nsubj']);
	const isWho = pronoun !== undefined && more.length === 0 && tree.tokens[pronoun]?.text === 'who';
	return isWho && tree.tokens[pronoun - 1]?.text === ',' ? pronoun : undefined;
}

/** Where the name that ends at a token begins. */
function nameStart(tree: Tree, last: number): number | undefined {
	let first = last;
	while (tree.tokens[first]?.tag === 'NNP') first -= 1;
	return first === last ? undefined : first + 1;
}

/** The tokens up to the first gap: what stands beyond may belong to another clause. */
function unbroken(indices: readonly number[]): readonly number[] {
	const gap = indices.findIndex((index, position) => indices[position + 1] !== index + 1);
	return indices.slice(0, gap + 1);
}
