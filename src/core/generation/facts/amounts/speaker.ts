import type { Token } from '../../language/sentence';
import { rewrite } from '../statements/rewrite';
import { unclearWords } from '../statements/stand-alone';
import { textOf } from '../statements/statement';
import type { Run } from '../tree';
import { indices, isStop, opensClause } from './edges';
import type { Found } from './found';
import type { Frame } from './frame';
import { isTelling, TELLS } from './opening';
import { phraseEnd, plainPhraseEnd } from './phrase';
import { isTopical } from './topic';

/** Who says the clause, in words that need no other sentence; `nobody` when it is said by somebody who is not clear. */
export function speakerOf(found: Found, frame: Frame): string | undefined {
	const { tokens } = found.reading.sentences[found.sentence] ?? { tokens: [] };
	const run =
		sayingBefore(tokens, frame.opener) ?? sayingBehind(tokens, frame.last + 1) ?? accordingTo(tokens, frame);
	if (!run) return undefined;
	return (run === NOBODY ? undefined : namedAs(found, run)) ?? NOBODY;
}

/** Said by somebody who is not clear. */
export const NOBODY = 'nobody';

/** "X said (that)" before the clause. */
function sayingBefore(tokens: readonly Token[], opener: number): Run | typeof NOBODY | undefined {
	const isThat = tokens[opener]?.text.toLowerCase() === 'that';
	let verb = isThat ? opener - 1 : opener;
	while (isThat && verb > opener - 5 && !/^VB/.test(tokens[verb]?.tag ?? '')) verb -= 1;
	const token = tokens[verb];
	if (!token || !isTelling(token)) return isThat ? NOBODY : undefined;
	let end = verb - 1;
	if (tokens[end]?.text === ',') end = beforeAside(tokens, end);
	while (end > 0 && /^(?:RB|VBD|VBZ|VBP)$/.test(tokens[end]?.tag ?? '')) end -= 1;
	let first = end;
	while (first > 0 && !startsSpeaker(tokens, first)) first -= 1;
	return end < first || end < 0 || isHalfName(tokens, first) ? NOBODY : { first, last: end };
}

/** "The Institute of Control and Research said": the "and" belongs to the name. */
function isHalfName(tokens: readonly Token[], first: number): boolean {
	return tokens[first - 1]?.tag === 'CC' && isProper(tokens[first - 2]) && isProper(tokens[first]);
}

function isProper(token: Token | undefined): boolean {
	return token?.tag.startsWith('NNP') === true;
}

function startsSpeaker(tokens: readonly Token[], first: number): boolean {
	const before = tokens[first - 1];
	return isStop(before) || /^(?:CC|,)$/.test(before?.tag ?? '') || opensClause(tokens, first - 1);
}

/** ", however," or ", head of the police," before "said": the words before the first comma. */
function beforeAside(tokens: readonly Token[], comma: number): number {
	let open = comma - 1;
	while (open > 0 && tokens[open]?.text !== ',') open -= 1;
	return open > 0 ? open - 1 : comma - 1;
}

/** ", X said" or ", according to X" behind the clause. */
function sayingBehind(tokens: readonly Token[], at: number): Run | typeof NOBODY | undefined {
	const from = tokens[at]?.text === ',' ? at + 1 : at;
	if (/^according$/i.test(tokens[from]?.text ?? '')) return sourceAt(tokens, from);
	const end = from === at ? undefined : plainPhraseEnd(tokens, from);
	const verb = tokens[(end ?? -2) + 1];
	if (end === undefined || !verb || !/^VB[DZ]$/.test(verb.tag) || !TELLS.test(verb.lemma)) return undefined;
	return { first: from, last: end };
}

function sourceAt(tokens: readonly Token[], at: number): Run | typeof NOBODY {
	const end = phraseEnd(tokens, at + 2);
	return end === undefined ? NOBODY : { first: at + 2, last: end };
}

/** "According to X," before the clause. */
function accordingTo(tokens: readonly Token[], { fronted }: Frame): Run | undefined {
	return fronted && /^according$/i.test(tokens[fronted.first]?.text ?? '')
		? { first: fronted.first + 2, last: fronted.last }
		: undefined;
}

const VAGUE =
	/[,“”"()\d]|\b(?:he|she|it|they|we|i|you|who|another|others?|some|critics|percent|one|two)\b|^(?:after|while|when|as|on|in|but)\b/i;

function namedAs({ reading, sentence, topic }: Found, run: Run): string | undefined {
	const kept = indices(run);
	const words = rewrite(reading, sentence, kept);
	const tree = reading.trees[sentence];
	if (!words || !tree) return undefined;
	const text = textOf(words);
	if (VAGUE.test(text)) return undefined;
	const clause = { predicate: run.last, subject: run, subjectHead: run.last, finite: run.last, kept };
	const unclear = unclearWords(reading, { sentence, clause, words, status: 'asserted', negated: false });
	return unclear.every((word) => isTopical(tree, topic, word)) ? text : undefined;
}
