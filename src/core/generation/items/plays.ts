import { withoutQuotes, wordsOf } from '../../bank/text';

/** Words for single plays of a match and for the moments they fall in. */
const PLAY =
	/\b(?:innings?|singled|tripled|bunted|walked in|fielder['’]s choice|set[- ]piece|free[- ]kicks?|corner kicks?|headers?|headed in|volley(?:ed)?|half[- ]?time|stoppage time|injury time|(?:first|second|third|fourth) (?:half|quarter|period|set)|\d+(?:st|nd|rd|th) (?:minute|lap|over)|minutes? (?:in|into|later)|laps?|pit stops?|pitted|touchdown pass|birdies?|wickets?|equali[sz](?:er|ed)|on base|home run)\b/giu;

/** Whether a stem tells a single play of a match, of which the headline says nothing. */
export function isPlay(stem: string, title: string): boolean {
	const told = new Set(wordsOf(title));
	const plays = withoutQuotes(stem).match(PLAY) ?? [];
	return plays.some((play) => !wordsOf(play).some((word) => word.length > 2 && told.has(word)));
}
