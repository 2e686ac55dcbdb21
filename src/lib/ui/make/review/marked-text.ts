/** A stretch of the article that means something to the review; offsets are in the article's text. */
export interface Mark {
	/** `whole`: a proof in which no words hold the key alone. */
	readonly kind: 'key' | 'whole' | 'open' | 'left-out';
	/** The item it belongs to; 0 for none. */
	readonly number: number;
	readonly start: number;
	readonly end: number;
}

/** A piece of a paragraph with the kinds of marks that lie on it; `closes` are the marks that end with it. */
export interface Piece {
	readonly text: string;
	readonly kinds: readonly Mark['kind'][];
	readonly closes: readonly Mark[];
}

/** Cuts a paragraph that begins at `start` of the article into plain and marked pieces; marks may overlap. */
export function piecesOf(text: string, start: number, marks: readonly Mark[]): readonly Piece[] {
	const within = marks
		.map((mark) => ({ mark, start: mark.start - start, end: mark.end - start }))
		.filter((mark) => mark.end > 0 && mark.start < text.length && mark.start < mark.end);
	const cuts = [0, text.length, ...within.flatMap((mark) => [mark.start, mark.end])]
		.map((cut) => Math.min(Math.max(cut, 0), text.length))
		.sort((one, other) => one - other)
		.filter((cut, index, all) => cut !== all[index - 1]);
	return cuts.slice(1).map((end, index) => ({
		text: text.slice(cuts[index], end),
		kinds: within.filter((mark) => mark.start < end && mark.end >= end).map(({ mark }) => mark.kind),
		closes: within.filter((mark) => mark.end === end).map(({ mark }) => mark)
	}));
}
