import { fullStopAfter, opensSentence } from './abbreviations';
import type { RawToken } from './tokenizer';

/** No sentence gets longer than this: what has no end is cut, at a semicolon, colon or comma where there is one. */
const LONGEST = 240;

/** Cuts the tokens of a paragraph into sentences. Linear in the number of tokens. */
export function splitSentences(tokens: readonly RawToken[], text: string): (readonly RawToken[])[] {
	const sentences: (readonly RawToken[])[] = [];
	let first = 0;
	for (let index = 0; index < tokens.length; index++) {
		let end = index + 1;
		if (endsSentence(tokens, index)) {
			while (closes(tokens, end, text)) end++;
			if (!mayBegin(tokens, index, end)) continue;
		} else if (end - first >= LONGEST) end = bestCut(tokens, first, end);
		else if (end < tokens.length) continue;
		sentences.push(tokens.slice(first, end));
		first = end;
		index = end - 1;
	}
	return sentences;
}

function endsSentence(tokens: readonly RawToken[], index: number): boolean {
	const word = tokens[index]?.text ?? '';
	if (/^(?:[.!?]+|…+)$/u.test(word)) return true;
	if (!word.endsWith('.') || word.length < 2 || /^\d/u.test(word)) return false;
	return fullStopAfter(word.slice(0, -1)) !== 'goes-on' || index === tokens.length - 1;
}

/** Whether a token closes a quotation or bracket that ends with the sentence before it. */
function closes(tokens: readonly RawToken[], index: number, text: string): boolean {
	const token = tokens[index];
	const before = tokens[index - 1];
	if (token === undefined || before?.end !== token.start) return false;
	if (/^[.!?…]+$/u.test(token.text)) return true;
	if (!/^(?:["”’')\]}»]|''|’’)$/u.test(token.text)) return false;
	return token.end === text.length || /^[\s)\]"”’'.—–-]/u.test(text.slice(token.end, token.end + 1));
}

/** Whether a sentence may begin at `end`, given the mark that would have ended the one before. */
function mayBegin(tokens: readonly RawToken[], mark: number, end: number): boolean {
	const word = tokens[mark]?.text ?? '';
	const next = tokens[end]?.text;
	if (next === undefined) return true;
	if (/^\p{Ll}/u.test(next)) return /^(?:iP|eB)/u.test(next);
	if (/^[,;:.–—-]/u.test(next)) return false;
	if (word.length < 2 || !/^\p{L}/u.test(word)) return true;
	return opensSentence(/^["“‘]$/u.test(next) ? (tokens[end + 1]?.text ?? '') : next);
}

/** The place after the last semicolon, colon or comma in the second half of a run of tokens; its end when there is none. */
function bestCut(tokens: readonly RawToken[], first: number, end: number): number {
	for (const marks of [/^;$/u, /^[:–—]$/u, /^,$/u]) {
		for (let at = end; at > first + LONGEST / 2; at--) if (marks.test(tokens[at - 1]?.text ?? '')) return at;
	}
	return end;
}
