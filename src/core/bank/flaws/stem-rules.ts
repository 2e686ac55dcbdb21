import type { FactStatus, ItemKind } from '../item';
import { BLANK, withoutQuotes } from '../text';
import { hasWrongArticle } from './indefinite-article';
import { hasUnresolvedReference } from './reference';

/** What a rule about the stem is given. */
export interface StemSubject {
	readonly kind: ItemKind;
	readonly stem: string;
	readonly status: FactStatus;
}

interface StemRule {
	readonly code: string;
	readonly breaks: (subject: StemSubject) => boolean;
}

const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/gu;
const DATE = new RegExp(`${MONTH}\\s\\d|\\d(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}|\\d{4}-\\d{2}-\\d{2}`, 'u');
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
const SAYING = new RegExp(
	`\\b(?:according to|in the (?:view|opinion|eyes) of|the words\\b|tweet|${[
		'sa(?:y|id)|tell|told|report|claim|announce|alleg|accus|estimat|believ|describ|call|warn|argu|den(?:y|ie)',
		'insist|suggest|stat(?:e[sd]?|ing)\\b|expect|predict|forecast|think|thought|quot|explain|admit|confirm',
		'pledg|promis|vow|urg|demand|blam|credit|prais|critici|condemn|propos|recommend|threaten|acknowledg',
		'maintain|hope|fear|add(?:ed|s)\\b|wr(?:ite|ote)|declar|ask|answer|repl(?:y|ie)|respond|comment|not(?:e[sd]?|ing)\\b',
		'reveal|assess|regard|consider|conclud|f(?:ind|ound)|show|view|put it|known? as|remark|stress|boast|joke|complain'
	].join('|')})`,
	'iu'
);

interface StemForm {
	readonly form: 'question' | 'statement' | 'instruction';
	/** How many blanks it may have. */
	readonly blanks: readonly number[];
}

/** How the stem of each kind is written. A single-choice stem of an older bank may have a blank for its question mark. */
const FORMS: Readonly<Record<ItemKind, StemForm>> = {
	'single-choice': { form: 'question', blanks: [0, 1] },
	'true-false': { form: 'statement', blanks: [0] },
	cloze: { form: 'statement', blanks: [1] },
	estimate: { form: 'question', blanks: [0] },
	order: { form: 'instruction', blanks: [0] },
	match: { form: 'instruction', blanks: [0] }
};

const PAIRS = [
	['(', ')'],
	['[', ']'],
	['“', '”'],
	['«', '»']
] as const;

/** The hard rules that need only the stem, each a claim about one thing that may be wrong. */
export const stemRules = [
	{ code: 'not-a-question', breaks: ({ kind, stem }) => FORMS[kind].form === 'question' && !asks(stem) },
	{
		code: 'not-a-statement',
		breaks: ({ kind, stem }) => FORMS[kind].form === 'statement' && !/[.!]["”’)]?$/u.test(stem)
	},
	{
		code: 'not-an-instruction',
		breaks: ({ kind, stem }) => FORMS[kind].form === 'instruction' && !/[.:?]$/u.test(stem)
	},
	{
		code: 'blanks',
		breaks: ({ kind, stem }) =>
			!FORMS[kind].blanks.includes(blanksIn(stem).length) || blanksIn(stem).some((blank) => blank !== BLANK)
	},
	{ code: 'unresolved-reference', breaks: ({ stem }) => hasUnresolvedReference(withoutQuotes(stem)) },
	{ code: 'relative-time', breaks: ({ stem }) => isRelativeInTime(withoutQuotes(stem)) },
	{ code: 'names-the-passage', breaks: ({ stem }) => PASSAGE.test(withoutQuotes(stem)) },
	{ code: 'unbalanced', breaks: ({ stem }) => !isBalanced(stem) },
	{ code: 'doubled-word', breaks: ({ stem }) => DOUBLED_WORD.test(stem) },
	{ code: 'a-or-an', breaks: ({ stem }) => hasWrongArticle(withoutQuotes(stem)) },
	{ code: 'bad-spacing', breaks: ({ stem }) => BAD_SPACING.test(stem) },
	{ code: 'page-junk', breaks: ({ stem }) => JUNK.test(stem) },
	{
		code: 'unattributed',
		breaks: ({ stem, status }) => status !== 'asserted' && !SAYING.test(withoutQuotes(stem))
	}
] as const satisfies readonly StemRule[];

function asks(stem: string): boolean {
	return stem.endsWith('?') || stem.includes('__');
}

function blanksIn(stem: string): readonly string[] {
	return stem.match(/_{2,}/g) ?? [];
}

function isRelativeInTime(stem: string): boolean {
	return RELATIVE_TIME.test(stem) || (!DATE.test(stem) && namesAWeekday(stem));
}

/** A weekday that is no part of a name: "Bloody Sunday" and "Sunday Times" are names. */
function namesAWeekday(stem: string): boolean {
	return [...stem.matchAll(WEEKDAY)].some(({ 0: day, index }) => {
		const before = stem.slice(0, index).trim().split(/\s/);
		const follows = stem.slice(index + day.length);
		const endsName = before.length > 1 && /^\p{Lu}/u.test(before.at(-1) ?? '');
		return !endsName && !/^\s\p{Lu}/u.test(follows);
	});
}

function isBalanced(stem: string): boolean {
	const count = (mark: string) => stem.split(mark).length - 1;
	return count('"') % 2 === 0 && PAIRS.every(([open, close]) => count(open) === count(close));
}
