import { fullStopAfter } from './abbreviations';

/** A piece of a text: `text.slice(start, end)`. */
export interface RawToken {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** What a token can look like before words are taken apart, the most particular first. All quantifiers that could fail late are bounded. */
const pieces: readonly RegExp[] = [
	/(?:https?:\/\/|www\.)[^\s<>"“”]+/iuy,
	/[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/uy,
	/[\p{L}\d-]{1,63}\.(?:com|org|net|gov|edu|info|co\.uk|ac\.uk|gov\.uk|org\.uk)\b/iuy,
	/[#@][\p{L}_][\p{L}\p{Nd}_]*/uy,
	/(?:\p{L}\.){1,8}\p{L}(?=\.)/uy,
	/ph\.d(?=\.)/iuy,
	/\d{3}-\d{3}-\d{4}(?!\d)|\d{3}-\d{4}(?!\d)/uy,
	/[.,]?\p{Nd}+(?:[.,:/]\p{Nd}+)*(?:(?:st|nd|rd|th|ST|ND|RD|TH|[sAC-JLN-SU-Z])(?![\p{L}\p{Nd}]))?/uy,
	/[\p{L}\p{M}\p{Nd}_]+(?:&\p{L}[\p{L}\p{Nd}]*)*(?:['’]\p{L}+)*/uy,
	/['’](?:[sdm]|re|ve|ll)(?!\p{L})/iuy,
	/\.{2,}|…+|-{2,}|''|``|’’|‘‘|<<|>>|!{2,}|\?{2,}|[!?]{2,}/uy,
	/[*=_~+#|]{2,}/uy
];

const space = /[\s\p{Cf}\p{Cc}]/u;

/** Prefixes that the treebank leaves joined to what follows their hyphen. */
const prefixes = new Set(
	`e non mid pre re anti co cross post over semi sub multi pro ex counter mini un inter ultra extra super micro bi tri de
	neo psycho socio hyper intra trans under`.split(/\s+/u)
);

/** The tokens of a text as the English Web Treebank cuts them. Linear in the length of the text. */
export function tokenize(text: string): RawToken[] {
	const tokens: RawToken[] = [];
	let at = 0;
	while (at < text.length) {
		const piece = pieceAt(text, at);
		if (space.test(piece)) {
			at += piece.length;
			continue;
		}
		const end = at + piece.length + stopLength(text, at, piece);
		for (const token of cutWord({ text: text.slice(at, end), start: at, end })) append(tokens, token, text);
		at = end;
	}
	return tokens;
}

function pieceAt(text: string, at: number): string {
	for (const pattern of pieces) {
		pattern.lastIndex = at;
		const found = pattern.exec(text)?.[0];
		if (found !== undefined)
			return found.startsWith('http') || found.startsWith('www') ? withoutTail(found) : found;
	}
	return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** An address without the punctuation of the sentence around it. */
function withoutTail(address: string): string {
	let end = address.length;
	while (end > 1 && ",.;:!?)]}'’".includes(address.charAt(end - 1))) end--;
	return address.slice(0, end);
}

/** 1 when the full stop after the piece belongs to it, else 0. */
function stopLength(text: string, at: number, piece: string): number {
	const end = at + piece.length;
	if (text.charAt(end) !== '.' || text.charAt(end + 1) === '.') return 0;
	if (/^no$/iu.test(piece)) return /^N/u.test(piece) && /^\.\s?\d/u.test(text.slice(end, end + 3)) ? 1 : 0;
	if (/^\d{1,2}$/u.test(piece) && isLineStart(text, at))
		return /^\.\s\D/u.test(text.slice(end, end + 3)) ? 1 : 0;
	return /^\p{L}/u.test(piece) && !piece.includes('@') && fullStopAfter(piece) !== 'ends' ? 1 : 0;
}

function isLineStart(text: string, at: number): boolean {
	return at === 0 || text.charAt(at - 1) === '\n';
}

/** Adds a token, joined to the two before it when they are a prefix and its hyphen. */
function append(tokens: RawToken[], token: RawToken, text: string): void {
	const hyphen = tokens[tokens.length - 1];
	const prefix = tokens[tokens.length - 2];
	const joins =
		hyphen?.text === '-' &&
		prefix?.end === hyphen.start &&
		hyphen.end === token.start &&
		/^[\p{L}\p{Nd}]/u.test(token.text) &&
		prefixes.has(prefix.text.toLowerCase());
	if (joins) {
		tokens.length -= 2;
		tokens.push({ text: text.slice(prefix.start, token.end), start: prefix.start, end: token.end });
	} else tokens.push(token);
}

const twoWords: readonly RegExp[] = [
	/^(.+)(n['’]t)$/iu,
	/^(.+)(['’](?:[sdm]|re|ve|ll))$/iu,
	/^(can)(not)$/iu,
	/^(gon|wan)(na)$/iu,
	/^(got)(ta)$/iu
];

/** A word without its clitics, and these: "don't" is `do` + `n't`. */
function cutWord(token: RawToken): RawToken[] {
	if (token.text.length > 64) return [token];
	for (const pattern of twoWords) {
		const first = pattern.exec(token.text)?.[1];
		if (first === undefined) continue;
		const cut = token.start + first.length;
		const second = { text: token.text.slice(first.length), start: cut, end: token.end };
		return [...cutWord({ text: first, start: token.start, end: cut }), second];
	}
	return [token];
}
