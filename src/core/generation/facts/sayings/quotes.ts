import type { Sentence, Token } from '../../language/sentence';

/** What one sentence holds of a quotation, without the marks. Token indices are inclusive. */
export interface Piece {
	readonly sentence: number;
	readonly first: number;
	readonly last: number;
}

/** A quotation from its opening mark on, through as many sentences of its paragraph as it takes. */
export interface Quote {
	readonly pieces: readonly Piece[];
	/** Where the opening mark stands; its index is −1 when the quotation goes on from an earlier sentence without one. */
	readonly opens: Spot;
	/** Where the closing mark stands; undefined when the paragraph ends first. */
	readonly closes?: Spot;
}

/** One token of the article. */
export interface Spot {
	readonly sentence: number;
	readonly index: number;
}

const MARK = /^(?:["“”]|``|'')$/;

/** What quotations are found in. */
interface Quoting {
	readonly text: string;
	readonly sentences: readonly Sentence[];
	/** The index of the paragraph each sentence stands in. */
	readonly paragraphs: readonly number[];
}

/** The quotations of an article in order, paragraph by paragraph. */
export function findQuotes(reading: Quoting): readonly Quote[] {
	const quotes: Quote[] = [];
	let opens: Spot | undefined;
	reading.sentences.forEach(({ tokens }, sentence) => {
		if (opens && reading.paragraphs[opens.sentence] !== reading.paragraphs[sentence]) {
			quotes.push(quoteOf(reading, opens, undefined));
			opens = undefined;
		}
		tokens.forEach((token, index) => {
			if (!MARK.test(token.text)) return;
			const spot = { sentence, index };
			if (isOpening(reading.text, token)) opens = spot;
			else if (opens) {
				quotes.push(quoteOf(reading, opens, spot));
				opens = undefined;
			}
		});
	});
	return opens ? [...quotes, quoteOf(reading, opens, undefined)] : quotes;
}

/** A curly mark says what it is; a straight one opens when a word follows it without a space. */
function isOpening(text: string, { text: mark, start, end }: Token): boolean {
	if (mark === '“') return true;
	if (mark === '”') return false;
	const before = text.charAt(start - 1);
	const after = text.charAt(end);
	return /[\p{L}\p{N}[(‘'$£€….]/u.test(after) && !/[\p{L}\p{N}.,!?)\]’]/u.test(before);
}

function quoteOf(reading: Quoting, opens: Spot, closes: Spot | undefined): Quote {
	const paragraph = reading.paragraphs[opens.sentence];
	const pieces: Piece[] = [];
	const final = closes?.sentence ?? reading.paragraphs.lastIndexOf(paragraph ?? -1);
	for (let sentence = opens.sentence; sentence <= final; sentence++) {
		const first = sentence === opens.sentence ? opens.index + 1 : 0;
		const last =
			sentence === closes?.sentence
				? closes.index - 1
				: (reading.sentences[sentence]?.tokens.length ?? 0) - 1;
		if (last >= first) pieces.push({ sentence, first, last });
	}
	return { pieces, opens, ...(closes === undefined ? {} : { closes }) };
}

/** For each sentence, the tokens that stand within a quotation. */
export function quotedTokens(quotes: readonly Quote[], sentences: number): readonly ReadonlySet<number>[] {
	const quoted: Set<number>[] = Array.from({ length: sentences }, () => new Set());
	for (const { pieces } of quotes)
		for (const { sentence, first, last } of pieces)
			for (let index = first; index <= last; index += 1) quoted[sentence]?.add(index);
	return quoted;
}
