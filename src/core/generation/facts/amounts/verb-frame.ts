import type { Token } from '../../language/sentence';
import type { Quantity } from '../quantities/find-quantities';
import type { Run } from '../tree';
import type { Counted } from './counted';
import { isScoreDash, isStop, opensClause, restEnd, type Line } from './edges';
import type { Frame, Role } from './frame';
import { openingOf, type Opening } from './opening';
import { holdsNumber } from './phrase';
import { LONGEST_ASIDE } from './subject-frame';
import { pastGroupAt, tellsFact, verbGroupAt, type VerbGroup } from './verbs';

/** "The club has won nine titles": the number stands behind the verb. */
export function verbFrame(line: Line, counted: Counted, quantity: Quantity): Frame | undefined {
	const { tokens } = line;
	const lead = leadingCount(tokens, counted.run.first);
	const first = lead?.first ?? counted.run.first;
	const before = tokens[first - 1];
	const isLinked = before !== undefined && /^(?:IN|TO)$/.test(before.tag) && before.text !== 'worth';
	const from = isLinked ? first - 2 : first - 1;
	const verbs = verbsBefore(tokens, from);
	if (!verbs || !(tellsFact(tokens, verbs) || isLasting(tokens, verbs, quantity))) return undefined;
	const between = tokens.slice(verbs.last + 1, from + 1);
	if (between.some(breaksOff)) return undefined;
	const holder = holderOf(line, verbs);
	if (!holder) return undefined;
	const role = roleOf(tokens, { verbs, between, isLinked, holder });
	if (role === 'object' && SAYS.test(tokens[verbs.main]?.lemma ?? '')) return undefined;
	if (role === 'predicate' && /^(?:when|while|as)$/i.test(tokens[holder.opening.opener]?.text ?? ''))
		return undefined;
	return (
		role && {
			...holder.opening,
			role,
			subject: holder.subject,
			verbs,
			counted,
			...(isLinked ? { preposition: first - 1 } : {}),
			last: restEnd(tokens, counted.run.last + 1),
			asides: [...holder.asides, ...(lead ? [lead] : [])]
		}
	);
}

/** "nine titles and" before "four cups": another count that shares the verb. */
function leadingCount(tokens: readonly Token[], first: number): Run | undefined {
	if (!/^(?:and|or)$/i.test(tokens[first - 1]?.text ?? '')) return undefined;
	let start = first - 2;
	while (start > 0 && /^(?:CD|JJ[RS]?|NNS?|NNPS?|POS|HYPH|\$|DT|RB)$/.test(tokens[start]?.tag ?? ''))
		start -= 1;
	const run = { first: start + 1, last: first - 1 };
	return holdsNumber(tokens, run.first, run.last) ? run : undefined;
}

/** "had not won for 34 years": what is asked is how long. */
function isLasting(tokens: readonly Token[], { finite }: VerbGroup, { kind, first }: Quantity): boolean {
	return kind === 'duration' && tokens[first - 1]?.lemma === 'for' && tokens[finite]?.lemma === 'have';
}

/** What is said is no object that could be counted. */
const SAYS = /^(?:say|claim|argue|note|add|state|believe|think|warn|insist|suggest|estimate)$/;

function breaksOff({ text, tag }: Token): boolean {
	return /^(?:[,;:()–—"“”]|--)$/.test(text) || /^(?:CC|W|VB[DZPG]|MD)/.test(tag);
}

interface Behind {
	readonly verbs: VerbGroup;
	readonly between: readonly Token[];
	readonly isLinked: boolean;
	readonly holder: Holder;
}

function roleOf(tokens: readonly Token[], { verbs, between, isLinked, holder }: Behind): Role | undefined {
	const isBe = tokens[verbs.main]?.lemma === 'be';
	const plain = between.every(({ tag }) => /^RB/.test(tag));
	if (tokens[holder.subject.first]?.tag === 'EX')
		return isBe && plain && !isLinked ? 'existential' : undefined;
	if (isBe && between.length === 1 && between[0]?.text === 'worth') return 'object';
	if (isLinked) return 'oblique';
	if (isBe) return plain ? 'predicate' : undefined;
	return plain ? 'object' : 'oblique';
}

/** The verb group that ends at or before a token. */
function verbsBefore(tokens: readonly Token[], from: number): VerbGroup | undefined {
	let last = from;
	while (last >= 0 && !/^(?:VB|MD)/.test(tokens[last]?.tag ?? '')) last -= 1;
	if (last < 0) return undefined;
	let found: VerbGroup | undefined;
	for (let first = last; first >= Math.max(0, last - 8); first -= 1) {
		const group = verbGroupAt(tokens, first);
		if (group?.last === last) found = group;
	}
	const isPast = tokens[last]?.tag === 'VBN' && /^(?:NN|RB)/.test(tokens[last - 1]?.tag ?? '');
	return found ?? (isPast ? pastGroupAt(tokens, last) : undefined);
}

interface Holder {
	readonly subject: Run;
	readonly asides: readonly Run[];
	readonly opening: Opening;
}

/** The subject of a verb group, past an aside in commas, or that of the verb before "and". */
export function holderOf(line: Line, verbs: VerbGroup): Holder | undefined {
	const { tokens } = line;
	const joint = verbs.first - 1;
	if (tokens[joint]?.tag === 'CC') return sharedHolder(line, joint, verbs);
	if (tokens[joint]?.text === ',' && tokens[joint - 1]?.tag === 'CC') return undefined;
	const aside = asideBefore(tokens, joint);
	const last = aside ? aside.first - 1 : joint;
	const start = subjectStart(line, last);
	if (start === undefined || start > last) return undefined;
	const opening = openingOf(line, start);
	return opening && { subject: { first: start, last }, asides: aside ? [aside] : [], opening };
}

/** "The club won the cup and beat 40 others": the subject of "won" is that of "beat". */
function sharedHolder(line: Line, joint: number, { first }: VerbGroup): Holder | undefined {
	const { tokens } = line;
	for (let at = joint - 1; at >= 0; at -= 1) {
		if (isStop(tokens[at])) return undefined;
		const earlier = verbGroupAt(tokens, at);
		if (!earlier || earlier.finite !== at) continue;
		const whole = verbsBefore(tokens, earlier.last) ?? earlier;
		const holder = holderOf(line, whole);
		if (!holder || tokens[holder.subject.first]?.tag === 'EX') return undefined;
		return { ...holder, asides: [...holder.asides, { first: holder.subject.last + 1, last: first - 1 }] };
	}
	return undefined;
}

function asideBefore(tokens: readonly Token[], last: number): Run | undefined {
	const mark = tokens[last]?.text ?? '';
	if (!/^(?:[,–—]|--)$/.test(mark)) return undefined;
	let open = last - 1;
	while (open > Math.max(0, last - LONGEST_ASIDE) && tokens[open]?.text !== mark) open -= 1;
	return tokens[open]?.text === mark ? { first: open, last } : undefined;
}

const IN_SUBJECT = /^(?:PDT|DT|PRP\$?|JJ[RS]?|CD|NNS?|NNPS?|VB[NG]|HYPH|POS|\$|RB|IN|TO|EX|CC|-LRB-|-RRB-)$/;
const BEFORE_SUBJECT =
	/^(?:when|after|as|because|since|while|whilst|although|though|whereas|that|if|unless|until|before|so|where|whether|once)$/i;

/** Leftwards from the last word of a subject to its first. */
function subjectStart({ tokens, dates }: Line, last: number): number | undefined {
	if (
		!/^(?:NNS?|NNPS?|CD|PRP|EX|DT)$/.test(tokens[last]?.tag ?? '') &&
		!/^[)%]$/.test(tokens[last]?.text ?? '')
	)
		return undefined;
	let first = last;
	while (first > 0) {
		const before = tokens[first - 1];
		if (!before || !(IN_SUBJECT.test(before.tag) || /^[&()]$/.test(before.text))) break;
		if (before.tag === 'CC' ? hasVerbBefore(tokens, first - 1) : opensClause(tokens, first - 1)) break;
		if (BEFORE_SUBJECT.test(before.text) && tokens[first - 2]?.text.toLowerCase() !== 'such') break;
		if (dates.some((date) => date.last === first - 1) || isScoreDash(tokens, first - 2)) break;
		first -= 1;
	}
	while (
		first <= last &&
		(tokens[first]?.tag === 'RB' || /^(?:and|or|but)$/i.test(tokens[first]?.text ?? ''))
	)
		first += 1;
	return /^(?:VBG|IN|TO)$/.test(tokens[first]?.tag ?? '') ? undefined : first;
}

/** Whether a clause with a verb ends before a conjunction. */
function hasVerbBefore(tokens: readonly Token[], conjunction: number): boolean {
	for (let at = conjunction - 1; at >= 0; at -= 1) {
		if (isStop(tokens[at]) && !isScoreDash(tokens, at)) return false;
		if (/^(?:VB[DZP]|MD)$/.test(tokens[at]?.tag ?? '')) return true;
	}
	return false;
}
