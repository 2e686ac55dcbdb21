import { withoutQuotes } from '../../bank/text';
import type { EventFact } from '../facts/fact';
import type { Reading } from '../facts/reading';
import { misspeltIn } from './claims/misspelt';
import type { Desk } from './desk';

const LONGEST = 26;
/** "In addition to Vermont" tells of the rest; a comma before "her “…”" joins two sentences; one adverb twice is a slip. */
const CLUMSY =
	/\bin addition to\b|, (?:his|her|their) ["“]|\b(?<adverb>\p{Ll}{3,}ly)\b(?=.*\b\k<adverb>\b)/iu;

/** "the struggle of its people": whose stands in another sentence, where no name goes before. */
const OF_NOBODY = /^\P{Lu}*\b(?:it|its|itself)\b/u;

/** Whether a question is too long, too tangled or too carelessly written to be read at once. */
export function isHeavy(reading: Reading, stem: string): boolean {
	const asked = withoutQuotes(stem);
	return (
		stem.split(' ').length > LONGEST ||
		CLUMSY.test(asked) ||
		OF_NOBODY.test(asked.slice(1)) ||
		misspeltIn(reading, asked) !== undefined
	);
}

/** "on behalf of Norway", "scored for Norway": whose side somebody is on tells him from all the others. */
const TAKES_SIDE =
	/\bon behalf of\b|\b(?:score|net|play|bat|bowl|appear|start|sign|captain|feature|debut|compete)\p{Ll}* (?:[\p{Ll}\d-]+ ){0,4}for (?:the )?\p{Lu}/u;

/** Whether a question tells by itself on whose side the one asked for is. */
export function tellsKey(stem: string): boolean {
	return TAKES_SIDE.test(withoutQuotes(stem));
}

/** Speech without words that are worth keeping: "said the road was shut", "told reporters that …". */
const PLAIN_SPEECH = /^(?:say|tell|add|state|inform|report)$/;
/** Charges are lists of offences that nobody remembers. */
const CHARGED = /^(?:convict|charge|indict)$/;
/** Who speaks for others, or for a force, whoever it is. */
const FOR_OTHERS = /^(?:spokesman|spokeswoman|spokesperson|officer|inspector|sergeant|constable)$/;
/** Years after which nobody else of the story could have done it. */
const LONG_AGO = 15;

/** Whether what somebody did stands at the side of the story, or could not be told of anybody else in it. */
export function isAside({ reading }: Desk, { actor, statement }: EventFact): boolean {
	const { sentence, clause, asOf } = statement;
	const verb = reading.trees[sentence]?.tokens[clause.predicate]?.lemma ?? '';
	const isQuoted = statement.words.some(({ text }) => /["“]/.test(text));
	if ((PLAIN_SPEECH.test(verb) && !isQuoted) || CHARGED.test(verb) || verb === 'have') return true;
	if (asOf !== undefined || actor.roles.some(({ head }) => FOR_OTHERS.test(head))) return true;
	return isLongAgo(reading, sentence);
}

function isLongAgo(reading: Reading, sentence: number): boolean {
	const now = Number(reading.published?.slice(0, 4));
	return (reading.dates[sentence] ?? []).some(
		({ value }) => value !== undefined && now - Number(value.slice(0, 4)) > LONG_AGO
	);
}
