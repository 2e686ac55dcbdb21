import type { Entity } from '../../facts/entities/entity';
import { walksOf } from '../distractors/role-classes';
import type { Description } from './description';

/** Nouns that take in others of their walk of life: a senator may lead the Senate, a scientist may be a professor. */
const GENERAL =
	/^(?:senator|representative|congressman|congresswoman|lawmaker|legislator|politician|official|officer|member|republican|democrat|scientist|researcher|expert|academic|scholar|doctor|activist|campaigner|advocate|athlete|player|footballer|musician|artist|star|author|writer|businessman|businesswoman|journalist|soldier|employee|worker|resident|citizen|student|leader|head|boss|chief|executive|diplomat|dissident|royal|co-author|celebrity|entertainer)$/;

/** Seats in a body that its leaders have as well. */
const SEAT = /^(?:member|lawmaker|legislator|mp|mep|councillor|politician|deputy)$/;
/** Nouns for those who speak for somebody, under one name or another. */
const VOICE = /\b(?:spokes(?:man|woman|person)|press (?:officer|secretary)|publicist)\b/i;

/** Whether what is said of one person may be true of another by what the article says of him or her. */
function mayAlsoBe(said: Description, other: Entity): boolean {
	return other.roles.some((role) => {
		if (SEAT.test(said.role.head) && walksOf(role.head).has('politics'))
			return isOneCountry(said.person, other);
		if (VOICE.test(said.role.text) && VOICE.test(role.text) && !said.isSpecific) return true;
		const isSame = role.text.toLowerCase() === said.role.text.toLowerCase();
		if (isSame || role.head === said.role.head) return isSame || !said.isSpecific;
		const own = walksOf(said.role.head);
		const isOneWalk = [...walksOf(role.head)].some((walk) => own.has(walk));
		return isOneWalk && !said.isSpecific && GENERAL.test(said.role.head);
	});
}

function isOneCountry(one: Entity, other: Entity): boolean {
	return one.country === undefined || other.country === undefined || one.country === other.country;
}

/** Whether two people’s descriptions can be told apart: neither may be true of the other. */
export function areApart(one: Description, other: Description): boolean {
	return !mayAlsoBe(one, other.person) && !mayAlsoBe(other, one.person) && one.label !== other.label;
}
