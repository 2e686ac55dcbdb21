import type { Reading } from '../../facts/reading';
import { askedNoun, circleOf } from '../asked-noun';
import type { Rival, RivalWish } from './rival';

/** Organisations that could be taken for the key: those of the article that a question would call the same, then its peers. */
export function organisationRivals(
	{ entities }: Reading,
	{ key, isBarred, isTold }: RivalWish
): readonly Rival[] {
	const noun = askedNoun(key);
	const isFit = (name: string) => !key.name.startsWith(name) && !isTold([name]);
	if (noun === undefined) return [];
	const named = entities.entities
		.filter((entity) => entity.type === 'organisation' && askedNoun(entity) === noun)
		.filter((entity) => !isBarred(entity) && isFit(entity.name))
		.map((entity) => ({ text: entity.name, entity }));
	const peers = (circleOf(key)?.names ?? [])
		.filter((name) => isFit(name) && !entities.entities.some((entity) => entity.name === name))
		.map((name) => ({ text: name }));
	return [...named, ...peers];
}
