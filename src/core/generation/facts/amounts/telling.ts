import type { Token } from '../../language/sentence';
import { endsWhole, quotesAreBalanced } from '../statements/faithful';
import { entityAt } from '../entities/entity';
import type { Reading } from '../reading';
import { rewrite } from '../statements/rewrite';
import { unclearWords } from '../statements/stand-alone';
import type { Word } from '../statements/statement';
import { isInside, type Run } from '../tree';
import { indices, isStop, opensClause, restEnd } from './edges';
import type { Found } from './found';
import type { Frame } from './frame';
import { isTopical } from './topic';
import { verbGroupAt, type VerbGroup } from './verbs';

/** The words of a clause that stand alone, and the tokens they stand for. */
export interface Telling {
	readonly kept: readonly number[];
	readonly words: readonly Word[];
}

const MOST_WORDS = 34;

/** The clause around a number in words that stand alone under the title; what is loose and unclear is left out. */
export function tellingOf(found: Found, frame: Frame): Telling | undefined {
	const { tokens } = found.reading.sentences[found.sentence] ?? { tokens: [] };
	const main = mainTokens(frame);
	const fronts =
		frame.fronted && !isSource(tokens, frame.fronted) ? [frontTokens(tokens, frame.fronted)] : [[]];
	const tail = tailOf(tokens, frame);
	const tails = tail ? [indices(tail.run), ...(tail.isNeeded ? [] : [[]])] : [[]];
	const bare = isLooseFront(found, frame) ? [[]] : [];
	for (const front of [...fronts, ...bare])
		for (const rest of tails) {
			const kept = [...front, ...main, ...rest];
			const words = clearWords(found, frame, kept);
			if (words && words.length <= MOST_WORDS) return { kept, words };
		}
	return undefined;
}

function mainTokens({ subject, last, asides }: Frame): readonly number[] {
	return indices({ first: subject.first, last }).filter(
		(index) => !asides.some((aside) => isInside(index, aside))
	);
}

function frontTokens(tokens: readonly Token[], { first, last }: Run): readonly number[] {
	return indices({ first, last: tokens[last + 1]?.text === ',' ? last + 1 : last });
}

function isSource(tokens: readonly Token[], { first }: Run): boolean {
	return /^according$/i.test(tokens[first]?.text ?? '');
}

interface Tail {
	readonly run: Run;
	/** Whether the clause says too little or something else without it. */
	readonly isNeeded: boolean;
}

/** "when the plane fell": a clause right behind the main one, without a comma. */
function tailOf(tokens: readonly Token[], { last, counted }: Frame): Tail | undefined {
	const at = last + 1;
	const opens = tokens[at]?.text.toLowerCase() ?? '';
	if (isStop(tokens[at]) || tokens[at]?.text === ',' || !opensClause(tokens, at) || tokens[at]?.tag === 'CC')
		return undefined;
	const run = { first: at, last: restEnd(tokens, at + 1) };
	const hasVerb = indices(run).some((index) => verbGroupAt(tokens, index)?.finite === index);
	const isNeeded =
		/^(?:who|which|that|whose|than|before|until|if|unless|where|so)$/.test(opens) ||
		counted.run.last === last;
	return hasVerb || isNeeded ? { run, isNeeded } : undefined;
}

/** Whether the opening phrase may go: none, a time, or what only ties the sentence to others. */
function isLooseFront({ reading, sentence }: Found, { fronted }: Frame): boolean {
	if (!fronted) return false;
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const { text = '', tag = '' } = tokens[fronted.first] ?? {};
	const lasts = (reading.quantities[sentence] ?? []).some(
		({ kind, first }) => kind === 'duration' && isInside(first, fronted)
	);
	if (lasts) return false;
	const isDated = (reading.dates[sentence] ?? []).some((date) => isInside(date.first, fronted));
	return (
		isDated || /^(?:despite|with|following|besides|due|in)$/i.test(text) || /^(?:VBG|VBN|RB|CC)$/.test(tag)
	);
}

function clearWords(
	{ reading, sentence, topic }: Found,
	{ subject, verbs }: Frame,
	kept: readonly number[]
): readonly Word[] | undefined {
	const tree = reading.trees[sentence];
	const words = rewrite(reading, sentence, kept);
	if (!tree || !words || !endsWhole(tree, kept) || !quotesAreBalanced(tree, kept)) return undefined;
	const clause = { predicate: verbs.main, subject, subjectHead: subject.last, finite: verbs.finite, kept };
	const unclear = unclearWords(reading, { sentence, clause, words, status: 'asserted', negated: false });
	if (
		!unclear.every((word) => isTopical(tree, topic, word)) ||
		isCutShort(tree.tokens, verbs, { kept, words })
	)
		return undefined;
	if (misnames(reading, sentence, kept)) return undefined;
	return words.map((word) => (/^(?:this|these|those)$/.test(word.text) ? { ...word, text: 'the' } : word));
}

/** "begins on 11 January" whose day cannot be told ends on its verb. */
function isCutShort(
	tokens: readonly Token[],
	{ main, finite }: VerbGroup,
	{ kept, words }: Telling
): boolean {
	const end = words.at(-1)?.last ?? -1;
	return end < (kept.at(-1) ?? -1) && end <= main && main === finite && tokens[main]?.tag !== 'VBN';
}

/** Whether "it" was read as the name of something that is no country and no organisation, or a person was given an article. */
function misnames(
	{ references, sentences, entities }: Reading,
	sentence: number,
	kept: readonly number[]
): boolean {
	const tokens = sentences[sentence]?.tokens ?? [];
	return kept.some((index) => {
		const meant = references[sentence]?.get(index);
		if (meant && /^it$/i.test(tokens[index]?.text ?? ''))
			return meant.type === 'other' || meant.type === 'person';
		const named = entityAt(entities, sentence, index);
		return named?.type === 'person' && tokens[index - 1]?.text.toLowerCase() === 'the';
	});
}
