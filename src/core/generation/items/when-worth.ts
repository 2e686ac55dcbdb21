import { told, type Happening } from '../facts/happenings/happening';
import type { Reading } from '../facts/reading';
import { isDateKnown } from '../knowledge/known-dates';
import { leavesOpen } from './bare-object';
import { misspeltIn } from './claims/misspelt';
import { slipIn } from './claims/slips';
import { isOfMainLine, isThing } from './main-line';

/** What somebody said, and when, nobody need remember: but what was announced or declared was done by saying it. */
const SAYING =
	/^(?:say|tell|describe|add|claim|argue|insist|explain|note|comment|remark|observe|write|tweet|post|recall|stress|reply|respond|call|express|criticise|criticize|praise|report|state|suggest|hope|believe|think|receive|discuss)$/;
/** "its initial attempt", "their second bid": of what, only the article says. */
const VAGUE_OWNED =
	/\b(?:its|their|his|her) (?:(?:initial|first|second|third|latest|own|new|last|original|previous) )?(?:attempt|bid|effort|plan|proposal|request|claim|case|order|motion|appeal|decision|idea|demand|offer|project|term|role|post|position)s?\b/i;

/** Steps in somebody’s life, which only the article’s own news make worth a date. */
const OWN_STEPS =
	/^(?:arrive|come|go|move|join|return|marry|graduate|retire|enter|leave|settle|emigrate|appoint|hire|promote|meet|train|study|work)$/;
/** Sentences that tell the news itself. */
const LEAD = 2;

/** Whether it is when a person came, joined or was appointed, told as background. */
function isOwnStep({ mentions }: Reading, { sentence, lemma, subject, words }: Happening): boolean {
	if (sentence <= LEAD || !OWN_STEPS.test(lemma)) return false;
	const isPerson = (mentions[sentence] ?? []).some(
		({ entity, mention }) =>
			entity.type === 'person' && words.some(({ first }) => first >= mention.from && first <= mention.last)
	);
	return isPerson || /^(?:He|She|[Hh]is|[Hh]er)\b/.test(subject);
}

/** "the 1959 revolution", or a year of something else than the story tells of: general history, or background. */
function isHistory(reading: Reading, { sentence, predicate, verb, value, words }: Happening): boolean {
	if (verb.kind === 'named' && !isThing(reading, sentence, predicate)) return true;
	return value.length === YEAR && !isOfMainLine(reading, sentence, words);
}

/** The length of a value that is a year alone. */
const YEAR = 4;

/** Whether it is worth knowing when something happened: a deed that says what it was of, at a time that not everybody knows. */
export function isWorthDating(reading: Reading, happening: Happening): boolean {
	const text = told(happening);
	if (SAYING.test(happening.lemma) || VAGUE_OWNED.test(text) || leavesOpen(text, reading.story)) return false;
	if (isOwnStep(reading, happening) || isHistory(reading, happening)) return false;
	if (misspeltIn(reading, text) !== undefined || slipIn(reading, text) !== undefined) return false;
	return !isDateKnown(text, happening.value.slice(0, 4));
}
