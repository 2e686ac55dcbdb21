import type { Token } from '../../language/sentence';
import { entityAt } from '../entities/entity';
import type { Reading } from '../reading';
import type { Statement, Word } from './statement';
import { branch, childrenBy, indicesOf, isInside, type Tree } from '../tree';

/** What everybody knows which one is meant. */
const UNIQUE = new Set(
	'world planet scene earth sun moon sea ocean sky internet web public media future past present time rest end beginning start majority number use lack chance right opportunity way fact public weather environment press truth law same-sex universe climate west east north south middle morning evening afternoon night day year month week web'.split(
		' '
	)
);

/** What a named country makes clear: "the government" when France is named. */
const INSTITUTIONS = new Set(
	'government army military police parliament opposition court constitution economy authorities capital forces population people election elections president presidency senate border crown navy treasury congress region city area'.split(
		' '
	)
);

/** Words that point outside the sentence wherever they stand. */
const POINTING =
	/^(?:this|these|those|such|another|latter|former|same|similar|aforementioned|respective|respectively|here|there|then|instead|likewise|similarly|otherwise|above|below|thereby|hence|others|so|elsewhere|afterwards|afterward|away|yet|further|earlier|later|else|ours|we|us|our|i|me|my|you|your)$/i;

const LOOSE_TIME =
	/^(?:yesterday|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|now|ago|nowadays)$/i;

/** The first word of a statement that only the article makes clear: "he", "such", "the plan". */
export function unclearWord(reading: Reading, statement: Statement): Word | undefined {
	const tree = reading.trees[statement.sentence];
	const outside = unquoted(statement.words);
	return outside.find((word, position) => {
		const token = tree?.tokens[word.first];
		if (!tree || !token || word.text.toLowerCase() !== token.text.toLowerCase()) return false;
		const place = { reading, statement, tree, index: word.first, earlier: outside.slice(0, position) };
		return !pointsInside(token, place) || !isClear(token, place);
	});
}

/** Words that stand outside quotation marks. */
export function unquoted(words: readonly Word[]): readonly Word[] {
	let inside = false;
	return words.filter((word) => {
		if (word.text === '“' || (word.text === '"' && !inside)) inside = true;
		else if (word.text === '”' || word.text === '"') inside = false;
		else return !inside;
		return false;
	});
}

interface Place {
	readonly reading: Reading;
	readonly statement: Statement;
	readonly tree: Tree;
	readonly index: number;
	readonly earlier: readonly Word[];
}

function pointsInside(token: Token, place: Place): boolean {
	const text = token.text.toLowerCase();
	if (LOOSE_TIME.test(text)) return false;
	if (text === 'that') return token.tag !== 'DT' && token.relation !== 'det';
	if (text === 'other')
		return (
			/^(?:or|and|than|any|no|each|many|several|most)$/i.test(place.earlier.at(-1)?.text ?? '') ||
			followsNumber(place)
		);
	if (text === 'there') return token.relation === 'expl';
	if (text === 'so') return token.tag === 'IN';
	if (text === 'former') return token.tag === 'JJ' && token.relation === 'amod';
	if (text === 'both') return token.relation !== 'det' && token.relation !== 'nsubj';
	if (text === 'yet') return /^to$/i.test(place.tree.tokens[place.index + 1]?.text ?? '');
	if (text === 'away') return /^from$/i.test(place.tree.tokens[place.index + 1]?.text ?? '');
	if (text === 'further') return token.tag !== 'RBR' && token.tag !== 'RB';
	if (text === 'such') return /^as$/i.test(place.tree.tokens[place.index + 1]?.text ?? '');
	if (text === 'same') return /^-$/.test(place.tree.tokens[place.index + 1]?.text ?? '');
	if (text === 'us') return token.tag === 'NNP' || token.tag === 'NNPS';
	if (text === 'those') return childrenBy(place.tree, place.index, ['acl', 'nmod']).length > 0;
	return !POINTING.test(text);
}

function followsNumber({ tree, index }: Place): boolean {
	return (
		tree.tokens[index - 1]?.tag === 'CD' &&
		tree.tokens.slice(0, index).some((token) => token.text.toLowerCase() === 'and')
	);
}

function isClear(token: Token, place: Place): boolean {
	if (token.tag === 'PRP' || token.tag === 'PRP$') return pronounIsClear(token, place);
	if (token.text.toLowerCase() === 'the') return definiteIsClear(token, place);
	return true;
}

/** A pronoun is clear when it means somebody named before it in the same words, or the subject it agrees with. */
function pronounIsClear(token: Token, { reading, statement, tree, index, earlier }: Place): boolean {
	const text = token.text.toLowerCase();
	if (token.relation === 'expl' || /sel(?:f|ves)$/.test(text)) return true;
	if (
		token.head === statement.clause.predicate &&
		/^(?:obj|iobj|obl)/.test(token.relation) &&
		/^(?:them|it|him)$/.test(text)
	)
		return isObjectElsewhere(reading, statement, { index, earlier });
	const meant = reading.references[statement.sentence]?.get(index);
	if (meant) return earlier.some((word) => isNamed(reading, statement, { word, id: meant.id }));
	if (/^(?:he|him|his|she|her|hers)$/.test(text))
		return isOnlyPerson({ reading, statement, tree, index, earlier });
	const { subject, subjectHead } = statement.clause;
	const head = tree.tokens[subjectHead];
	if (!head || index <= subject.last) return false;
	if (entityAt(reading.entities, statement.sentence, subjectHead)?.type === 'person') return false;
	if (/^(?:they|their|them|themselves)$/.test(text)) return /^NNP?S$/.test(head.tag);
	return /^(?:its|itself)$/.test(text) && /^NNP?$/.test(head.tag);
}

/** Whether the object "him" means somebody named before it who is not the subject: for the subject it would be "himself". */
function isObjectElsewhere(
	reading: Reading,
	statement: Statement,
	{ index, earlier }: Pick<Place, 'index' | 'earlier'>
): boolean {
	const meant = reading.references[statement.sentence]?.get(index);
	const others = earlier.filter((word) => !isInside(word.first, statement.clause.subject));
	return meant !== undefined && others.some((word) => isNamed(reading, statement, { word, id: meant.id }));
}

/** Whether one person and no other is named before a pronoun, the subject among them: it reads as it does in the article. */
function isOnlyPerson({ reading, statement, index, earlier }: Place): boolean {
	const { sentence, clause } = statement;
	const people = new Set(
		earlier.flatMap((word) => {
			const entity = entityAt(reading.entities, sentence, word.first);
			return entity?.type === 'person' ? [entity] : [];
		})
	);
	const [person] = people;
	const isFemale = /^(?:she|her|hers)$/i.test(reading.sentences[sentence]?.tokens[index]?.text ?? '');
	if (!person || people.size > 1 || person.gender !== (isFemale ? 'female' : 'male')) return false;
	return indicesOf(clause.subject).some((one) => entityAt(reading.entities, sentence, one) === person);
}

function isNamed(
	reading: Reading,
	statement: Statement,
	{ word, id }: { readonly word: Word; readonly id: string }
): boolean {
	const { sentence } = statement;
	return (
		entityAt(reading.entities, sentence, word.first)?.id === id ||
		reading.references[sentence]?.get(word.first)?.id === id
	);
}

/** "the plan" is clear when the words say which: of what, who, whose, or in quotation marks. */
function definiteIsClear(token: Token, place: Place): boolean {
	const { reading, statement, tree } = place;
	const noun = tree.tokens[token.head];
	if (!noun || token.relation !== 'det')
		return /^(?:NNP|NNPS|RBR|JJR)$/.test(tree.tokens[place.index + 1]?.tag ?? '');
	if (isName(noun, token.head) || UNIQUE.has(noun.text.toLowerCase())) return true;
	const { sentence, clause } = statement;
	const inSubject = isInside(token.head, clause.subject);
	const phrase = inSubject ? indicesOf(clause.subject) : branch(tree, token.head);
	const kept = phrase.filter((index) => statement.words.some((word) => isInside(index, word)));
	const isSpecific = (index: number) =>
		isName(tree.tokens[index], index) || entityAt(reading.entities, sentence, index) !== undefined;
	if (kept.some(isSpecific)) return true;
	if (noun.tag === 'CD') return false;
	if (/^[“"]$/.test(tree.tokens[token.head + 1]?.text ?? '')) return true;
	if (place.earlier.some((word) => tree.tokens[word.first]?.lemma === noun.lemma)) return true;
	if (kept.some((index) => index > token.head && says(tree, index, token.head))) return true;
	if (/^(?:country|nation)$/.test(noun.lemma))
		return namesCountry(reading, statement, { words: place.earlier, isOther: true });
	return (
		INSTITUTIONS.has(noun.lemma) &&
		namesCountry(reading, statement, { words: statement.words, isOther: false })
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
	if (cases.some((one) => tree.tokens[one]?.text.toLowerCase() === 'to')) return false;
	return !tree.tokens.slice(head, index).some((token) => token.text === ',');
}

interface Searched {
	readonly words: readonly Word[];
	/** Whether a country that is the subject does not count. */
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
		return isPlace && !(isOther && isInside(word.first, clause.subject)) ? [entity.id] : [];
	});
	return new Set(named).size === 1;
}
