import type { Entity } from '../../facts/entities-index';
import type { Fact } from '../../facts/fact';
import type { Reading } from '../../facts/reading';

/** Verbs that say too little to be the same deed. */
const COMMON = new Set('be have do say tell go get make take come see give add call think want'.split(' '));

/** Everybody named in another sentence with the same verb: the deed may be theirs too. */
export function alsoDid(reading: Reading, sentence: number, predicate: number): ReadonlySet<Entity> {
	const verb = reading.trees[sentence]?.tokens[predicate]?.lemma ?? '';
	const found = new Set<Entity>();
	if (COMMON.has(verb)) return found;
	reading.trees.forEach((tree, other) => {
		const saysIt = tree.tokens.some(
			(token, index) => token.lemma === verb && (other !== sentence || index !== predicate)
		);
		if (!saysIt) return;
		for (const entity of reading.entities.byToken[other]?.values() ?? []) found.add(entity);
	});
	return found;
}

/** People who speak, act or hold a post in the article: those it is about, not those it only recalls. */
export function peopleOfStory(facts: readonly Fact[]): ReadonlySet<Entity> {
	return new Set(
		facts.flatMap((fact) => {
			if (fact.kind === 'role') return fact.role.former ? [] : [fact.person];
			if (fact.kind === 'saying') return [fact.speaker];
			return fact.kind === 'event' ? [fact.actor] : [];
		})
	);
}
