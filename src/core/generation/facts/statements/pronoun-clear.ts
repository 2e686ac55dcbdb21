import type { Token } from '../../language/sentence';
import { entityAt, type Entity } from '../entities/entity';
import { roleNounOf } from '../entities/titled-name';
import { isInside } from '../tree';
import type { Place } from './definite';
import type { Word } from './statement';

/** A pronoun is clear when the words before it name whom or what it means, as the article has it. */
export function pronounIsClear(token: Token, place: Place): boolean {
	const text = token.text.toLowerCase();
	if (token.relation === 'expl' || /sel(?:f|ves)$/.test(text)) return true;
	const { reading, statement, index } = place;
	const { subject } = statement.clause;
	const meant = reading.references[statement.sentence]?.get(index);
	if (meant) return place.earlier.some((word) => isNamed(place, word, meant));
	if (isInside(index, subject) && token.relation.startsWith('nsubj')) return false;
	const earlier = isOwnObject(token, place)
		? place.earlier.filter((word) => !isInside(word.first, subject))
		: place.earlier;
	if (/^(?:he|him|his|she|her|hers)$/.test(text)) return isOnlyPerson(place, earlier, text);
	if (/^(?:they|them|their|theirs)$/.test(text)) return areOnlySeveral(place, earlier);
	if (text === 'it' && isSaidOfSomethingElse(token, place)) return false;
	const things = isInRemark(token, place) ? subjectOf(place, earlier) : earlier;
	return /^(?:it|its)$/.test(text) && things.some((word) => isOneThing(place, word));
}

/** "The bank said it was minor": what is said to be something is not who says so; "it would pay" may be. */
function isSaidOfSomethingElse({ head, relation }: Token, { tree }: Place): boolean {
	const said = tree.tokens[head];
	const isDeed = said?.tag.startsWith('VB') === true && relation === 'nsubj';
	return said?.relation === 'ccomp' && relation.startsWith('nsubj') && !isDeed;
}

/** Whether a pronoun is an object of the main verb, so that it cannot mean its subject: that would be "himself". */
function isOwnObject(token: Token, { statement }: Place): boolean {
	return token.head === statement.clause.predicate && /^(?:obj|iobj|obl)/.test(token.relation);
}

/** Whether one person who may have the gender is named before a pronoun, or nobody is and the subject is somebody: "a driver lost his car". */
function isOnlyPerson(place: Place, earlier: readonly Word[], pronoun: string): boolean {
	const gender = /^(?:she|her|hers)$/.test(pronoun) ? 'female' : 'male';
	const people = new Set(earlier.flatMap((word) => personAt(place, word) ?? []));
	const [person, ...others] = people;
	if (others.length > 0) return false;
	if (person) return (person.gender ?? gender) === gender && isKnownOrSubject(place, person);
	const { tree, statement } = place;
	const head = tree.tokens[statement.clause.subjectHead];
	const isThere = earlier.some((word) => isInside(statement.clause.subjectHead, word));
	return isThere && head?.tag === 'NN' && roleNounOf(head) !== undefined;
}

function isKnownOrSubject({ reading, statement, earlier }: Place, person: Entity): boolean {
	if (person.gender !== undefined) return true;
	return earlier.some(
		(word) =>
			isInside(word.first, statement.clause.subject) &&
			entityAt(reading.entities, statement.sentence, word.first) === person
	);
}

function personAt({ reading, statement }: Place, { first }: Word): Entity | undefined {
	const entity =
		entityAt(reading.entities, statement.sentence, first) ??
		reading.references[statement.sentence]?.get(first);
	return entity?.type === 'person' ? entity : undefined;
}

/** "an issue it had never raised": what the remark is about is not "it". */
function isInRemark({ relation, head, text }: Token, { tree }: Place): boolean {
	const isDoer = relation.startsWith('nsubj') && text.toLowerCase() === 'it';
	return isDoer && tree.tokens[head]?.relation.startsWith('acl') === true;
}

/** The words of a subject that is one thing, not "members of the council". */
function subjectOf({ tree, statement }: Place, earlier: readonly Word[]): readonly Word[] {
	const { subject, subjectHead } = statement.clause;
	const isOne = /^NNP?$/.test(tree.tokens[subjectHead]?.tag ?? '');
	return isOne ? earlier.filter((word) => isInside(word.first, subject)) : [];
}

/** Whether some words name several and nobody else: "The council met an official to hear their concerns" may be either's. */
function areOnlySeveral(place: Place, earlier: readonly Word[]): boolean {
	const { tree, statement } = place;
	const several = earlier.filter((word) => isSeveral(place, word));
	const isPlural = ({ first }: Word) => /^NNP?S$/.test(tree.tokens[first]?.tag ?? '');
	const isJoined = several.some(({ first }) => tree.tokens[first]?.relation === 'conj');
	const isActing = ({ first }: Word) =>
		isInside(first, statement.clause.subject) || tree.tokens[first]?.relation.startsWith('nsubj') === true;
	if (isJoined || several.some((word) => isPlural(word) && isActing(word))) return true;
	const isOther = (word: Word) => {
		const token = tree.tokens[word.first];
		return personAt(place, word) !== undefined || (token?.tag === 'NN' && roleNounOf(token) !== undefined);
	};
	return several.length > 0 && !earlier.some(isOther);
}

/** Whether a word names several: a plural, a team, two joined by "and". */
function isSeveral({ reading, statement, tree }: Place, { first }: Word): boolean {
	const token = tree.tokens[first];
	if (/^NNP?S$/.test(token?.tag ?? '') || token?.relation === 'conj') return true;
	const type = entityAt(reading.entities, statement.sentence, first)?.type;
	return type === 'organisation' || type === 'group';
}

/** Whether a word names one thing that is nobody. */
function isOneThing(place: Place, word: Word): boolean {
	const token = place.tree.tokens[word.first];
	if (!token || !/^NNP?$/.test(token.tag) || /^(?:compound|flat|nmod:poss)/.test(token.relation))
		return false;
	return personAt(place, word) === undefined && roleNounOf(token) === undefined && !/\d/.test(word.text);
}

function isNamed({ reading, statement }: Place, { first }: Word, { id }: Entity): boolean {
	const { sentence } = statement;
	return (
		entityAt(reading.entities, sentence, first)?.id === id ||
		reading.references[sentence]?.get(first)?.id === id
	);
}
