import type { Sentence, Token } from '../language/sentence';

/** The parse of one sentence as a tree. Indices count in `sentence.tokens`. */
export interface Tree {
	readonly tokens: readonly Token[];
	readonly children: readonly (readonly number[])[];
	/** Index of the root, or −1. */
	readonly root: number;
}

/** A run of tokens, both ends inclusive. */
export interface Run {
	readonly first: number;
	readonly last: number;
}

/** The tree of a parsed sentence. Heads outside the sentence count as the root. */
export function treeOf(sentence: Sentence): Tree {
	const { tokens } = sentence;
	const children: number[][] = tokens.map(() => []);
	let root = -1;
	tokens.forEach((token, index) => {
		const siblings = children[token.head];
		if (siblings && token.head !== index) siblings.push(index);
		else if (root < 0) root = index;
	});
	return { tokens, children, root };
}

/** Children of a token whose relation is one of those given; a relation also stands for its subtypes ("nsubj" for "nsubj:pass"). */
export function childrenBy(tree: Tree, head: number, relations: readonly string[]): readonly number[] {
	return (tree.children[head] ?? []).filter((child) => {
		const relation = tree.tokens[child]?.relation ?? '';
		return relations.some((wanted) => relation === wanted || relation.startsWith(`${wanted}:`));
	});
}

/** All tokens at or below a head in order, without the branches that `skips` turns away. Safe on a cycle. */
export function branch(
	tree: Tree,
	head: number,
	skips: (index: number) => boolean = () => false
): readonly number[] {
	const found = new Set<number>([head]);
	const open = [head];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		for (const child of tree.children[next] ?? []) {
			if (found.has(child) || skips(child)) continue;
			found.add(child);
			open.push(child);
		}
	}
	return [...found].sort((a, b) => a - b);
}

/** The run that a branch covers, from its first to its last token. */
export function runOf(indices: readonly number[]): Run | undefined {
	const first = indices[0];
	const last = indices.at(-1);
	return first === undefined || last === undefined ? undefined : { first, last };
}

export function isInside(index: number, run: Run): boolean {
	return index >= run.first && index <= run.last;
}

/** The indices of a run. */
export function indicesOf(run: Run): readonly number[] {
	return Array.from({ length: Math.max(0, run.last - run.first + 1) }, (_, offset) => run.first + offset);
}
