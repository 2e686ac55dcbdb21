import { withoutQuotes } from '../text';
import { DATE } from './date-words';
import { hasWrongArticle } from './indefinite-article';
import { hasUnresolvedReference } from './reference';

interface TextRule {
	readonly code: string;
	readonly breaks: (text: string) => boolean;
}

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/gu;
const PERIOD =
	'(?:week|month|year|night|season|summer|winter|spring|autumn|weekend|decade|century|morning|afternoon|evening|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)';
const RELATIVE_TIME = new RegExp(
	`\\b(?:yesterday|today|tomorrow|tonight)\\b|^(?:Yesterday|Today|Tomorrow|Tonight)\\b|\\b(?:[Ll]ast|[Nn]ext|[Tt]his)\\s${PERIOD}(?:day)?\\b(?!\\sof\\b)|\\b(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)\\sago\\b`,
	'u'
);
const PASSAGE =
	/\baccording to the (?:passage|article|text|story|author|paragraph|excerpt|report)(?=[,?]|$)|\b(?:in|by|of|from) (?:the|this) (?:passage|article|paragraph|excerpt|text)\b(?! of)|\bthe (?:passage|article|excerpt) (?:sa(?:ys|id)|states?|mentions?|describes?|reports?)\b/iu;
const JUNK =
	/https?:|www\.|<\S|&(?:amp|nbsp|quot|lt|gt|#\d+);|[|©®™•\\{}]|[@#]\p{L}|\[edit\]|\b(?:read more|click here|sign up|subscribe|image caption|image copyright|image source|media caption|media playback|getty images|file photo|photo:|share this|follow us|related topics|advertisement|all rights reserved|last updated|published at \d)/iu;
const DOUBLED_WORD = /(?<![\p{L}\p{N}'’-])(?!(?:had|that)\s)(\p{Ll}+)\s\1(?![\p{L}\p{N}'’-])/u;
const BAD_SPACING = /\s{2}|^\s|\s$|\s[,.;:?!)\]](?!\d)|[([]\s|,[,.;:?!]|;[,.;:?!]|\?\?|\.\?\.|\?\./u;
const PAIRS = [
	['(', ')'],
	['[', ']'],
	['“', '”'],
	['«', '»']
] as const;

/** The hard rules for any text that a player reads before answering, each a claim about one thing that may be wrong. */
export const textRules = [
	{ code: 'unresolved-reference', breaks: (text) => hasUnresolvedReference(withoutQuotes(text)) },
	{ code: 'relative-time', breaks: (text) => isRelativeInTime(withoutQuotes(text)) },
	{ code: 'names-the-passage', breaks: (text) => PASSAGE.test(withoutQuotes(text)) },
	{ code: 'unbalanced', breaks: (text) => !isBalanced(text) },
	{ code: 'doubled-word', breaks: (text) => DOUBLED_WORD.test(text) },
	{ code: 'a-or-an', breaks: (text) => hasWrongArticle(withoutQuotes(text)) },
	{ code: 'bad-spacing', breaks: (text) => BAD_SPACING.test(text) },
	{ code: 'page-junk', breaks: (text) => JUNK.test(text) }
] as const satisfies readonly TextRule[];

function isRelativeInTime(text: string): boolean {
	return RELATIVE_TIME.test(text) || (!DATE.test(text) && namesAWeekday(text));
}

/** A weekday that is no part of a name: "Bloody Sunday" and "Sunday Times" are names. */
function namesAWeekday(text: string): boolean {
	return [...text.matchAll(WEEKDAY)].some(({ 0: day, index }) => {
		const before = text.slice(0, index).trim().split(/\s/);
		const follows = text.slice(index + day.length);
		const endsName = before.length > 1 && /^\p{Lu}/u.test(before.at(-1) ?? '');
		return !endsName && !/^\s\p{Lu}/u.test(follows);
	});
}

function isBalanced(text: string): boolean {
	const count = (mark: string) => text.split(mark).length - 1;
	return count('"') % 2 === 0 && PAIRS.every(([open, close]) => count(open) === count(close));
}
