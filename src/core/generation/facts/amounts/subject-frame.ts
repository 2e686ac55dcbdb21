import type { Token } from '../../language/sentence';
import type { Run } from '../tree';
import type { Counted } from './counted';
import { isStop, opensClause, restEnd, type Line } from './edges';
import type { Frame } from './frame';
import { openingOf, type Opening } from './opening';
import { holdsNumber, joinedEnd, linkedEnd, plainPhraseEnd } from './phrase';
import { pastGroupAt, tellsFact, verbGroupAt, type VerbGroup } from './verbs';

export const LONGEST_ASIDE = 16;
const MOST_STEPS = 8;

/** "Two were built and three included to …": the helper of the first clause serves the second, and no past tense stands there. */
function lacksHelper(tokens: readonly Token[], { opener }: Opening, { finite, main }: VerbGroup): boolean {
	const isJoined = tokens[opener]?.tag === 'CC' && finite === main && /ed$/.test(tokens[main]?.text ?? '');
	const isPassiveBefore = tokens
		.slice(0, Math.max(0, opener))
		.some(({ tag, lemma }, at) => tag === 'VBN' && (tokens[at - 1]?.lemma === 'be' || lemma === 'be'));
	const isLinked = /^(?:TO|IN)$/.test(tokens[main + 1]?.tag ?? '');
	return (
		isLinked && ((isJoined && isPassiveBefore) || (finite === main && tokens[main]?.lemma === 'include'))
	);
}

interface Reach {
	readonly last: number;
	readonly verbs: VerbGroup;
	readonly asides: readonly Run[];
}

/** "Two employees of the railway were killed in the crash": the number opens the subject. */
export function subjectFrame(line: Line, counted: Counted): Frame | undefined {
	const { tokens } = line;
	const opening = openingOf(line, counted.run.first);
	const isBare = counted.noun === undefined && verbGroupAt(tokens, counted.run.last + 1) === undefined;
	const reach = opening && !isBare ? verbsAfter(tokens, counted.run.last) : undefined;
	if (!opening || !reach || !tellsFact(tokens, reach.verbs) || lacksHelper(tokens, opening, reach.verbs))
		return undefined;
	return {
		...opening,
		role: 'subject',
		subject: { first: counted.run.first, last: reach.last },
		verbs: reach.verbs,
		counted,
		last: restEnd(tokens, reach.verbs.last + 1),
		asides: reach.asides
	};
}

/** The verbs behind a subject, past what hangs on it. */
function verbsAfter(tokens: readonly Token[], from: number): Reach | undefined {
	let last = from;
	const asides: Run[] = [];
	for (let step = 0; step < MOST_STEPS; step += 1) {
		const at = (asides.at(-1)?.last ?? last) + 1;
		const verbs = mainVerbsAt(tokens, at);
		if (verbs) return { last, verbs, asides };
		const aside = asideAt(tokens, at) ?? otherCountAt(tokens, at);
		if (aside) asides.push(aside);
		else {
			const next = hangerEnd(tokens, at);
			if (next === undefined || asides.length > 0) return undefined;
			last = next;
		}
	}
	return undefined;
}

export function mainVerbsAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
	return verbGroupAt(tokens, at) ?? (hasLaterVerb(tokens, at + 1) ? undefined : pastGroupAt(tokens, at));
}

/** ", who are both from Oslo,": from a comma or dash to its partner. */
function asideAt(tokens: readonly Token[], at: number): Run | undefined {
	const mark = tokens[at]?.text ?? '';
	if (!/^(?:[,–—]|--)$/.test(mark)) return undefined;
	for (let end = at + 1; end < Math.min(tokens.length, at + LONGEST_ASIDE); end += 1)
		if (tokens[end]?.text === mark && mainVerbsAt(tokens, end + 1)) return { first: at, last: end };
	return undefined;
}

/** "and four cars" behind a subject: another count of the same verb. */
function otherCountAt(tokens: readonly Token[], at: number): Run | undefined {
	if (!/^(?:and|or)$/i.test(tokens[at]?.text ?? '')) return undefined;
	const end = plainPhraseEnd(tokens, at + 1);
	if (end === undefined || !holdsNumber(tokens, at + 1, end) || !mainVerbsAt(tokens, end + 1))
		return undefined;
	return { first: at, last: end };
}

/** What hangs on a subject: "in the hall", "carrying jumpers", "eligible for the scheme", "and their guests". */
function hangerEnd(tokens: readonly Token[], at: number): number | undefined {
	const token = tokens[at];
	if (!token || isStop(token)) return undefined;
	if (/^(?:and|or)$/i.test(token.text)) {
		const end = plainPhraseEnd(tokens, at + 1);
		return end !== undefined && mainVerbsAt(tokens, end + 1) ? end : undefined;
	}
	if (/^(?:who|that|which)$/i.test(token.text)) return relativeEnd(tokens, at);
	if (opensClause(tokens, at)) return undefined;
	if (/^(?:VB[NG]|JJ)$/.test(token.tag)) return Math.max(at, joinedEnd(tokens, at + 1) ?? at);
	return linkedEnd(tokens, at);
}

/** "who claimed to have been abused": up to the verb of the subject itself. */
function relativeEnd(tokens: readonly Token[], at: number): number | undefined {
	const own = verbGroupAt(tokens, at + 1);
	if (!own) return undefined;
	for (let index = own.last + 1; index < tokens.length; index += 1) {
		if (isStop(tokens[index]) || tokens[index]?.text === ',' || tokens[index]?.tag === 'CC') return undefined;
		if (verbGroupAt(tokens, index)) return index - 1;
	}
	return undefined;
}

/** Whether a verb with tense stands before the clause ends: then a participle before it is no past tense. */
function hasLaterVerb(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < tokens.length; at += 1) {
		if (isStop(tokens[at]) || tokens[at]?.text === ',' || opensClause(tokens, at)) return false;
		if (verbGroupAt(tokens, at)) return true;
	}
	return false;
}
