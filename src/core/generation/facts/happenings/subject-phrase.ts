import { childrenBy, type Tree } from '../tree';

/** Who did something or what it was done to: the tokens of the phrase, in order and without a gap. */
export interface SubjectPhrase {
	readonly head: number;
	readonly tokens: readonly number[];
	/** Whether the verb has it as its own subject; else it is the noun that a participle or a relative clause hangs on. */
	readonly isOwn: boolean;
}

/** Whether a phrase is plural: by its head, or because it joins two things. */
export function isPlural(tree: Tree, { head, tokens }: SubjectPhrase): boolean {
	const joined = childrenBy(tree, head, ['conj']).some((index) => tokens.includes(index));
	const { tag = '', text = '' } = tree.tokens[head] ?? {};
	return joined || tag === 'NNS' || /^(?:they|we|police|people)$/i.test(text);
}
