import type { Token } from '../../language/sentence';
import type { Reading } from '../reading';
import type { Piece, Quote } from './quotes';

const FEWEST_WORDS = 6;
const MOST_WORDS = 36;

/** One sentence of a quotation, verbatim without its marks and the full stop. */
export interface QuotedSentence {
	readonly piece: Piece;
	readonly text: string;
}

/** The whole sentences of a quotation that are of a length to be asked; fragments and what is bracketed are left out. */
export function quotedSentences(reading: Reading, quote: Quote): readonly QuotedSentence[] {
	return quote.pieces.flatMap((piece) => {
		const tokens = reading.sentences[piece.sentence]?.tokens ?? [];
		const text = verbatim(reading.text, tokens, piece);
		const length = text.split(' ').length;
		if (length < FEWEST_WORDS || length > MOST_WORDS || /["“”[\]()…]|\.\.\.|[?:]$/.test(text)) return [];
		return isWhole(tokens, piece) && isClause(tokens, piece) ? [{ piece, text }] : [];
	});
}

function verbatim(text: string, tokens: readonly Token[], { first, last }: Piece): string {
	return text
		.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
		.replace(/\s+/g, ' ')
		.replace(/[,.]$/, '');
}

/** Whether nothing is cut off: it begins with a capital or right after "said," and does not go on behind its speaker. */
function isWhole(tokens: readonly Token[], { first, last }: Piece): boolean {
	const before = tokens[first - 2];
	const begins =
		/^[\p{Lu}\p{N}]/u.test(tokens[first]?.text ?? '') || (before !== undefined && /^[,:]$/.test(before.text));
	const next = tokens.slice(last + 2).findIndex(({ text }) => /^(?:["“]|``)$/.test(text));
	const after = next < 0 ? undefined : tokens[last + 2 + next + 1];
	const goesOn = tokens[last]?.text === ',' && after !== undefined && /^\p{Ll}/u.test(after.text);
	const isOpenEnded = /^(?:and|or|but|of|to|the|a|in|that)$/i.test(tokens[last]?.text ?? '');
	return begins && !goesOn && !isOpenEnded;
}

/** Whether it has a subject and a verb with tense of its own. */
function isClause(tokens: readonly Token[], { first, last }: Piece): boolean {
	const own = tokens.slice(first, last + 1);
	const hasVerb = own.some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag));
	return hasVerb && own.some(({ relation }) => /^(?:nsubj|expl)/.test(relation));
}
