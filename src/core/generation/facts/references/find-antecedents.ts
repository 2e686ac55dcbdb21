import { ROLE_NOUNS } from '../../knowledge/roles';
import { SAYING_VERBS } from '../../knowledge/speech';
import type { Token } from '../../language/sentence';
import { entityAt } from '../entities/entity';
import { INSTITUTIONS, UNIQUE } from '../../knowledge/definite-nouns';
import { stemOf } from '../story';
import { childrenBy, type Tree } from '../tree';
import { namedPhrase, type NamedPhrase } from './phrase';
import type { Text } from './spot';

/** A noun phrase or pronoun of no entity, in words that say what it means: "the plan" is "Nasheed's plan". Ends inclusive. */
export interface Antecedent {
	readonly first: number;
	readonly last: number;
	readonly text: string;
}

/** For each sentence, what its "it", "they", "the plan" and "this law" mean, by the index of their head. */
export type Antecedents = readonly ReadonlyMap<number, Antecedent>[];

interface Parsed extends Text {
	readonly trees: readonly Tree[];
	/** The index of the paragraph each sentence stands in. */
	readonly paragraphs: readonly number[];
}

/** Resolves definite phrases whose only earlier namesake says by a name which is meant, and pronouns that go on with the subject before. */
export function findAntecedents(text: Parsed): Antecedents {
	const named = new Map<string, Earlier>();
	return text.trees.map((tree, sentence) => {
		const found = new Map<number, Antecedent>();
		tree.tokens.forEach((token, at) => {
			if (text.quoted[sentence]?.has(at)) return;
			const meant = token.tag.startsWith('PRP')
				? subjectGoesOn(text, sentence, at)
				: definite(text, { tree, sentence, at }, named);
			if (meant) found.set(at, meant);
		});
		return found;
	});
}

/** What the article has said so far under one noun: the phrase that names it, until another of the kind comes up. */
type Earlier = NamedPhrase | 'several';

interface Spot {
	readonly tree: Tree;
	readonly sentence: number;
	readonly at: number;
}

/** "the plan" and "this plan" by the one phrase that named it before; any other phrase with the noun is taken note of. */
function definite(text: Parsed, spot: Spot, named: Map<string, Earlier>): Antecedent | undefined {
	const { tree, sentence, at } = spot;
	const noun = tree.tokens[at];
	if (!noun || !/^NNS?$/.test(noun.tag) || entityAt(text.index, sentence, at)) return undefined;
	const key = `${noun.lemma} ${noun.tag}`;
	const earlier = named.get(key);
	const pointer = barePointer(tree, at);
	if (pointer === undefined) {
		const phrase = namedPhrase({ tree, sentence, index: text.index }, at);
		named.set(key, joined(earlier, phrase, tree.tokens[at]));
		return undefined;
	}
	const isTold = text.story.things.has(stemOf(noun.lemma.toLowerCase()));
	const isThis = pointer.text.toLowerCase() !== 'the';
	if (isTold) return isThis ? { first: at - 1, last: at, text: `the ${noun.text}` } : undefined;
	if (earlier === undefined || earlier === 'several' || isCommon(noun.lemma)) return undefined;
	return { first: at - 1, last: at, text: earlier.text };
}

/** Whether a noun has another one in each country, or each sentence. */
function isCommon(lemma: string): boolean {
	return ROLE_NOUNS.has(lemma) || INSTITUTIONS.has(lemma) || UNIQUE.has(lemma);
}

function joined(earlier: Earlier | undefined, phrase: NamedPhrase | undefined, noun?: Token): Earlier {
	if (!phrase || noun === undefined) return 'several';
	if (earlier === undefined) return phrase;
	return earlier !== 'several' && earlier.text.toLowerCase() === phrase.text.toLowerCase()
		? earlier
		: 'several';
}

/** The "the" or "this" right before a noun that nothing else narrows down. */
function barePointer(tree: Tree, at: number): Token | undefined {
	const before = tree.tokens[at - 1];
	if (before?.head !== at || !/^(?:the|this|that|these|those)$/i.test(before.text)) return undefined;
	const narrows = childrenBy(tree, at, ['nmod', 'acl', 'appos', 'compound', 'amod', 'flat', 'nummod']);
	return narrows.length === 0 && !/^(?:NN|HYPH)/.test(tree.tokens[at + 1]?.tag ?? '') ? before : undefined;
}

/** "It" and "They" that open a sentence go on with the subject of the one before in their paragraph, when one thing or one group fits. */
function subjectGoesOn(text: Parsed, sentence: number, at: number): Antecedent | undefined {
	const tree = text.trees[sentence];
	const before = text.trees[sentence - 1];
	const pronoun = tree?.tokens[at]?.text.toLowerCase() ?? '';
	if (!tree || !before || !/^(?:it|they)$/.test(pronoun)) return undefined;
	if (text.paragraphs[sentence] !== text.paragraphs[sentence - 1] || !opensSentence(tree, at))
		return undefined;
	const [head, ...others] = childrenBy(before, before.root, ['nsubj']);
	if (head === undefined || others.length > 0 || text.quoted[sentence - 1]?.has(head)) return undefined;
	const noun = before.tokens[head];
	if (!noun?.tag.endsWith(pronoun === 'it' ? 'NN' : 'NNS') || hasRival(before, head, noun)) return undefined;
	if (entityAt(text.index, sentence - 1, head) || (pronoun === 'it' && ROLE_NOUNS.has(noun.lemma)))
		return undefined;
	const phrase = subjectInWords(text, { tree: before, sentence: sentence - 1, at: head });
	return phrase === undefined ? undefined : { first: at, last: at, text: phrase };
}

/** Whether a pronoun is the first subject of its sentence and means something: not "it is clear that", "it was the first", "it said". */
function opensSentence(tree: Tree, at: number): boolean {
	const { relation = '', head = -1 } = tree.tokens[at] ?? {};
	if (!relation.startsWith('nsubj') || head !== tree.root) return false;
	if (tree.tokens.slice(0, at).some((token) => /^nsubj|^NNP?S?$/.test(token.relation) || token.tag === 'PRP'))
		return false;
	const verb = tree.tokens[head];
	const isDeed = verb?.tag.startsWith('VB') === true && verb.lemma !== 'be' && !SAYING_VERBS.has(verb.lemma);
	return isDeed && childrenBy(tree, head, ['ccomp', 'csubj', 'expl', 'cop']).length === 0;
}

/** Whether another noun of the sentence is a subject too and could be gone on with. */
function hasRival(tree: Tree, head: number, { tag }: Token): boolean {
	return tree.tokens.some(
		(token, at) => at !== head && token.relation.startsWith('nsubj') && token.tag.replace('NNP', 'NN') === tag
	);
}

/** The subject by its name, or as "the tremor" when the headline says which. */
function subjectInWords(text: Parsed, { tree, sentence, at }: Spot): string | undefined {
	const named = namedPhrase({ tree, sentence, index: text.index }, at);
	if (named) return named.text;
	const noun = tree.tokens[at];
	if (!noun || !text.story.things.has(stemOf(noun.lemma.toLowerCase()))) return undefined;
	const narrows = childrenBy(tree, at, ['amod', 'compound', 'nmod:poss', 'nmod', 'nummod', 'acl']);
	return narrows.length === 0 ? `the ${noun.text.toLowerCase()}` : undefined;
}
