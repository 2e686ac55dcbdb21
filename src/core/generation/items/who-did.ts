import type { EventFact } from '../facts/fact';
import { isPassing, tellsDeed, tellsNews } from '../facts/kinds/plain-news';
import type { Statement } from '../facts/statements/statement';
import { SAYING_VERBS } from '../knowledge/speech';
import { isInside } from '../facts/tree';
import { isAnchored } from './anchor';
import { singleChoice, type Outcome } from './candidate';
import type { Desk } from './desk';
import { isFamous } from './distractors/likeness';
import { rivalsOf } from './distractors/rivals';
import { areOfLikeFate } from './people/like-standing';
import { isHouseholdName } from './people/standing';
import { actorEvidence } from './proof';
import { keyOption, placed } from './options';
import { subjectQuestion } from './questions';
import { rivalOptions, saysSo } from './rival-options';
import { isTold } from './told';
import { isAside, isHeavy, tellsKey } from './who-did-worth';

/** Who ⟨did⟩? */
export function whoDid(desk: Desk, fact: EventFact): Outcome {
	const tree = desk.reading.trees[fact.sentence];
	const { statement, actor } = fact;
	if (!tree || statement.negated || isTold(desk.reading, actor)) return 'flawed';
	if (isWellKnown(desk, fact) || isAside(desk, fact)) return 'flawed';
	if (isPassing(statement) || !isTelling(desk, statement) || isReport(desk, statement)) return 'flawed';
	const rest = statement.words.filter((word) => !isInside(word.first, statement.clause.subject));
	if (!isAnchored(desk.reading, fact.sentence, rest)) return 'flawed';
	const stem = subjectQuestion(statement, tree);
	if (stem === undefined || /^[“"]/.test(stem) || isHeavy(desk.reading, stem) || tellsKey(stem))
		return 'flawed';
	const rivals = rivalsOf(desk, actor, statement).filter((rival) => areOfLikeFate(stem, actor, rival));
	const options = rivalOptions(desk, actor, rivals);
	if (options.length < 2) return 'no-distractors';
	const evidence = actorEvidence(desk.reading, fact);
	const [proof = fact.evidence] = evidence;
	const item = singleChoice({
		w: 'who',
		family: 'who-did',
		stem,
		status: fact.status,
		evidence,
		options: placed(keyOption(actor.name, saysSo(statement), proof), options, desk.randomFor(fact.id))
	});
	return { item, fact: fact.id, sentence: fact.sentence, entities: [actor.id], weight: 0.65 };
}

/** What the famous did in years before is known without the article. */
function isWellKnown({ reading }: Desk, { actor, sentence }: EventFact): boolean {
	const year = reading.published?.slice(0, 4) ?? '';
	const isPast = (reading.dates[sentence] ?? []).some(({ value = '9999' }) => value.slice(0, 4) < year);
	return isPast && (isFamous(actor) || isHouseholdName(actor));
}

/** "Ada Example said that …": who said it is asked with the rules for words. */
function isReport({ reading, facts }: Desk, { sentence, clause }: Statement): boolean {
	const verb = reading.trees[sentence]?.tokens[clause.predicate]?.lemma ?? '';
	return SAYING_VERBS.has(verb) && facts.some((fact) => fact.kind === 'report' && fact.sentence === sentence);
}

/** Whether somebody says, is or has something, or does what makes news. */
function isTelling({ reading }: Desk, statement: Statement): boolean {
	const verb = reading.trees[statement.sentence]?.tokens[statement.clause.predicate]?.lemma ?? '';
	return !tellsDeed(reading, statement) || SAYING_VERBS.has(verb) || tellsNews(reading, statement);
}
