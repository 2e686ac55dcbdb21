import type { Entity } from '../../facts/entities/entity';
import type { ReportFact, SayingFact } from '../../facts/fact';
import type { Desk } from '../desk';
import { toldIn } from './worth';

/** Whether words speak of the country, or the body, that only the speaker among all the options belongs to: "the State of Israel" among Irish ones. */
export function isOfHisSideAlone(
	{ reading }: Desk,
	fact: SayingFact | ReportFact,
	people: readonly Entity[]
): boolean {
	const { sentence, first, last } = toldIn(fact);
	const named = (reading.mentions[sentence] ?? []).flatMap(({ entity, mention }) =>
		mention.first >= first && mention.last <= last ? [entity] : []
	);
	return named.some(
		(entity) =>
			(isOf(fact.speaker, entity) && people.every((other) => !isOf(other, entity))) ||
			(isStateBody(entity) && people.every((other) => isOfAnother(other, entity)))
	);
}

/** Parliaments and courts, which people of other countries seldom speak for. */
function isStateBody({ type, country }: Entity): boolean {
	return type === 'organisation' && country !== undefined;
}

function isOfAnother({ country }: Entity, body: Entity): boolean {
	return country !== undefined && country !== body.country;
}

/** Whether somebody is of a country or holds a post in a body. */
function isOf({ country, roles }: Entity, side: Entity): boolean {
	if (side.type === 'country') return country !== undefined && country === side.country;
	return side.type === 'organisation' && roles.some(({ owner }) => owner === side.id);
}

/** With so many others of one country, one of another stands out. */
const CROWD = 2;

/** The countries and bodies that somebody belongs to. */
function sidesOf({ country, roles }: Entity): readonly string[] {
	return [country, ...roles.map(({ owner }) => owner)].flatMap((side) => side ?? []);
}

/** Whether a speaker is the only one of his country or body among options of another. */
export function standsOut(speaker: Entity, people: readonly Entity[]): boolean {
	const own = sidesOf(speaker);
	const others = people.map(sidesOf);
	if (own.length === 0 || others.some((sides) => sides.some((side) => own.includes(side)))) return false;
	return others.some((sides) =>
		sides.some((side) => others.filter((one) => one.includes(side)).length >= CROWD)
	);
}
