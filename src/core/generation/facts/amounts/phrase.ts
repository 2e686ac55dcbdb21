import type { Token } from '../../language/sentence';
import { touches } from '../entities/text';
import { isMainVerb } from './verbs';

/**
 * Phrases by the tags of their words: tags are right far more often than trees, and a question built on a wrong tree is worse than none.
 * All indices are token indices, ends inclusive.
 */

const CORE = /^(?:PDT|DT|PRP\$|JJ[RS]?|CD|NNS?|NNPS?|VB[NG]|HYPH|POS|\$|RB|PRP|EX)$/;
const NOUN = /^(?:NNS?|NNPS?|CD|PRP|\$|EX)$/;
const LINK =
	/^(?:of|in|from|at|on|with|within|for|between|among|by|near|under|against|to|across|around|inside|outside|into|onto|through|throughout|via|over|during|about|than|as|including|without|after|before|since|until|per|worth|off|along|behind|beyond|towards?|up|down)$/i;

/** The end of the plain noun phrase that begins at a token: "the two small planes"; undefined when none does. */
export function plainPhraseEnd(tokens: readonly Token[], at: number): number | undefined {
	let end: number | undefined;
	for (let index = at; index < tokens.length; index += 1) {
		const token = tokens[index];
		if (!token || !(CORE.test(token.tag) || joinsNames(tokens, index))) break;
		if (index > at && startsAnew(tokens[index - 1], token)) break;
		if (NOUN.test(token.tag) || token.text === '%') end = index;
	}
	return end;
}

/** "Rolls & Royce", "Pace/Hall", "centre-back": a mark that holds one name together. */
function joinsNames(tokens: readonly Token[], at: number): boolean {
	const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token?.text === '&') return true;
	if (!before || !token || !after || !/^[-–/]$/.test(token.text)) return false;
	return touches(before, token) && touches(token, after);
}

/** "planes carrying", "people killed", "the Senate the": another phrase begins. */
function startsAnew(before: Token | undefined, token: Token): boolean {
	if (/^(?:DT|PRP\$|PDT|EX|PRP)$/.test(token.tag))
		return before?.tag !== 'PDT' && !/^(?:all|both|half)$/i.test(before?.text ?? '');
	if (/^VB[NG]$/.test(token.tag)) return /^(?:NNS?|NNPS?|PRP|CD)$/.test(before?.tag ?? '');
	if (/^(?:JJ[RS]?|RB)$/.test(token.tag)) return /^(?:NNS|NNPS|PRP)$/.test(before?.tag ?? '');
	return false;
}

/** The end of a noun phrase with what hangs on it: "two planes of the club in Oslo"; commas end it. */
export function phraseEnd(tokens: readonly Token[], at: number): number | undefined {
	let end = joinedEnd(tokens, at);
	while (end !== undefined) {
		const more = linkedEnd(tokens, end + 1);
		if (more === undefined) return end;
		end = more;
	}
	return undefined;
}

/** "passengers and crew": two plain phrases, the second without a number of its own and no clause. */
export function joinedEnd(tokens: readonly Token[], at: number): number | undefined {
	let end = plainPhraseEnd(tokens, at);
	while (end !== undefined && /^(?:and|or)$/i.test(tokens[end + 1]?.text ?? '')) {
		const next = plainPhraseEnd(tokens, end + 2);
		if (next === undefined || holdsNumber(tokens, end + 2, next) || isMainVerb(tokens, next + 1)) break;
		end = next;
	}
	return end;
}

export function holdsNumber(tokens: readonly Token[], first: number, last: number): boolean {
	return tokens.slice(first, last + 1).some(({ tag }) => tag === 'CD');
}

/** "of the club", "(in Oslo)" from its first token on. */
export function linkedEnd(tokens: readonly Token[], at: number): number | undefined {
	const token = tokens[at];
	if (!token) return undefined;
	if (token.text === '(') return closing(tokens, at);
	if (LINK.test(token.text) && /^(?:IN|TO|VBG|RP)$/.test(token.tag)) return joinedEnd(tokens, at + 1);
	return undefined;
}

function closing(tokens: readonly Token[], at: number): number | undefined {
	const end = tokens.findIndex((token, index) => index > at && token.text === ')');
	return end < 0 || end - at > 12 ? undefined : end;
}
