import type { Token } from '../../language/sentence';
import type { Run } from '../tree';
import { indices, isStop, opensClause, type Line } from './edges';
import { phraseEnd } from './phrase';
import { verbGroupAt } from './verbs';

/** How a clause begins, read leftwards from its subject. */
export interface Opening {
	/** An opening phrase before the subject, without its comma: "In 2012". */
	readonly fronted?: Run;
	/** The token before the clause that ties it to another; −1 at the start of the sentence. */
	readonly opener: number;
}

/** Verbs after which "that …" is told as a fact, by somebody. */
export const TELLS =
	/^(?:say|tell|add|claim|argue|insist|announce|report|warn|explain|state|declare|note|admit|acknowledge|confirm|reply|respond|comment|observe|write|tweet|recall|stress|emphasi[sz]e|reiterate|assert|maintain|allege|estimate|conclude|believe|think|reveal|disclose|testify|concede|complain|find|show|indicate|suggest|discover|learn)$/;

/** Conjunctions before what really happened. */
const FACTUAL = /^(?:when|after|as|because|since|while|whilst|although|though|whereas|that)$/i;
const CONNECTIVE =
	/^(?:however|meanwhile|nevertheless|nonetheless|also|then|later|afterwards?|moreover|furthermore|additionally|unfortunately|fortunately|but|and|so|yet|still|indeed|thus|therefore|instead|specifically|reportedly)$/i;
const LOOSE_PHRASE =
	/^(?:in (?:comparison|addition|fact|total|all|return|turn)|for (?:example|instance)|as a result|on the other hand|at the same time|so far)$/i;
const EDGE = /^(?:[.;:!?–—]|--)$/;

/** How the clause opens whose subject begins at `first`; undefined when it is no clause or tells no fact. */
export function openingOf(line: Line, first: number): Opening | undefined {
	const { tokens, dates } = line;
	const before = tokens[first - 1];
	if (!before || EDGE.test(before.text)) return { opener: first - 1 };
	if (before.text === ',') return frontedBefore(tokens, first);
	const date = dates.find(({ last }) => last === first - 1);
	if (date) return datedBefore(line, date);
	if (/^when$/i.test(before.text)) return isPastAt(line, first) ? { opener: first - 1 } : undefined;
	if (before.tag === 'CC' || FACTUAL.test(before.text) || isTelling(before)) return { opener: first - 1 };
	if (tokens.slice(0, first).every(({ tag }) => /^(?:RB|CC)$/.test(tag))) return { opener: first - 1 };
	const source = sourceBefore(tokens, first);
	return source && { fronted: source, opener: -1 };
}

/** "when the plane fell" happened once; "when water boils" tells no fact. */
function isPastAt({ tokens }: Line, first: number): boolean {
	const verb = tokens.slice(first).find(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag));
	return verb?.tag === 'VBD';
}

export function isTelling(token: Token | undefined): boolean {
	return token !== undefined && /^VB[DZP]$/.test(token.tag) && TELLS.test(token.lemma);
}

/** "In 2012 the club …", "said yesterday the club …". */
function datedBefore({ tokens }: Line, date: Run): Opening | undefined {
	const before = tokens[date.first - 1];
	if (!before || EDGE.test(before.text) || before.tag === 'CC')
		return { fronted: date, opener: date.first - 1 };
	return isTelling(before) ? { opener: date.first - 1 } : undefined;
}

/** "According to the ministry 40 people …", without a comma. */
function sourceBefore(tokens: readonly Token[], first: number): Run | undefined {
	if (!/^according$/i.test(tokens[0]?.text ?? '')) return undefined;
	return phraseEnd(tokens.slice(0, first), 2) === first - 1 ? { first: 0, last: first - 1 } : undefined;
}

/** "In 2012, the club …": the words before the comma, when they are no clause. */
function frontedBefore(tokens: readonly Token[], first: number): Opening | undefined {
	let start = first - 2;
	while (start >= 0 && !isStop(tokens[start]) && !opensClause(tokens, start) && tokens[start]?.text !== ',')
		start -= 1;
	const run = { first: start + 1, last: first - 2 };
	if (run.last < run.first) return undefined;
	const hasVerb = indices(run).some((index) => verbGroupAt(tokens, index)?.first === index);
	const token = tokens[start];
	const isInside = tokens[start - 1]?.text === ',' && /^W/.test(tokens[start - 2]?.tag ?? '');
	if (isInside) return undefined;
	if (/^W/.test(token?.tag ?? '') && /^(?:NNP|NN|CD|,)/.test(tokens[start - 1]?.tag ?? '')) return undefined;
	const isAdverb = run.first === run.last && CONNECTIVE.test(tokens[run.first]?.text ?? '');
	const isLoose =
		isAdverb ||
		LOOSE_PHRASE.test(
			tokens
				.slice(run.first, run.last + 1)
				.map(({ text }) => text)
				.join(' ')
		);
	if (hasVerb || isLoose || opensClause(tokens, start)) return { opener: first - 1 };
	if (!isStop(tokens[start]) && tokens[start]?.text === ',') return undefined;
	return { fronted: run, opener: start };
}
