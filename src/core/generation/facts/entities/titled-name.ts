import {
	FORMER_WORDS,
	HONORIFICS,
	ROLE_NOUNS,
	TITLE_MODIFIERS,
	TITLE_SHORT_FORMS
} from '../../knowledge/roles';
import type { Sentence, Token } from '../../language/sentence';
import type { TokenRange } from './entity';
import { isCapital, isDateWord } from './text';

/** A name with what stands before it. `title` covers the words of the role, without honorifics and "former". */
export interface TitledName extends TokenRange {
	readonly from: number;
	/** Text of the honorific: "Mr". */
	readonly honorific?: string;
	/** The noun of the title in lower case, singular. */
	readonly titleNoun?: string;
	readonly title?: { readonly first: number; readonly last: number };
	readonly former: boolean;
}

/** Nouns that are adjectives or verbs as well: "a major donor", "the principal reason". */
const ROLE_OR_OTHER =
	/^(?:major|general|principal|private|chief|corporal|patient|expert|model|lead|star|host|guard|pilot)$/;

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/** The role noun in a token, in lower case and singular; undefined when it is none. */
export function roleNounOf(token: Token | undefined): string | undefined {
	if (!token) return undefined;
	const short = TITLE_SHORT_FORMS.get(token.text);
	if (short !== undefined) return short;
	const word = token.text.toLowerCase();
	const candidates = [word, word.split('-').at(-1) ?? word, /^NNP?S$/.test(token.tag) ? '' : token.lemma];
	return candidates.find((candidate) => ROLE_NOUNS.has(candidate));
}

/** The name in a range with the honorific and the title before it. `start` is the run's first token: titles in the run may have capitals. */
export function titledName(sentence: Sentence, name: TokenRange, start: number): TitledName {
	const { tokens } = sentence;
	let at = name.first - 1;
	let honorific: string | undefined;
	while (at >= start - 1 && HONORIFICS.has(tokens[at]?.text ?? '')) honorific ??= tokens[at--]?.text;
	const said = honorific === undefined ? {} : { honorific };
	const last = at;
	const isRole = isTitleBefore(tokens, last, last >= start) && !(last < start && describesNoun(tokens, name));
	if (!isRole) return { ...name, ...withLordship(name, honorific), from: at + 1, former: false, ...said };
	at--;
	while (at >= 0 && isTitlePart(tokens, at, start)) at--;
	const titleNoun = roleNounOf(tokens[last]);
	const { first, former } = withoutFormer(tokens, at + 1, last);
	return {
		...name,
		from: at + 1,
		former,
		title: { first, last },
		...(titleNoun === undefined ? {} : { titleNoun }),
		...said
	};
}

/** "Lady Example" is the name itself when nothing else is said. */
function withLordship(
	{ first, last }: TokenRange,
	honorific: string | undefined
): { readonly first?: number } {
	return first === last && /^(?:Lady|Lord)$/.test(honorific ?? '') ? { first: first - 1 } : {};
}

function isTitleBefore(tokens: readonly Token[], at: number, inRun: boolean): boolean {
	const token = tokens[at];
	const role = roleNounOf(token);
	if (!token || role === undefined) return false;
	if (inRun) return true;
	const isLower = /^\p{Ll}/u.test(token.text) && !/^(?:VB|NNS)/.test(token.tag);
	return isLower && (token.tag === 'NN' || !ROLE_OR_OTHER.test(role));
}

/** "a major [Example] donor": a name that describes a noun after it has no title of its own. */
function describesNoun(tokens: readonly Token[], { last }: TokenRange): boolean {
	const token = tokens[last];
	const next = tokens[last + 1];
	return token?.relation === 'compound' && token.head > last && next !== undefined && /^NNS?$/.test(next.tag);
}

/** Words that belong to the title before a name, back to an article, a verb, a preposition or a possessive. */
function isTitlePart(tokens: readonly Token[], at: number, start: number): boolean {
	const token = tokens[at];
	if (!token || isDateWord(token)) return false;
	if (at >= start) return true;
	if (at + 1 === start && isCapital(tokens[start]) && roleNounOf(token) === undefined) {
		return token.tag === 'HYPH' || FORMER_WORDS.has(lower(token)) || TITLE_MODIFIERS.has(lower(token));
	}
	if (token.tag === 'CC') return token.text === 'and' && roleNounOf(tokens[at - 1]) !== undefined;
	if (token.tag === 'VBN' || token.tag === 'VBG') return TITLE_MODIFIERS.has(lower(token));
	return /^(?:NN$|NNP$|JJ$|FW|GW|HYPH)/.test(token.tag);
}

/** The title without "54-year-old" and "former" before it. */
function withoutFormer(
	tokens: readonly Token[],
	from: number,
	last: number
): { first: number; former: boolean } {
	const old = tokens.slice(from, last).findLastIndex(({ text }) => text === 'old');
	let first = from + old + 1;
	let former = false;
	while (first < last && (FORMER_WORDS.has(lower(tokens[first])) || tokens[first]?.text === '-')) {
		former ||= FORMER_WORDS.has(lower(tokens[first]));
		first++;
	}
	return { first, former };
}
