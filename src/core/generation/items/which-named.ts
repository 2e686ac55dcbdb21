import type { NamingFact } from '../facts/fact';
import { askedNoun } from './asked-noun';
import { singleChoice, type Outcome } from './candidate';
import type { Desk } from './desk';
import { rivalsOf } from './distractors/rivals';
import { keyOption, placed } from './options';
import { inversionQuestion } from './questions';
import { rivalOptions, saysSo } from './rival-options';
import { asksOfItself, isTold } from './told';

const WHEREABOUTS = /^(?:in|at|near|outside|on|into)$/;

/** Whom did X beat? To which club did X move? In which city did it happen? */
export function whichNamed(desk: Desk, fact: NamingFact): Outcome {
	const { statement, named, run, preposition } = fact;
	const tree = desk.reading.trees[fact.sentence];
	const noun = askedNoun(named);
	const asked = named.type === 'person' ? 'whom' : noun === undefined ? undefined : `which ${noun}`;
	if (!tree || asked === undefined || isTold(desk.reading, named)) return 'flawed';
	const words = preposition === undefined ? asked : `${preposition} ${asked}`;
	const stem = inversionQuestion(statement, tree, { run, asked: words });
	if (stem === undefined || asksOfItself(stem)) return 'flawed';
	const options = rivalOptions(desk, named, { rivals: rivalsOf(desk, named, statement), id: fact.id });
	if (options.length < 2) return 'no-distractors';
	const item = singleChoice({
		w: isWhere(fact) ? 'where' : named.type === 'person' ? 'who' : 'what',
		family: familyOf(fact),
		stem,
		status: fact.status,
		evidence: [fact.evidence],
		options: placed(keyOption(named.name, saysSo(statement), fact.evidence), options, desk.randomFor(fact.id))
	});
	return { item, fact: fact.id, sentence: fact.sentence, entities: [named.id], weight: 0.65 };
}

function isWhere({ named, preposition }: NamingFact): boolean {
	return (named.type === 'place' || named.type === 'country') && WHEREABOUTS.test(preposition ?? '');
}

function familyOf(fact: NamingFact): string {
	if (isWhere(fact)) return 'where';
	if (fact.named.type === 'other') return 'what-thing';
	return fact.named.type === 'person'
		? 'whom'
		: fact.named.type === 'organisation'
			? 'what-organisation'
			: 'what-place';
}
