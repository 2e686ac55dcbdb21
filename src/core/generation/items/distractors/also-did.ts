import { entityAt, type Entity } from '../../facts/entities/entity';
import type { Reading } from '../../facts/reading';
import { branch, childrenBy } from '../../facts/tree';
import type { Desk } from '../desk';

/** Verbs that say too little to be the same deed. */
const COMMON = new Set('be have do say tell go get make take come see give add call think want'.split(' '));
/** Past so many sentences with one verb, it says too little as well. */
const MOST_SENTENCES = 60;

/** Everybody who does the same elsewhere, or to whom it is done: the deed may be theirs too. */
export function alsoDid({ reading, verbs }: Desk, sentence: number, predicate: number): ReadonlySet<Entity> {
	const verb = reading.trees[sentence]?.tokens[predicate]?.lemma ?? '';
	if (COMMON.has(verb)) return new Set();
	const places = [...(verbs.get(verb) ?? [])];
	places.splice(places.indexOf(sentence), 1);
	return new Set(places.slice(0, MOST_SENTENCES).flatMap((place) => partakers(reading, place, verb)));
}

/** Whoever stands in a phrase that hangs on the verb, or right before it in a clause that leans on a name ("Example, who won"). */
function partakers(reading: Reading, sentence: number, verb: string): readonly Entity[] {
	const tree = reading.trees[sentence];
	if (!tree) return [];
	const own = tree.tokens.flatMap((token, index) =>
		token.tag.startsWith('VB') && token.lemma === verb ? [index] : []
	);
	const phrases = own.flatMap((index) => {
		const head = tree.tokens[index]?.head ?? -1;
		const leans = /^(?:acl|conj|advcl|xcomp)/.test(tree.tokens[index]?.relation ?? '');
		const above = leans ? [head, ...childrenBy(tree, head, ['nsubj', 'obj', 'obl'])] : [];
		return [...childrenBy(tree, index, ['nsubj', 'obj', 'obl', 'iobj', 'ccomp']), ...above];
	});
	return phrases.flatMap((head) =>
		branch(tree, head).flatMap(
			(index) => entityAt(reading.entities, sentence, index) ?? reading.references[sentence]?.get(index) ?? []
		)
	);
}
