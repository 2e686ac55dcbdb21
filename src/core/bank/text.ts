/** How a missing word is written in a stem. */
export const BLANK = '_____';

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const LAYOUT = /[\t\n\r]/g;
const ASCII = /^\p{ASCII}*$/u;
const WORD = /[\p{L}\p{N}]+(?:['.,:/-][\p{L}\p{N}]+)*/gu;
const QUOTED = /“[^“”]*”|"[^"]*"|(?<![\p{L}\p{N}])[‘'](?:[^‘’']|['’](?=\p{L}))*['’](?!\p{L})/gu;

/** Whether a text holds characters that show nothing or turn the reading order: controls, bidi marks, zero width, half a surrogate pair. */
export function hasUnseenCharacters(text: string): boolean {
	return UNSEEN.test(text);
}

/** The same for a verbatim quote, which may hold the tabs and line breaks of its article. */
export function hasUnseenCharactersInQuote(quote: string): boolean {
	return UNSEEN.test(quote.replace(LAYOUT, ' '));
}

/** A text on one line, without the characters that show nothing, of at most `limit` UTF-16 code units. */
export function tidied(text: string, limit: number): string {
	const line = text.replace(/\s+/g, ' ').replace(new RegExp(UNSEEN, 'gu'), '').trim().normalize('NFC');
	return line
		.slice(0, limit)
		.replace(/\p{Cs}$/u, '')
		.trim();
}

/** A text without what does not make it another text: compatibility forms, case, accents, typographic quotes, spaces. */
export function fold(text: string): string {
	const plain = ASCII.test(text) ? text.toLowerCase() : plainForm(text);
	return plain.replace(/\s+/g, ' ').trim();
}

function plainForm(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[\u2010-\u2015]/g, '-');
}

/** The folded words of a text, possessive endings off. Numbers keep their commas and points. */
export function wordsOf(text: string): readonly string[] {
	return (fold(text).match(WORD) ?? []).map((word) => (word.endsWith("'s") ? word.slice(0, -2) : word));
}

/** Whether the words of `part` stand together, whole and in order, in `whole`. */
export function holdsWords(whole: string, part: string): boolean {
	const sought = wordsOf(part).join(' ');
	return sought !== '' && ` ${wordsOf(whole).join(' ')} `.includes(` ${sought} `);
}

/** A text with what stands in quotation marks left out. */
export function withoutQuotes(text: string): string {
	return text.replace(QUOTED, ' ');
}
