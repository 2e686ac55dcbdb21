import { entityAt, type Entity } from '../entities/entity';
import type { EventFact } from '../fact';
import { evidenceOf, type Reading } from '../reading';
import { speakerAt } from '../sayings/speaker';
import { concise } from '../statements/concise';
import type { Statement } from '../statements/statement';
import { branch, childrenBy, isInside, type Run } from '../tree';
import { isWhole } from './whole';

/** Statements whose subject is one person, country, organisation or place. */
export function findEvents(reading: Reading, statements: readonly Statement[]): readonly EventFact[] {
	return statements.flatMap((whole) => {
		const statement = concise(reading, whole);
		const actor = isWhole(reading, statement) ? actorOf(reading, statement) : undefined;
		if (!actor) return [];
		const { sentence, status } = statement;
		return [
			{
				kind: 'event' as const,
				id: deedId(statement),
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
	if (clause.leans === true) return leanedOn(reading, sentence, clause.subject);
	const person = speakerAt(reading, sentence, clause.subjectHead);
	if (person) return { entity: person.speaker, named: person.named };
	const tree = reading.trees[sentence];
	const entity = entityAt(reading.entities, sentence, clause.subjectHead);
	if (!tree || !entity || !/^(?:country|organisation|place)$/.test(entity.type)) return undefined;
	if (childrenBy(tree, clause.subjectHead, ['conj', 'nmod', 'appos', 'acl']).length > 0) return undefined;
	const phrase = branch(tree, clause.subjectHead);
	const own = phrase.filter((index) => entityAt(reading.entities, sentence, index) === entity);
	const named = { first: own[0] ?? 0, last: own.at(-1) ?? 0 };
	const isOnlyName = phrase.every((index) => own.includes(index) || tree.tokens[index]?.tag === 'DT');
	return isOnlyName && isNamed(reading, sentence, named) ? { entity, named } : undefined;
}

/** Whom the name before "who" means. */
function leanedOn({ mentions }: Reading, sentence: number, name: Run) {
	const named = (mentions[sentence] ?? []).find(
		({ mention }) => mention.last === name.last && mention.first >= name.first
	);
	return named?.entity.type === 'person' ? { entity: named.entity, named: name } : undefined;
}

/** One id for a clause and its halves, another for what stands behind "who". */
export function deedId({ sentence, clause }: Statement): string {
	return `event ${sentence} ${clause.subjectHead}${clause.leans === true ? ' who' : ''}`;
}

/** Whether some tokens are a name, not "Brazilians" or "French". */
function isNamed({ mentions }: Reading, sentence: number, { first }: Run): boolean {
	return (mentions[sentence] ?? []).some(
		({ mention }) => mention.form === 'name' && isInside(first, mention)
	);
}
