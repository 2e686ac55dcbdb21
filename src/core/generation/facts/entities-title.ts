import { COMMON_WORDS } from '../knowledge/common-words';
import { NAME_PARTICLES } from '../knowledge/given-names';
import { ORGANISATION_NOUNS } from '../knowledge/organisations';
import { FORMER_WORDS, HONORIFICS, ROLE_NOUNS, TITLE_MODIFIERS, TITLE_SHORT_FORMS } from '../knowledge/roles';
import type { Sentence, Token } from '../language/sentence';
import { knownName } from './entities-gazetteer';
import type { TokenRange } from './entities-index';
import { isDateWord, textOf } from './entities-text';

/** A name with what stands before it. `title` covers the words of the role, without honorifics and "former". */
export interface TitledName extends TokenRange {
	readonly from: number;
	/** Text of the honorific: "Mr". */
	readonly honorific?: string;
	readonly title?: { readonly first: number; readonly last: number };
	readonly former: boolean;
}

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/** The role noun in a token, in lower case and singular; undefined when it is none. */
export function roleNounOf(token: Token | undefined): string | undefined {
	if (!token) return undefined;
	const short = TITLE_SHORT_FORMS.get(token.text);
	if (short !== undefined) return short;
	const word = token.text.toLowerCase();
	if (ROLE_NOUNS.has(word)) return word;
	const afterHyphen = word.split('-').at(-1) ?? word;
	return ROLE_NOUNS.has(afterHyphen)
		? afterHyphen
		: ROLE_NOUNS.has(token.lemma) && !/^NNP?S$/.test(token.tag)
			? token.lemma
			: undefined;
}

/**
 * Splits a run into the names it holds: the title before a person goes, a country or an organisation before a title is a name of its own.
 * A run that is only a title ("the Prime Minister") holds no name.
 */
export function namesOfRun(sentence: Sentence, run: TokenRange): TitledName[] {
	const { tokens } = sentence;
	const start = afterOfTitle(sentence, run);
	const whole = textOf(sentence, start, run.last);
	if (knownName(whole)) return [{ ...run, first: start, from: start, former: false }];
	const titleEnd = lastTitleToken(tokens, start, run.last);
	if (titleEnd === undefined) return plainNames(sentence, { ...run, first: start });
	const owners = knownPieces(sentence, { ...run, first: start, last: titleEnd - 1 });
	if (titleEnd === run.last) return owners;
	const named = titledName(sentence, { ...run, first: titleEnd + 1 }, start);
	return [...owners, named];
}

/** "Secretary of State Jane Example": the run after "of" begins with the office. */
function afterOfTitle({ tokens }: Sentence, run: TokenRange): number {
	const followsOf = tokens[run.first - 1]?.text === 'of' && roleNounOf(tokens[run.first - 2]) !== undefined;
	let first = run.first;
	while (followsOf && first < run.last - 1 && COMMON_WORDS.has(lower(tokens[first]))) first++;
	return first;
}

/** The last title or honorific of a run after which a name can follow; the names of offices ("Justice Department") hold none. */
function lastTitleToken(tokens: readonly Token[], first: number, last: number): number | undefined {
	if (
		last > first &&
		ORGANISATION_NOUNS.has(tokens[last]?.text ?? '') &&
		!HONORIFICS.has(tokens[first]?.text ?? '')
	)
		return undefined;
	for (let at = last; at >= first; at--) {
		const token = tokens[at];
		if (!token) continue;
		if (HONORIFICS.has(token.text) && at < last) return at;
		if (roleNounOf(token) === undefined) continue;
		const next = tokens[at + 1];
		const isSurname =
			at === last && at > first && !isTitleWord(tokens[at - 1]) && !knownName(tokens[at - 1]?.text ?? '');
		if (isSurname || (at < last && COMMON_WORDS.has(lower(next)) && !isGivenLike(next))) continue;
		return at;
	}
	return undefined;
}

function isGivenLike(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		/^(?:Will|Grant|April|June|Robin|Art|Mark|Bill|Rob|Pat|Sue|Drew|Rich)$/.test(token.text)
	);
}

function isTitleWord(token: Token | undefined): boolean {
	return TITLE_MODIFIERS.has(lower(token)) || roleNounOf(token) !== undefined;
}

/** A run without a title: country adjectives before a name go ("British [Adele]"), and a lower-case role before it is its title. */
function plainNames(sentence: Sentence, run: TokenRange): TitledName[] {
	const { tokens } = sentence;
	const whole = { ...run, from: run.first, former: false };
	const piece = longestKnown(sentence, run.first, run.last);
	const restFirst = piece === undefined ? run.first : piece + 1;
	const known = piece === undefined ? undefined : knownName(textOf(sentence, run.first, piece));
	const lastWord = tokens[run.last]?.text ?? '';
	const isOneName =
		ORGANISATION_NOUNS.has(lastWord) ||
		COMMON_WORDS.has(lastWord.toLowerCase()) ||
		NAME_PARTICLES.has(lower(tokens[restFirst]));
	const peels =
		known !== undefined &&
		restFirst <= run.last &&
		!isOneName &&
		(known.form === 'adjective' || known.type === 'country') &&
		/^\p{L}/u.test(tokens[restFirst]?.text ?? '');
	if (!peels) return [titledName(sentence, run, run.first)];
	const owner = { ...whole, last: restFirst - 1 };
	return [owner, ...namesOfRun(sentence, { ...run, first: restFirst })];
}

function titledName(sentence: Sentence, name: TokenRange, start: number): TitledName {
	const { tokens } = sentence;
	let at = name.first - 1;
	let honorific: string | undefined;
	while (at >= start - 1 && HONORIFICS.has(tokens[at]?.text ?? '')) honorific ??= tokens[at--]?.text;
	const last = at;
	const isRole =
		roleNounOf(tokens[last]) !== undefined && (last >= start || /^(?:NN|JJ)$/.test(tokens[last]?.tag ?? ''));
	if (!isRole)
		return { ...name, from: at + 1, former: false, ...(honorific === undefined ? {} : { honorific }) };
	while (at >= 0 && isTitlePart(sentence, at)) at--;
	let first = at + 1;
	let former = false;
	while (first < last && (FORMER_WORDS.has(lower(tokens[first])) || tokens[first]?.text === '-')) {
		former = true;
		first++;
	}
	return {
		...name,
		from: at + 1,
		former,
		title: { first, last },
		...(honorific === undefined ? {} : { honorific })
	};
}

/** Words that belong to the title before a name, back to an article, a verb, a preposition or a possessive. */
function isTitlePart({ tokens }: Sentence, at: number): boolean {
	const token = tokens[at];
	if (!token) return false;
	if (/^(?:HYPH|CC)$/.test(token.tag))
		return roleNounOf(tokens[at - 1]) !== undefined || token.tag === 'HYPH';
	if (/^(?:DT|PRP\$|IN|TO|VB[ZPDG]?|MD|POS|RB|WP|WDT|CD|PRP)$/.test(token.tag)) return false;
	return /^(?:NN|JJ|VBN|FW|GW)/.test(token.tag) && !isDateWord(token);
}

/** Countries, their adjectives and known organisations inside a title, as names of their own. */
function knownPieces(sentence: Sentence, run: TokenRange): TitledName[] {
	const pieces: TitledName[] = [];
	for (let at = run.first; at <= run.last; at++) {
		const end = longestKnown(sentence, at, run.last);
		if (end === undefined) continue;
		pieces.push({ sentence: run.sentence, first: at, last: end, from: at, former: false });
		at = end;
	}
	return pieces;
}

function longestKnown(sentence: Sentence, first: number, last: number): number | undefined {
	for (let end = Math.min(last, first + 4); end >= first; end--) {
		if (knownName(textOf(sentence, first, end))) return end;
	}
	return undefined;
}
