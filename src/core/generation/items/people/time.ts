import type { Entity, Role } from '../../facts/entities/entity';
import type { Reading } from '../../facts/reading';
import { isDead } from './alive';

/** Whether a role is of the past: the article says "was", or that its holder has died. */
export function isOver(reading: Reading, person: Entity, role: Role): boolean {
	return role.past || isDead(reading, person);
}

/** Whether a sentence looks back, so that the post may not be held any more. */
export function recalls(reading: Reading, person: Entity, role: Role): boolean {
	const { sentences, dates, published, quoted } = reading;
	const tokens = sentences[role.sentence]?.tokens ?? [];
	if (role.former || role.past) return false;
	if (person.roles.some((one) => one.former && one.head === role.head)) return true;
	const year = published?.slice(0, 4);
	const isPast = (dates[role.sentence] ?? []).some(
		({ value, first }) =>
			value !== undefined &&
			year !== undefined &&
			value.slice(0, 4) < year &&
			!quoted[role.sentence]?.has(first)
	);
	return isPast || tokens.some(({ text }) => /^(?:formerly|late|ex|then|then-|ousted|resigned)$/i.test(text));
}
