import type { Token } from '../../language/sentence';
import type { Run } from '../tree';
import { holdsNumber, joinedEnd, phraseEnd, plainPhraseEnd } from './phrase';
import { verbGroupAt } from './verbs';

/** A sentence as the readers of clauses see it. */
export interface Line {
	readonly tokens: readonly Token[];
	/** Its times, prepositions included. */
	readonly dates: readonly Run[];
}

const STOP = /^(?:[.;:!?–—[\]{}|…]|--|\.\.\.)$/;
const QUOTE = /^(?:["“”]|``|'')$/;
const SUBORDINATE =
	/^(?:when|after|as|because|since|while|whilst|although|though|whereas|that|if|unless|until|before|so|where|whether|once|than|lest|how|why)$/i;

/** Whether a token ends every clause before it. */
export function isStop(token: Token | undefined): boolean {
	return token === undefined || STOP.test(token.text) || QUOTE.test(token.text);
}

/** Whether a clause of its own begins at a token: "and the bank agreed", "when the plane fell". */
export function opensClause(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token) return false;
	if (/^(?:WDT|WP|WRB|WP\$)$/.test(token.tag)) return true;
	if (token.tag !== 'CC' && !SUBORDINATE.test(token.text)) return false;
	return verbGroupAt(tokens, at + 1) !== undefined || startsClause(tokens, at + 1);
}

/** A noun phrase with a verb behind it. */
function startsClause(tokens: readonly Token[], at: number): boolean {
	const ends = [phraseEnd(tokens, at), joinedEnd(tokens, at), plainPhraseEnd(tokens, at)];
	return ends.some((end) => end !== undefined && verbGroupAt(tokens, end + 1) !== undefined);
}

export function indices({ first, last }: Run): readonly number[] {
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}

/** Where the words that belong to a clause end, from a token on: before the next comma, stop or clause. */
export function restEnd(tokens: readonly Token[], from: number): number {
	let end = from - 1;
	for (let at = from; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (!token || (isStop(token) && !isScoreDash(tokens, at)) || opensClause(tokens, at)) break;
		if (token.text === ',') {
			const listed = listEnd(tokens, at);
			if (listed === undefined) break;
			at = listed;
		} else if (token.text === '(') {
			const close = tokens.findIndex((one, index) => index > at && one.text === ')');
			if (close < 0) break;
			at = close;
			continue;
		} else if (/^(?:and|or|with)$/i.test(token.text) && isCount(tokens, at + 1)) break;
		else if (/^according$/i.test(token.text)) break;
		end = at;
	}
	return end;
}

/** The dash of "16–10" ends nothing. */
export function isScoreDash(tokens: readonly Token[], at: number): boolean {
	const isNumber = (index: number) => /^\d/.test(tokens[index]?.text ?? '');
	return /^[-–—]$/.test(tokens[at]?.text ?? '') && isNumber(at - 1) && isNumber(at + 1);
}

function isCount(tokens: readonly Token[], at: number): boolean {
	const end = plainPhraseEnd(tokens, at);
	return (
		(end !== undefined && holdsNumber(tokens, at, end)) ||
		/^(?:about|at|some|around|nearly|almost|more|over)$/i.test(tokens[at]?.text ?? '')
	);
}

/** "Oslo, Bergen and Tromsø", "wood, iron and gold", "Boston, Massachusetts": where a comma only lists or places. */
function listEnd(tokens: readonly Token[], comma: number): number | undefined {
	let end = plainPhraseEnd(tokens, comma + 1);
	const isName = (index: number) => /^NNPS?$/.test(tokens[index]?.tag ?? '');
	if (end === undefined) return undefined;
	const isTown =
		isName(comma - 1) &&
		isName(comma + 1) &&
		!(
			isName(end + 2) && /^(?:,|and)$/.test(tokens[(plainPhraseEnd(tokens, end + 2) ?? end) + 1]?.text ?? '')
		) &&
		!(tokens[end + 2]?.text === 'and' && isName(end + 3)) &&
		(isStop(tokens[end + 1]) || tokens[end + 1]?.text === ',');
	let joined = false;
	const town: number | undefined = isTown ? end : undefined;
	while (end !== undefined && !joined) {
		const mark = tokens[end + 1]?.text;
		const conjunction = mark === ',' && /^(?:and|or)$/.test(tokens[end + 2]?.text ?? '') ? end + 2 : end + 1;
		if (/^(?:and|or)$/.test(tokens[conjunction]?.text ?? '')) {
			joined = true;
			end = plainPhraseEnd(tokens, conjunction + 1);
		} else if (mark === ',') end = plainPhraseEnd(tokens, end + 2);
		else end = undefined;
	}
	if (!joined || end === undefined || verbGroupAt(tokens, end + 1)) return town;
	return holdsNumber(tokens, comma + 1, end) ? undefined : end;
}
