import type { Entity } from '../entities/entity';
import type { EventFact } from '../fact';
import { evidenceOf, type Reading } from '../reading';
import { speakerAt } from '../sayings/speaker';
import { concise } from '../statements/concise';
import type { Statement } from '../statements/statement';
import type { Run } from '../tree';
import { isWhole } from './whole';

/** Statements whose subject is one person. */
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
	return person && { entity: person.speaker, named: person.named };
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
