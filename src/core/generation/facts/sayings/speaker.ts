import type { Entity } from '../entities/entity';
import { entityAt } from '../entities/entity';
import type { Reading } from '../reading';
import { branch, childrenBy, isInside, type Run, type Tree } from '../tree';

/** Somebody who says or does something, and the tokens that name them. */
export interface Speaker {
	readonly speaker: Entity;
	readonly named: Run;
}

/** The one person named in a subject phrase, or meant by its pronoun. */
export function speakerAt(reading: Reading, sentence: number, head: number): Speaker | undefined {
	const tree = reading.trees[sentence];
	if (!tree) return undefined;
	const phrase = branch(tree, head);
	if (childrenBy(tree, head, ['conj', 'acl']).length > 0) return undefined;
	const people = new Set<Entity>();
	for (const index of phrase) {
		const entity = entityAt(reading.entities, sentence, index);
		if (entity?.type === 'person') people.add(entity);
	}
	const [named] = people;
	if (people.size > 1) return undefined;
	if (named) {
		const own = phrase.filter((index) => entityAt(reading.entities, sentence, index) === named);
		const isTitled = named.roles.some((role) => role.sentence === sentence && isInside(head, role));
		if (!(isTitled || isHeadOf(tree, head, own)) || goesOn(tree, own.at(-1) ?? head)) return undefined;
		return { speaker: named, named: { first: own[0] ?? head, last: own.at(-1) ?? head } };
	}
	const meant = reading.references[sentence]?.get(head);
	return meant?.type === 'person' ? { speaker: meant, named: { first: head, last: head } } : undefined;
}

/** Whether a name goes on after what is known of it: "Kim" of "Kim In-seok". */
function goesOn({ tokens }: Tree, last: number): boolean {
	const next = tokens[last + 1];
	return (
		next !== undefined &&
		/^\p{Lu}/u.test(next.text) &&
		next.start <= (tokens[last]?.end ?? 0) + 1 &&
		!/^(?:VB|MD)/.test(next.tag)
	);
}

/** Whether a name is the phrase's head or stands in apposition to it, not its owner ("Guaidó's lawyer"). */
function isHeadOf(tree: Tree, head: number, name: readonly number[]): boolean {
	return name.some((index) => {
		const token = tree.tokens[index];
		if (index === head) return true;
		return token?.head === head && /^(?:appos|flat|nmod:desc|compound)/.test(token.relation) && index > head;
	});
}
