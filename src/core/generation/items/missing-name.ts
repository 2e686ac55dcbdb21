import type { Item, Option } from '../../bank/item';
import { BLANK } from '../../bank/text';
import type { Entity } from '../facts/entities/entity';
import type { ClaimFact } from '../facts/fact';
import { spoken, swapped, type Statement } from '../facts/statements/statement';
import type { Run } from '../facts/tree';
import { askedNoun } from './asked-noun';
import type { Outcome } from './candidate';
import type { Desk } from './desk';
import { rivalsOf } from './distractors/rivals';
import { keyOption, placed } from './options';
import { rivalOptions, saysSo } from './rival-options';
import { takesThe } from './rival-words';
import { isTold } from './told';

const FEWEST_WORDS = 7;
const MOST_WORDS = 25;

/** A statement with a name left out that no question can ask for in good English: the options are of its sort. */
export function missingName(desk: Desk, fact: ClaimFact): Outcome {
	const { statement, named, id } = fact;
	const length = spoken(statement).split(' ').length;
	if (statement.negated || length < FEWEST_WORDS || length > MOST_WORDS) return 'flawed';
	for (const { entity, run } of [...named].reverse()) {
		const isAskable = entity.type === 'person' || askedNoun(entity) !== undefined;
		if (run.first <= statement.clause.subject.last || !isAskable || isTold(desk.reading, entity)) continue;
		if (isAskedFor(desk, fact, entity)) continue;
		const the = desk.reading.sentences[fact.sentence]?.tokens[run.first]?.text.toLowerCase() === 'the';
		const rivals = rivalsOf(desk, entity, statement).filter((rival) => takesThe(desk.reading, rival) === the);
		const options = rivalOptions(desk, entity, { rivals, id });
		if (options.length < 2) continue;
		const key = keyOption(entity.name, saysSo(statement), fact.evidence);
		const item = clozeItem(
			fact,
			withBlank(statement, run, the),
			placed(key, options, desk.randomFor(`missing ${id}`))
		);
		return { item, fact: id, sentence: fact.sentence, entities: [entity.id], weight: 0.55 };
	}
	return 'no-distractors';
}

/** Whether a question asks for the name already. */
function isAskedFor({ facts }: Desk, { sentence }: ClaimFact, entity: Entity): boolean {
	return facts.some((fact) => fact.kind === 'naming' && fact.sentence === sentence && fact.named === entity);
}

/** "the" stays before the blank: every option then takes it, or none does. */
function withBlank(statement: Statement, { first, last }: Run, the: boolean): string {
	const words = swapped(statement.words, { first, last }, the ? `the ${BLANK}` : BLANK);
	return `${spoken(statement, words)}.`;
}

function clozeItem({ evidence, status }: ClaimFact, stem: string, options: readonly Option[]): Item {
	return {
		kind: 'cloze',
		id: 'q0',
		w: 'who',
		family: 'missing-name',
		stem,
		evidence: [evidence],
		status,
		origin: 'generated',
		options
	};
}
