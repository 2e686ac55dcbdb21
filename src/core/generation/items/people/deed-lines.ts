import { wordsOf } from '../../../bank/text';
import type { Evidence } from '../../../bank/item';
import { SAYING_VERBS } from '../../knowledge/speech';
import type { Entity } from '../../facts/entities/entity';
import type { Token } from '../../language/sentence';
import type { DeedFact, EventFact, ReportFact, SayingFact } from '../../facts/fact';
import { capitalised, textOf } from '../../facts/statements/statement';
import { isInside } from '../../facts/tree';
import type { Desk } from '../desk';
import { toldIn, worthOf } from './worth';

/** What somebody did or said, as one side of a pair: "Opened a school in Oslo", "Said that the ferries would stop". */
export interface DeedLine {
	readonly person: Entity;
	readonly text: string;
	/** The main verb’s dictionary form. */
	readonly verb: string;
	readonly isSaid: boolean;
	readonly sentence: number;
	readonly evidence: Evidence;
	readonly worth: number;
}

const FEWEST_WORDS = 4;
const MOST_WORDS = 18;
/** Verbs that make no deed. */
const WEAK =
	/^(?:be|have|do|go|get|feel|think|believe|want|hope|call|seem|appear|become|remain|see|know|need|use|take|make)$/;
/** Moments of a game that nobody need remember. */
const OF_THE_GAME = /\b(?:fouls?|offside|yellow card|missed|a chance|came close|fumbled)\b/i;
const LEANS =
	/\b(?:he|she|his|her|him|hers|himself|herself|it|its|they|their|them|who|which|there|this|these|that)\b|["“”:;?()–—]/i;
/** "Earned the remaining 1": of a whole that is not told. */
const LEFT_OVER = /\b(?:the (?:remaining|rest|others?|former|latter)|\d+$)(?! of)/i;
const TOLD = 0.5;

/** What an event or a deed says of its one person from the verb on; nothing when that leans on other words. */
export function deedLine(desk: Desk, fact: EventFact | DeedFact): readonly DeedLine[] {
	const { reading } = desk;
	const { sentence, evidence } = fact;
	const isOwn =
		fact.kind === 'deed' || !(fact.statement.negated || fact.statement.speaker || fact.statement.asOf);
	const person = fact.kind === 'deed' ? fact.person : fact.actor;
	const { clause, words } = fact.kind === 'deed' ? fact : fact.statement;
	const tokens = reading.trees[sentence]?.tokens ?? [];
	const verb = tokens[clause.predicate];
	if (
		person.type !== 'person' ||
		reading.story.named.has(person.id) ||
		!isOwn ||
		!verb ||
		!isDone(verb, tokens[clause.finite])
	)
		return [];
	const isBare = words.every(({ first }) => first >= clause.subject.first);
	const own = words.filter(({ first }) => first > clause.subject.last && !isInside(first, clause.subject));
	if (!isBare || own[0]?.first !== clause.finite) return [];
	const text = capitalised(textOf(own).replace(/[,.]$/, ''));
	const length = text.split(' ').length;
	if (
		length < FEWEST_WORDS ||
		length > MOST_WORDS ||
		LEANS.test(text) ||
		OF_THE_GAME.test(text) ||
		LEFT_OVER.test(text) ||
		isTold(reading.title ?? '', text)
	)
		return [];
	const place = reading.importance.sentences[sentence] ?? 0;
	const worth = (fact.kind === 'deed' ? 0.4 : 0.6) + 0.4 * place;
	return [{ person, text, verb: verb.lemma, isSaid: false, sentence, evidence, worth }];
}

/** Whether a verb tells a finished deed: "opened", "was awarded", "has won". */
function isDone({ tag, lemma }: Token, finite: Token | undefined): boolean {
	const isPerfect = tag === 'VBN' && /^(?:was|were|has|had|have)$/.test(finite?.text ?? '');
	return (tag === 'VBD' || isPerfect) && !WEAK.test(lemma) && !SAYING_VERBS.has(lemma);
}

/** What somebody was quoted or reported as saying: "Warned that the bridge was old", "Said: “The bridge is old”". */
export function wordsLine({ reading }: Desk, fact: SayingFact | ReportFact): readonly DeedLine[] {
	const { speaker, sentence, evidence } = fact;
	const told = toldIn(fact);
	const worth = worthOf(reading, told);
	const isLong = told.text.split(' ').length > MOST_WORDS;
	const leans = told.isReported && /["“”:;?()–—]|\b(?:he|she|his|her|him)\b/i.test(told.text);
	if (worth === 0 || isLong || leans) return [];
	const verb = told.isReported && OWN_VERBS.test(fact.verb) ? fact.verb : 'say';
	const text = told.isReported ? `${pastOf(verb)} that ${told.text}` : `Said: “${capitalised(told.text)}”`;
	return [{ person: speaker, text, verb: `say ${sentence}`, isSaid: true, sentence, evidence, worth }];
}

const OWN_VERBS = /^(?:warn|claim|insist|admit|argue|predict|suggest|announce|confirm|explain)$/;

function pastOf(verb: string): string {
	if (verb === 'say') return 'Said';
	if (verb === 'admit') return 'Admitted';
	return capitalised(verb.endsWith('e') ? `${verb}d` : `${verb}ed`);
}

function isTold(title: string, text: string): boolean {
	const told = new Set(wordsOf(title));
	const words = wordsOf(text).filter((word) => word.length > 3);
	return words.filter((word) => told.has(word)).length > TOLD * words.length;
}
