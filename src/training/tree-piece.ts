import type { TreebankSentence } from './conllu';

/** A token with its head inside its own piece; −1 for the piece's root. */
export interface PieceToken {
	readonly form: string;
	readonly tag: string;
	readonly head: number;
	readonly relation: string;
}

/** A part of a sentence that hangs together: a subtree without gaps. */
export type Piece = readonly PieceToken[];

export function pieceOf(sentence: TreebankSentence, from: number, to: number): Piece {
	return sentence.forms.slice(from, to).map((form, index) => {
		const head = (sentence.heads[from + index] ?? 0) - 1 - from;
		return {
			form,
			tag: sentence.tags[from + index] ?? '',
			head: head >= 0 && head < to - from ? head : -1,
			relation: sentence.relations[from + index] ?? ''
		};
	});
}

/** What of a sentence may be cut out as a piece. */
interface Limits {
	readonly longest: number;
	/** Whether finite verbs and question words may be in it. */
	readonly verbs: boolean;
}

/** All words below a token, itself included, when they are plain words, stand together and are not too many. */
export function subtreeAt(sentence: TreebankSentence, token: number, { longest, verbs }: Limits): Piece[] {
	const { forms, heads, tags } = sentence;
	const inside = forms.flatMap((_, index) => (descends(index, token, heads) ? [index] : []));
	const first = inside[0] ?? 0;
	const isWhole = (inside[inside.length - 1] ?? 0) - first + 1 === inside.length && inside.length <= longest;
	const isPlain = inside.every(
		(index) => isPlainWord(forms[index] ?? '') && (verbs || isNominal(tags[index] ?? ''))
	);
	return isWhole && isPlain ? [pieceOf(sentence, first, first + inside.length)] : [];
}

function isPlainWord(form: string): boolean {
	return /^[\p{L}\d.'’-]+$/u.test(form) && form !== '.';
}

function isNominal(tag: string): boolean {
	return !/^(?:W|VB[DZP]|MD|UH)/u.test(tag);
}

function descends(token: number, ancestor: number, heads: readonly number[]): boolean {
	for (let at = token; at >= 0; at = (heads[at] ?? 0) - 1) if (at === ancestor) return true;
	return false;
}

export function rootOf(piece: Piece): number {
	return piece.findIndex(({ head }) => head === -1);
}

export function rootTag(piece: Piece): string {
	return piece[rootOf(piece)]?.tag ?? '';
}

/** The piece moved `by` tokens, its root hung on a token of the whole. */
export function hung(piece: Piece, by: number, onto: Pick<PieceToken, 'head' | 'relation'>): Piece {
	return piece.map((token) =>
		token.head === -1 ? { ...token, ...onto } : { ...token, head: token.head + by }
	);
}

/** The piece with its first word written as at the beginning or in the middle of a sentence. */
export function withCase(piece: Piece, opens: boolean): Piece {
	return piece.map((token, index) => {
		if (index > 0 || token.tag.startsWith('NNP') || token.form === 'I') return token;
		const first = token.form.charAt(0);
		return { ...token, form: (opens ? first.toUpperCase() : first.toLowerCase()) + token.form.slice(1) };
	});
}
