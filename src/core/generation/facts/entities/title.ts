import { COMMON_WORDS } from '../../knowledge/common-words';
import { GIVEN_NAMES, NAME_PARTICLES, NAME_SUFFIXES } from '../../knowledge/given-names';
import { ORGANISATION_NOUNS } from '../../knowledge/organisations';
import { HONORIFICS, KINSHIP_NOUNS, TITLE_MODIFIERS } from '../../knowledge/roles';
import type { Sentence, Token } from '../../language/sentence';
import { knownName } from './gazetteer';
import type { TokenRange } from './entity';
import { couldBePerson, nameWords } from './name';
import { textOf } from './text';
import { roleNounOf, titledName, type TitledName } from './titled-name';

/** Given names that are common words as well. */
const COMMON_GIVEN_NAMES = /^(?:Will|Grant|April|June|Robin|Art|Mark|Bill|Rob|Pat|Sue|Drew|Rich|Francis)$/;

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/**
 * Splits a run into the names it holds: the title before a person goes, a country or an organisation before a title is a name of its own.
 * A run that is only a title ("the Prime Minister") holds no name. `given` are titles that the article has as given names.
 */
export function namesOfRun(
	sentence: Sentence,
	run: TokenRange,
	given: ReadonlySet<string> = new Set()
): TitledName[] {
	const { tokens } = sentence;
	if (run.first < run.last && given.has(tokens[run.first]?.text ?? ''))
		return [titledName(sentence, run, run.first)];
	const first = afterOfTitle(sentence, run);
	const whole = textOf(sentence, first, run.last);
	if (knownName(whole)) return [{ ...run, first, from: first, former: false }];
	const titleEnd = lastTitleToken(tokens, first, run.last);
	if (titleEnd === undefined) return plainNames(sentence, { ...run, first });
	const owners = knownPieces(sentence, { ...run, first, last: titleEnd - 1 });
	if (titleEnd === run.last) return owners;
	return [...owners, titledName(sentence, { ...run, first: titleEnd + 1 }, first)];
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
	const isOffice = last > first && ORGANISATION_NOUNS.has(tokens[last]?.text ?? '');
	if (isOffice && !HONORIFICS.has(tokens[first]?.text ?? '')) return undefined;
	for (let at = last; at >= first; at--) {
		const token = tokens[at];
		if (token && HONORIFICS.has(token.text) && at < last) return at;
		if (roleNounOf(token) !== undefined && !isPartOfName(tokens, at, { first, last })) return at;
	}
	return undefined;
}

/** "Stephen King", "Martin Luther King Jr.", "Mother Goose", "Star Wars": role nouns that are no titles. */
function isPartOfName(tokens: readonly Token[], at: number, run: { first: number; last: number }): boolean {
	const next = tokens[at + 1];
	const endsName = at === run.last || NAME_SUFFIXES.has(next?.text ?? '');
	const afterGivenName = at > run.first && GIVEN_NAMES.has(tokens[run.first]?.text ?? '');
	const afterTitle = TITLE_MODIFIERS.has(lower(tokens[at - 1])) || roleNounOf(tokens[at - 1]) !== undefined;
	if (endsName && afterGivenName && !afterTitle) return true;
	if (KINSHIP_NOUNS.has(lower(tokens[at]))) return true;
	if (tokens.slice(run.first, at).some(({ text }) => /^(?:of|for)$/.test(text))) return true;
	return at < run.last && COMMON_WORDS.has(lower(next)) && !COMMON_GIVEN_NAMES.test(next?.text ?? '');
}

/** A run without a title: a country, its adjective or an organisation before a person's name is a name of its own. */
function plainNames(sentence: Sentence, run: TokenRange): TitledName[] {
	const end = longestKnown(sentence, run.first, run.last);
	if (end === undefined || end >= run.last || !isSeparate(sentence, run, end)) {
		return [titledName(sentence, run, run.first)];
	}
	const owner: TitledName = { ...run, last: end, from: run.first, former: false };
	return [owner, ...namesOfRun(sentence, { ...run, first: end + 1 })];
}

function isSeparate(sentence: Sentence, run: TokenRange, end: number): boolean {
	const { tokens } = sentence;
	const rest = textOf(sentence, end + 1, run.last);
	const words = nameWords(rest);
	const known = knownName(textOf(sentence, run.first, end));
	const isWholeName =
		words.length > 1 && couldBePerson(words) && words.every((word) => knownName(word) === undefined);
	if (isWholeName && (GIVEN_NAMES.has(words[0] ?? '') || known?.subtype === 'team')) return true;
	const lastWord = tokens[run.last]?.text ?? '';
	const isOneName =
		ORGANISATION_NOUNS.has(lastWord) || COMMON_WORDS.has(lastWord.toLowerCase()) || / (?:of|for) /.test(rest);
	const goesOn = !/^\p{L}/u.test(rest) || NAME_PARTICLES.has(words[0] ?? '');
	return (known?.form === 'adjective' || known?.type === 'country') && !isOneName && !goesOn;
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
