import type { Option } from '../item';
import { numberIn, type NumberText } from '../number';
import { fold, holdsWords } from '../text';
import { hasCueWord } from './cue';
import { fitsArticle } from './indefinite-article';
import { endForm, initialForm } from './text-form';

/** What a rule about the options is given. */
export interface OptionsSubject {
	readonly stem: string;
	readonly options: readonly Option[];
}

interface OptionRule {
	readonly code: string;
	/** The index of the first option at fault, or −1. */
	readonly offender: (subject: OptionsSubject) => number;
}

const ABOVE = /^(?:all|none|both|neither|any|either)(?: of)?(?: the)? (?:above|these|those|them|others)\b/u;
const ROUNDNESS = 3;

/** The hard rules about a list of options of which one is the key. */
export const optionRules = [
	{ code: 'same-options', offender: ({ options }) => pairOffender(options, (a, b) => fold(a) === fold(b)) },
	{
		code: 'option-within-option',
		offender: ({ options }) =>
			pairOffender(options, (a, b) => fold(a) !== fold(b) && (holdsWords(a, b) || holdsWords(b, a)))
	},
	{
		code: 'all-or-none-of-the-above',
		offender: ({ options }) => options.findIndex(({ text }) => ABOVE.test(fold(text)))
	},
	{ code: 'mixed-forms', offender: ({ options }) => formOffender(options) },
	{ code: 'mixed-precision', offender: ({ options }) => precisionOffender(options) },
	{ code: 'numbers-out-of-order', offender: ({ options }) => orderOffender(options) },
	{
		code: 'key-in-stem',
		offender: ({ stem, options }) => options.findIndex(({ text, isKey }) => isKey && holdsWords(stem, text))
	},
	{
		code: 'key-word-in-stem',
		offender: ({ stem, options }) =>
			options.findIndex(({ text, isKey }) => isKey && hasCueWord(text, stem, wrongTexts(options)))
	},
	{
		code: 'distractor-in-stem',
		offender: ({ stem, options }) => options.findIndex(({ text, isKey }) => !isKey && holdsWords(stem, text))
	},
	{ code: 'article-mismatch', offender: articleOffender },
	{
		code: 'number-mismatch',
		offender: ({ stem, options }) => options.findIndex(({ text }) => !agreesInNumber(text, stem))
	},
	{ code: 'option-text', offender: ({ options }) => options.findIndex(({ text }) => isMisspaced(text)) }
] as const satisfies readonly OptionRule[];

/** The index of the later one of the first two options for which `clash` holds, or −1. */
function pairOffender(options: readonly Option[], clash: (a: string, b: string) => boolean): number {
	return options.findIndex(({ text }, index) =>
		options.slice(0, index).some((earlier) => clash(earlier.text, text))
	);
}

/** The index of the first option whose form is not that of the key, or −1. */
function oddOneOut(options: readonly Option[], formOf: (text: string) => string): number {
	const key = options.find((option) => option.isKey);
	return key ? options.findIndex(({ text }) => formOf(text) !== formOf(key.text)) : -1;
}

function formOffender(options: readonly Option[]): number {
	return oddOneOut(options, (text) => {
		const number = numberIn(text);
		return number ? `${numeralForm(number)} ${endForm(text)}` : `${initialForm(text)} ${endForm(text)}`;
	});
}

function wrongTexts(options: readonly Option[]): readonly string[] {
	return options.filter(({ isKey }) => !isKey).map(({ text }) => text);
}

function numeralForm({ decimals, prefix, unit }: NumberText): string {
	const singular = unit.replace(/(?<=\p{L})s\b/gu, '').replace(/\d+/g, '#');
	return `${decimals === null ? 'word' : 'digits'} ${prefix} ${singular}`;
}

/** Numbers of which one has more decimals, or is much less round than the others. */
function precisionOffender(options: readonly Option[]): number {
	const numbers = options.map(({ text }) => numberIn(text));
	if (!numbers.every((number) => number !== undefined)) return -1;
	const precise = Math.max(...numbers.map((number) => number.significant));
	return numbers.findIndex(
		(number) =>
			number.decimals !== numbers[0]?.decimals ||
			(number.whole > 4 && precise - number.significant >= ROUNDNESS)
	);
}

function orderOffender(options: readonly Option[]): number {
	const values = options.map(({ text }) => numberIn(text)?.value);
	if (!values.every((value) => value !== undefined)) return -1;
	return values.findIndex((value, index) => index > 0 && value < (values[index - 1] ?? value));
}

/** "a" or "an" before the blank must fit every option. */
function articleOffender({ stem, options }: OptionsSubject): number {
	const article = /\b(an?) _____/iu.exec(stem)?.[1];
	return article === undefined ? -1 : options.findIndex(({ text }) => !fitsArticle(article, text));
}

/** "Which two …" wants two names in every option; a blank before a plural does not take "one". */
function agreesInNumber(option: string, stem: string): boolean {
	if (/\bwhich two\b/iu.test(stem) && !/ and | & |,/u.test(option)) return false;
	const isOne = /^(?:1|one|a|an)$/iu.test(option.trim());
	const follower = /_____ (?<noun>\p{L}+)/u.exec(stem)?.groups?.noun ?? '';
	return !(isOne && (/[^s]s$/u.test(follower) || follower === 'people'));
}

function isMisspaced(text: string): boolean {
	return /\s{2}|^\s|\s$|\s[,.;:?!]/u.test(text);
}
