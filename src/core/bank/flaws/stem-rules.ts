import type { FactStatus, ItemKind } from '../item';
import { BLANK, withoutQuotes } from '../text';

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

/** The hard rules that hold for a stem only: its form, its blanks, its attribution. */
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
