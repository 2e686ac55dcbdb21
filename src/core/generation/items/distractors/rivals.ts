import { fold, holdsWords, wordsOf } from '../../../bank/text';
import { SAYING_VERBS } from '../../knowledge/speech';
import { entityAt, type Entity } from '../../facts/entities/entity';
import type { Reading } from '../../facts/reading';
import { spoken, type Statement } from '../../facts/statements/statement';
import { classOf } from '../asked-noun';
import type { Desk } from '../desk';
import { alsoDid } from './also-did';
import { countryRivals } from './countries';
import { areClose, mayBeTaken } from './likeness';
import { organisationRivals } from './organisations';
import { personDistractors } from './people';
import { placeRivals } from './places';
import type { Rival, RivalWish } from './rival';
import { walksOf } from './role-classes';

/** Who or what could stand in the key's place in a statement, best first: of the same sort, not named in its sentence, and nowhere said to have done the same. */
export function rivalsOf(desk: Desk, key: Entity, statement: Statement): readonly Rival[] {
	const here = `${spoken(statement)} ${quoteOf(desk, statement.sentence)}`;
	const told = padded(here);
	const rivals = alsoDid(desk, statement.sentence, statement.clause.predicate);
	const wish: RivalWish = {
		key,
		isBarred: (other) => other.id === key.id || rivals.has(other) || isIn(desk, statement.sentence, other),
		isTold: (names) => names.some((name) => told.includes(padded(name)))
	};
	const onlyKnown = IS_ONE_OF_MANY.test(here);
	return likeOnes(desk, key, { wish, statement }).filter(
		({ text, entity }) => !areNested(text, key.name) && !(onlyKnown && entity === undefined)
	);
}

/** "X is one of 22 states": so may be others that the article does not name. */
const IS_ONE_OF_MANY = /\b(?:is|are|was|were) (?:one of|among|part of|a member of|a party to)\b/i;

function likeOnes(desk: Desk, key: Entity, { wish, statement }: Place): readonly Rival[] {
	const { reading } = desk;
	switch (key.type) {
		case 'person':
			return peopleLike(desk, key, { wish, statement });
		case 'country':
			return countryRivals(reading, wish);
		case 'place':
			return placeRivals(reading, wish);
		case 'organisation':
			return organisationRivals(reading, wish);
		default:
			return thingsLike(reading, wish);
	}
}

/** Things of the key's class that the article does not name, those that the list has beside it first. */
function thingsLike({ text }: Reading, { key, isTold }: RivalWish): readonly Rival[] {
	const folded = fold(text);
	const members = classOf(key)?.members ?? [];
	const place = members.indexOf(key.name);
	return members
		.map((name, index) => ({ name, far: Math.abs(index - place) }))
		.filter(({ name }) => !folded.includes(fold(name)) && !isTold([name]))
		.sort((a, b) => a.far - b.far)
		.map(({ name }) => ({ text: name }));
}

/** Whether one name holds the other: "Juventus" and "Juventus FC" may be one. */
function areNested(a: string, b: string): boolean {
	return holdsWords(a, b) || holdsWords(b, a);
}

interface Place {
	readonly wish: RivalWish;
	readonly statement: Statement;
}

/** People of the article who could have done the same: nobody who judges is charged, nobody who died or is only recalled speaks. */
function peopleLike(desk: Desk, key: Entity, { wish, statement }: Place): readonly Rival[] {
	const verb = desk.reading.trees[statement.sentence]?.tokens[statement.clause.predicate]?.lemma ?? '';
	const isCrime = CRIME.test(verb);
	const isSpeech = SAYING_VERBS.has(verb) || FEELING.test(verb);
	const barred = (other: Entity) =>
		wish.isBarred(other) ||
		!mayBeTaken(key, other) ||
		isKin(desk, statement, other) ||
		isToldByCountry(desk, statement, { key, other }) ||
		(isSpeech && !desk.speakers.has(other) && !desk.actors.has(other) && !areClose(key, other)) ||
		(!desk.people.has(other) && (isSpeech || (key.roles.length > 0 && other.mentions.length < 2))) ||
		(desk.dead.has(other) && !desk.dead.has(key)) ||
		(isCrime && isOfTheLaw(other) && !isOfTheLaw(key));
	const preferred = (other: Entity) => desk.people.has(other);
	const fitting = personDistractors(desk.reading, {
		key,
		stem: spoken(statement),
		fit: 2,
		barred,
		preferred
	});
	const close = fitting.filter((entity) => areClose(key, entity));
	const others = fitting.filter((entity) => !close.includes(entity));
	return [...close, ...others].map((entity) => ({ text: entity.name, entity }));
}

/** Whether somebody has the last name of one whom the statement names: of his family, so that everybody knows which one is meant. */
function isKin({ reading }: Desk, { sentence }: Statement, { name }: Entity): boolean {
	const last = name.split(' ').at(-1) ?? name;
	return (reading.mentions[sentence] ?? []).some(
		({ entity }) => entity.type === 'person' && entity.name !== name && entity.name.endsWith(` ${last}`)
	);
}

/** Whether a country that the statement names tells two people apart: who met the ambassador of Norway is no Norwegian. */
function isToldByCountry(
	{ reading }: Desk,
	{ sentence }: Statement,
	{ key, other }: { readonly key: Entity; readonly other: Entity }
): boolean {
	if (key.country === undefined || other.country === undefined || key.country === other.country) return false;
	const named = (reading.mentions[sentence] ?? []).map(({ entity }) => entity);
	return named.some(
		({ type, country }) => type === 'country' && (country === key.country || country === other.country)
	);
}

const FEELING = /^(?:feel|want|hope|fear|agree|refuse|meet|visit|attend|appear)$/;
const CRIME =
	/^(?:charge|convict|accuse|arrest|sentence|jail|imprison|indict|sue|detain|violate|attack|kill|murder|fine|suspect|plead)$/;

function isOfTheLaw(person: Entity): boolean {
	return person.roles.some(({ head }) => walksOf(head).has('law') || walksOf(head).has('police'));
}

/** The folded words of a text with a space on either side, to be looked for in another's. */
function padded(text: string): string {
	return ` ${wordsOf(text).join(' ')} `;
}

function quoteOf({ reading }: Desk, sentence: number): string {
	const { start, end } = reading.sentences[sentence] ?? { start: 0, end: 0 };
	return reading.text.slice(start, end);
}

/** Whether something is named or meant in a sentence. */
function isIn({ reading }: Desk, sentence: number, other: Entity): boolean {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	return tokens.some(
		(_, index) =>
			entityAt(reading.entities, sentence, index) === other ||
			reading.references[sentence]?.get(index) === other
	);
}
