import { WORLD_FAMOUS } from '../../knowledge/famous';
import type { Entity } from '../../facts/entities/entity';
import { walksOf } from './role-classes';

const LEADS_A_TEAM = /^(?:coach|manager|referee|captain)$/;

/** Whether a reader of the article could take one person for the other: no household name beside an unknown one, no coach beside a player, one walk of life where both are told. */
export function mayBeTaken(key: Entity, other: Entity): boolean {
	if (isFamous(other) && !(isFamous(key) && areClose(key, other))) return false;
	if (leadsTeam(key) !== leadsTeam(other)) return false;
	const [own, others] = [walks(key), walks(other)];
	return own.size === 0 || others.size === 0 || sharesWalk(own, others);
}

/** Whether two people share a walk of life or a part of the story. */
export function areClose(key: Entity, other: Entity): boolean {
	return sharesWalk(walks(key), walks(other)) || areNear(key, other);
}

/** Sentences between two people of whom the article does not tell what they are; further apart they belong to different parts of the story. */
const NEAR = 2;

function areNear(a: Entity, b: Entity): boolean {
	return a.mentions.some((one) => b.mentions.some((two) => Math.abs(one.sentence - two.sentence) <= NEAR));
}

/** Whether everybody has heard of somebody. */
export function isFamous({ name, aliases }: Entity): boolean {
	return [name, ...aliases].some((form) => WORLD_FAMOUS.has(form));
}

function leadsTeam({ roles }: Entity): boolean {
	return roles.some(({ head }) => LEADS_A_TEAM.test(head));
}

function sharesWalk(own: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
	return [...own].some((walk) => others.has(walk)) || (isPublic(own) && isPublic(others));
}

function walks({ roles }: Entity): ReadonlySet<string> {
	return new Set(roles.flatMap(({ head }) => [...walksOf(head)]));
}

function isPublic(found: ReadonlySet<string>): boolean {
	return found.has('government') || found.has('politics') || found.has('military');
}
