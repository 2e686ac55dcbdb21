import type { Entity, EntityIndex } from '../entities/entity';

const FEWEST_MENTIONS = 3;

/** The person whom an article is about: named at its start, and at least twice as often as anybody else; undefined when there is none. */
export function mainPerson({ entities }: EntityIndex): Entity | undefined {
	const people = entities.filter(({ type }) => type === 'person');
	const [main, next] = [...people].sort((one, other) => other.mentions.length - one.mentions.length);
	if (!main || main.mentions.length < FEWEST_MENTIONS || (main.mentions[0]?.sentence ?? 9) > 2)
		return undefined;
	return main.mentions.length >= 2 * (next?.mentions.length ?? 0) ? main : undefined;
}
