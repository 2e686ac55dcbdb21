import { entityAt, type Entity } from '../entities/entity';
import type { EventFact } from '../fact';
import { evidenceOf, type Reading } from '../reading';
import { speakerAt } from '../sayings/speaker';
import type { Statement } from '../statements/statement';
import { branch, childrenBy, type Run } from '../tree';

/** Statements whose subject is one person or one country. */
export function findEvents(reading: Reading, statements: readonly Statement[]): readonly EventFact[] {
	return statements.flatMap((statement) => {
		const actor = actorOf(reading, statement);
		if (!actor) return [];
		const { sentence, status, clause } = statement;
		return [
			{
				kind: 'event' as const,
				id: `event ${sentence} ${clause.subjectHead}`,
				sentence,
				evidence: evidenceOf(reading, sentence, actor.named),
				status,
				statement,
				actor: actor.entity
			}
		];
	});
}

function actorOf(
	reading: Reading,
	{ sentence, clause }: Statement
): { readonly entity: Entity; readonly named: Run } | undefined {
	const person = speakerAt(reading, sentence, clause.subjectHead);
	if (person) return { entity: person.speaker, named: person.named };
	const tree = reading.trees[sentence];
	const entity = entityAt(reading.entities, sentence, clause.subjectHead);
	if (!tree || entity?.type !== 'country') return undefined;
	if (childrenBy(tree, clause.subjectHead, ['conj', 'nmod', 'appos', 'acl']).length > 0) return undefined;
	const phrase = branch(tree, clause.subjectHead);
	const own = phrase.filter((index) => entityAt(reading.entities, sentence, index) === entity);
	const isOnlyName = phrase.every((index) => own.includes(index) || tree.tokens[index]?.tag === 'DT');
	return isOnlyName ? { entity, named: { first: own[0] ?? 0, last: own.at(-1) ?? 0 } } : undefined;
}
