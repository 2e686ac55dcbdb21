import type { Entity } from '../../facts/entities/entity';
import type { Desk } from '../desk';

/** Verbs that say too little to be the same deed. */
const COMMON = new Set('be have do say tell go get make take come see give add call think want'.split(' '));
/** Past so many sentences with one verb, it says too little as well. */
const MOST_SENTENCES = 60;

/** Everybody named with the same verb elsewhere: the deed may be theirs too. */
export function alsoDid({ reading, verbs }: Desk, sentence: number, predicate: number): ReadonlySet<Entity> {
	const verb = reading.trees[sentence]?.tokens[predicate]?.lemma ?? '';
	if (COMMON.has(verb)) return new Set();
	const places = [...(verbs.get(verb) ?? [])];
	places.splice(places.indexOf(sentence), 1);
	return new Set(
		places.slice(0, MOST_SENTENCES).flatMap((place) => [...(reading.entities.byToken[place]?.values() ?? [])])
	);
}
