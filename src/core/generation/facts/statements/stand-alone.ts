import type { Token } from '../../language/sentence';
import { entityAt } from '../entities/entity';
import type { Reading } from '../reading';
import type { Statement, Word } from './statement';
import { childrenBy, indicesOf, isInside } from '../tree';
import { definiteIsClear, type Place } from './definite';

/** Words that point outside the sentence wherever they stand. */
const POINTING =
	/^(?:this|these|those|such|another|latter|former|same|similar|aforementioned|respective|respectively|here|there|then|instead|likewise|similarly|otherwise|above|below|thereby|hence|others|so|elsewhere|afterwards|afterward|away|yet|further|earlier|later|else|ours|we|us|our|i|me|my|you|your)$/i;

const LOOSE_TIME =
	/^(?:yesterday|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|now|ago|nowadays)$/i;

/** The first word of a statement that only the article makes clear: "he", "such", "the plan". */
export function unclearWord(reading: Reading, statement: Statement): Word | undefined {
	return unclearWords(reading, statement)[0];
}

/** Every such word. */
export function unclearWords(reading: Reading, statement: Statement): readonly Word[] {
	const tree = reading.trees[statement.sentence];
	const outside = unquoted(statement.words);
	return outside.filter((word, position) => {
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
