import { SAYING_VERBS } from '../../knowledge/speech';
import { entityAt, type Entity } from '../../facts/entities/entity';
import { spoken, type Statement } from '../../facts/statements/statement';
import { isInside } from '../../facts/tree';
import type { Desk } from '../desk';
import { alsoDid } from './also-did';
import { areClose, mayBeTaken } from './likeness';
import { personDistractors } from './people';
import { walksOf } from './role-classes';

/** People of the article who could have done what a statement tells of one, best first: alike, not named in its sentence, and nowhere said to have done the same; nobody who judges is charged, nobody who died or is only recalled speaks. */
export function rivalsOf(desk: Desk, key: Entity, statement: Statement): readonly Entity[] {
	const rivals = alsoDid(desk, statement.sentence, statement.clause.predicate);
	const verb = desk.reading.trees[statement.sentence]?.tokens[statement.clause.predicate]?.lemma ?? '';
	const isCrime = CRIME.test(verb);
	const isSpeech = SAYING_VERBS.has(verb) || FEELING.test(verb);
	const barred = (other: Entity) =>
		rivals.has(other) ||
		isIn(desk, statement.sentence, other) ||
		!mayBeTaken(key, other) ||
		isKin(desk, statement, other) ||
		isToldByCountry(desk, statement, { key, other }) ||
		(isSpeech && !desk.speakers.has(other) && !desk.actors.has(other) && !areClose(key, other)) ||
		(!desk.people.has(other) && (isSpeech || (key.roles.length > 0 && other.mentions.length < 2))) ||
		(desk.dead.has(other) && !desk.dead.has(key)) ||
		(isCrime && isOfTheLaw(other) && !isOfTheLaw(key));
	const fitting = personDistractors(desk.reading, {
		key,
		stem: spoken(statement),
		fit: 2,
		barred,
		preferred: (other) => desk.people.has(other)
	});
	const close = fitting.filter((entity) => areClose(key, entity));
	return [...close, ...fitting.filter((entity) => !close.includes(entity))];
}

/** Whether somebody has the last name of one whom the statement names: of his family, so that everybody knows which one is meant. */
function isKin({ reading }: Desk, { sentence }: Statement, { name }: Entity): boolean {
	const last = name.split(' ').at(-1) ?? name;
	return (reading.mentions[sentence] ?? []).some(
		({ entity }) => entity.type === 'person' && entity.name !== name && entity.name.endsWith(` ${last}`)
	);
}

/** Whether a country that the question names tells two people apart: only his countrymen could be taken for one who acts for Norway. */
function isToldByCountry(
	{ reading }: Desk,
	{ sentence, words, clause }: Statement,
	{ key, other }: { readonly key: Entity; readonly other: Entity }
): boolean {
	if (key.country !== undefined && key.country === other.country) return false;
	const asked = words.filter(({ first }) => !isInside(first, clause.subject));
	const named = asked.flatMap(({ first }) => entityAt(reading.entities, sentence, first) ?? []);
	return named.some(
		({ type, country }) =>
			type === 'country' && country !== undefined && (country === key.country || country === other.country)
	);
}

const FEELING = /^(?:feel|want|hope|fear|agree|refuse|meet|visit|attend|appear)$/;
const CRIME =
	/^(?:charge|convict|accuse|arrest|sentence|jail|imprison|indict|sue|detain|violate|attack|kill|murder|fine|suspect|plead)$/;

function isOfTheLaw(person: Entity): boolean {
	return person.roles.some(({ head }) => walksOf(head).has('law') || walksOf(head).has('police'));
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
