import { holdsWords } from '../../../bank/text';
import type { RoleFact } from '../../facts/fact';
import { singleChoice, type Outcome } from '../candidate';
import type { Desk } from '../desk';
import { headsState } from '../distractors/people';
import { walksOf } from '../distractors/role-classes';
import { keyOption, placed } from '../options';
import { describe, descriptionOf, type Description } from './description';
import { proofOf, saysWho } from './options';
import { areApart } from './rival-roles';
import { byStanding, isWriter } from './standing';
import { isOver } from './time';
import { isAskable } from './who-role';

const MOST_WRONG = 3;

/** What is somebody’s role? The wrong answers are roles of other people in the article. */
export function roleWhat(desk: Desk, { person, role, id }: RoleFact): Outcome {
	const { reading } = desk;
	const said = descriptionOf(reading, person, role);
	if (!said || !isAskable(desk, said) || headsState(person)) return 'flawed';
	if (!said.isPost || !said.label.includes(' ') || isOver(reading, person, role)) return 'flawed';
	if (describe(reading, person)?.role !== role) return 'flawed';
	const others = otherRoles(desk, said).slice(0, MOST_WRONG);
	if (others.length < 2) return 'no-distractors';
	const proof = proofOf(reading, said);
	const key = keyOption(said.label, saysWho(reading, said), proof);
	const options = others.map((other) => ({
		text: other.label,
		isKey: false,
		reason: saysWho(reading, other),
		evidence: proofOf(reading, other)
	}));
	const item = singleChoice({
		w: 'who',
		family: 'role-what',
		stem: `What is the role of ${person.name}?`,
		status: 'asserted',
		evidence: [proof],
		options: placed(key, options, desk.randomFor(`role-what ${id}`))
	});
	return { item, fact: id, sentence: role.sentence, entities: [person.id], weight: 0.72 };
}

/** What others are, the likeliest to be mistaken first. */
function otherRoles(desk: Desk, said: Description): readonly Description[] {
	const own = walksOf(said.role.head);
	const likeness = (other: Description) =>
		[...walksOf(other.role.head)].filter((walk) => own.has(walk)).length;
	return byStanding(desk)
		.filter((other) => other !== said.person && !isWriter(desk.reading, other) && fitsGender(other, said))
		.flatMap((other) => describe(desk.reading, other) ?? [])
		.filter((other) => areApart(said, other) && !headsState(other.person))
		.map((other, order) => ({ other, order, likeness: Math.min(1, likeness(other)) }))
		.sort((a, b) => b.likeness - a.likeness || a.order - b.order)
		.map(({ other }) => other)
		.filter(({ label }, index, all) => !all.slice(0, index).some((earlier) => isWithin(label, earlier.label)))
		.filter(({ label }) => !isWithin(label, said.label));
}

/** Whether one of two labels holds the other: "Striker" beside "Dortmund’s striker". */
function isWithin(one: string, other: string): boolean {
	return holdsWords(one, other) || holdsWords(other, one);
}

const GENDERED =
	/(?:man|woman|men|king|queen|prince|princess|actress|actor|brother|sister|father|mother|son|daughter|wife|husband|widow)$/;

/** Whether a role's noun says no other gender than that of the person asked for. */
function fitsGender(other: Description['person'], { person }: Description): boolean {
	const isGendered = other.roles.some(({ head }) => GENDERED.test(head));
	return (
		!isGendered || person.gender === undefined || other.gender === undefined || other.gender === person.gender
	);
}
