import { INSTITUTIONS, UNIQUE } from '../../knowledge/definite-nouns';
import type { Token } from '../../language/sentence';
import { entityAt } from '../entities/entity';
import type { Reading } from '../reading';
import { stemOf } from '../story';
import { branch, childrenBy, indicesOf, isInside, type Tree } from '../tree';
import { isOneOfSeveral } from './one-of-several';
import type { Statement, Word } from './statement';

/** A word of a statement, and the words before it. */
export interface Place {
	readonly reading: Reading;
	readonly statement: Statement;
	readonly tree: Tree;
	readonly index: number;
	readonly earlier: readonly Word[];
}

/** "the plan" is clear when the words or the headline say which: of what, who, whose, or in quotation marks. */
export function definiteIsClear(token: Token, place: Place): boolean {
	const { tree } = place;
	const noun = tree.tokens[token.head];
	if (!noun || token.relation !== 'det')
		return /^(?:NNP|NNPS|RBR|JJR)$/.test(tree.tokens[place.index + 1]?.tag ?? '');
	const found: Definite = { ...place, noun, head: token.head };
	return (
		isName(noun, token.head) ||
		UNIQUE.has(noun.text.toLowerCase()) ||
		holdsName(found) ||
		/^\d{4}s$/.test(noun.text) ||
		(noun.tag !== 'CD' && (isNarrowed(found) || isInstitution(found) || isTold(found)))
	);
}

interface Definite extends Place {
	readonly noun: Token;
	readonly head: number;
}

/** Whether the phrase, or the whole subject around it, names something. */
function holdsName({ reading, statement, tree, head }: Definite): boolean {
	const { sentence, clause, words } = statement;
	const phrase = isInside(head, clause.subject) ? indicesOf(clause.subject) : branch(tree, head);
	return phrase.some(
		(index) =>
			words.some((word) => isInside(index, word)) &&
			(isName(tree.tokens[index], index) || entityAt(reading.entities, sentence, index) !== undefined)
	);
}

/** Whether the words say which one, or have spoken of it before. */
function isNarrowed({ reading, statement, tree, noun, head, earlier }: Definite): boolean {
	if (/^[“"]$/.test(tree.tokens[head + 1]?.text ?? '')) return true;
	if (earlier.some((word) => tree.tokens[word.first]?.lemma === noun.lemma)) return true;
	return branch(tree, head).some(
		(index) =>
			index > head &&
			says(tree, index, head) &&
			!isDate(reading, statement, index) &&
			statement.words.some((word) => isInside(index, word))
	);
}

/** "rescinded the policy in 2017": a date behind a thing does not say which one. */
function isDate({ dates }: Reading, { sentence }: Statement, index: number): boolean {
	return (dates[sentence] ?? []).some((date) => isInside(index, date));
}

/** "the country" when the words before it name one country, "the government" when any words, or else the headline, do. */
function isInstitution({ reading, statement, noun, earlier }: Definite): boolean {
	const isCountry = /^(?:country|nation)$/.test(noun.lemma);
	if (!isCountry && !INSTITUTIONS.has(noun.lemma)) return false;
	const words = isCountry ? earlier : statement.words;
	return (
		namesCountry(reading, statement, { words, isOther: isCountry }) ||
		(!isCountry && reading.story.country !== undefined)
	);
}

/** Words before a noun that make it another one than the story is about. */
const ANOTHER =
	/^(?:previous|prior|earlier|later|other|next|following|subsequent|latter|former|original|old|similar|past)$/i;

/** Whether the headline says which one is meant: "the collision" of "Two killed as trains collide". */
function isTold({ reading, tree, noun, head }: Definite): boolean {
	const before = childrenBy(tree, head, ['amod', 'compound', 'nummod', 'advmod']);
	return (
		reading.story.things.has(stemOf(noun.lemma.toLowerCase())) &&
		!isOneOfSeveral(reading, noun) &&
		!before.some((index) => ANOTHER.test(tree.tokens[index]?.text ?? ''))
	);
}

/** Whether a word is a name by its tag or its capital, or says "the most". */
function isName(token: Token | undefined, index: number): boolean {
	if (!token) return false;
	return /^NNPS?$/.test(token.tag) || (index > 0 && /^\p{Lu}/u.test(token.text));
}

/** Whether a branch after a noun says which one is meant: "the bridge over the river", not "the bridge, which …". */
function says(tree: Tree, index: number, head: number): boolean {
	const own = tree.tokens[index];
	if (own?.head !== head || !/^(?:nmod|acl|appos|nummod)/.test(own.relation)) return false;
	const cases = childrenBy(tree, index, ['case']);
	if (
		cases.some((one) =>
			/^(?:to|with|after|before|since|during|until|despite)$/i.test(tree.tokens[one]?.text ?? '')
		)
	)
		return false;
	return !tree.tokens.slice(head, index).some((token) => token.text === ',');
}

interface Searched {
	readonly words: readonly Word[];
	/** Whether a country that is the subject does not count, but the headline's. */
	readonly isOther: boolean;
}

/** Whether some words name one country or place and no more. */
function namesCountry(
	reading: Reading,
	{ sentence, clause }: Statement,
	{ words, isOther }: Searched
): boolean {
	const named = words.flatMap((word) => {
		const entity = entityAt(reading.entities, sentence, word.first);
		const isPlace = entity?.type === 'country' || entity?.type === 'place';
		const isActing =
			isOther && isInside(word.first, clause.subject) && entity?.name !== reading.story.country;
		return isPlace && !isActing ? [entity.id] : [];
	});
	return new Set(named).size === 1;
}
