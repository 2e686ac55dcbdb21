import { told, type Happening } from '../facts/happenings/happening';
import type { Reading } from '../facts/reading';
import { isDateKnown } from '../knowledge/known-dates';
import { leavesOpen } from './bare-object';
import { misspeltIn } from './claims/misspelt';
import { slipIn } from './claims/slips';

/** What somebody said, and when, nobody need remember: but what was announced or declared was done by saying it. */
const SAYING =
	/^(?:say|tell|describe|add|claim|argue|insist|explain|note|comment|remark|observe|write|tweet|post|recall|stress|reply|respond|call|express|criticise|criticize|praise|report|state|suggest|hope|believe|think|receive|discuss)$/;
/** "its initial attempt", "their second bid": of what, only the article says. */
const VAGUE_OWNED =
	/\b(?:its|their|his|her) (?:(?:initial|first|second|third|latest|own|new|last|original|previous) )?(?:attempt|bid|effort|plan|proposal|request|claim|case|order|motion|appeal|decision|idea|demand|offer|project|term|role|post|position)s?\b/i;

/** Whether it is worth knowing when something happened: a deed that says what it was of, at a time that not everybody knows. */
export function isWorthDating(reading: Reading, happening: Happening): boolean {
	const text = told(happening);
	if (SAYING.test(happening.lemma) || VAGUE_OWNED.test(text) || leavesOpen(text, reading.story)) return false;
	if (misspeltIn(reading, text) !== undefined || slipIn(reading, text) !== undefined) return false;
	return !isDateKnown(text, happening.value.slice(0, 4));
}
