import { MONTHS, WEEKDAYS } from '../../knowledge/calendar-words';
import { entityAt, type Entity, type EntityIndex } from '../entities/entity';
import { branch, childrenBy, type Tree } from '../tree';

/** A noun phrase that says by a name which thing it means: "Nasheed's plan", "the Irish referendum". */
export interface NamedPhrase {
	readonly sentence: number;
	/** Token index of its head noun. */
	readonly head: number;
	/** Its words as they stand within a sentence. */
	readonly text: string;
}

const BEFORE_HEAD = /^(?:det|amod|compound|nmod:poss|nummod|flat|case|punct)$/;
const LONGEST_OF = 5;
const MOST_WORDS = 8;

/** The words of the noun phrase at a head, its article made "the"; undefined when no name in it says which is meant. */
export function namedPhrase(
	{ tree, sentence, index }: { readonly tree: Tree; readonly sentence: number; readonly index: EntityIndex },
	head: number
): NamedPhrase | undefined {
	const first = beginning(tree, head);
	const last = endOfPhrase(tree, head);
	const names = range(first, last).filter((at) => isName(tree, at) && at !== head);
	if (names.length === 0 || last - first >= MOST_WORDS || names.some((at) => isDated(tree, at)))
		return undefined;
	const text = written(tree, { first, last }, (at) => entityAt(index, sentence, at));
	return text === undefined ? undefined : { sentence, head, text };
}

/** Where the words before a noun begin that belong to it. */
function beginning(tree: Tree, head: number): number {
	let first = head;
	while (first > 0 && belongs(tree, first - 1, head)) first -= 1;
	while (tree.tokens[first]?.relation === 'punct' && first < head) first += 1;
	return first;
}

function belongs(tree: Tree, at: number, head: number): boolean {
	const token = tree.tokens[at];
	if (!token || !BEFORE_HEAD.test(token.relation) || /^(?:IN|TO)$/.test(token.tag)) return false;
	if (token.relation === 'punct' && token.text !== '-') return false;
	if (token.head === head) return true;
	const isPart = token.head > at ? token.head < head : /^(?:flat|case)$/.test(token.relation);
	return isPart && belongs(tree, token.head, head);
}

/** Where a phrase ends: with its head, or with a short "of …" that holds a name. */
function endOfPhrase(tree: Tree, head: number): number {
	const [of] = childrenBy(tree, head, ['nmod']).filter((one) => {
		const [preposition] = childrenBy(tree, one, ['case']);
		return preposition === head + 1 && /^of$/i.test(tree.tokens[preposition]?.text ?? '');
	});
	const part = of === undefined ? [] : branch(tree, of);
	const last = part.at(-1) ?? head;
	const isShort = part.length <= LONGEST_OF && last - head === part.length;
	return isShort && part.some((at) => isName(tree, at)) ? last : head;
}

function isName(tree: Tree, at: number): boolean {
	return /^NNPS?$/.test(tree.tokens[at]?.tag ?? '');
}

function isDated({ tokens }: Tree, at: number): boolean {
	const word = tokens[at]?.text.toLowerCase() ?? '';
	return MONTHS.has(word) || WEEKDAYS.has(word);
}

function range(first: number, last: number): readonly number[] {
	return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** The words from `first` to `last`, people by their full names; undefined when a pronoun stands among them. */
function written(
	{ tokens }: Tree,
	{ first, last }: { readonly first: number; readonly last: number },
	entityOf: (at: number) => Entity | undefined
): string | undefined {
	let text = '';
	let named: Entity | undefined;
	for (const at of range(first, last)) {
		const token = tokens[at];
		if (!token || /^(?:PRP|W)/.test(token.tag)) return undefined;
		if (at === first && token.tag === 'DT') {
			text = 'the';
			continue;
		}
		const person = entityOf(at)?.type === 'person' ? entityOf(at) : undefined;
		const isSpaced = text !== '' && (tokens[at - 1]?.end ?? 0) < token.start;
		if (!person || person !== named) text += (isSpaced ? ' ' : '') + (person?.name ?? token.text);
		named = person;
	}
	return text;
}
