import type { Token } from '../../language/sentence';
import type { Frame } from './frame';
import { indices } from './edges';

const ARTICLE = /^(?:a|an|the|its|his|her|their|some|many|several|other|most|much|all)$/i;
/** Tags of what may stand between "and" and the noun that it joins. */
const BEFORE_NOUN = /^(?:JJ[RS]?|VBN|VBG|NN|NNP|HYPH|POS)$/;

/** Whether "and" ties something uncounted to what a number counts, or another deed to its verb: "50 bodies and a mast were found", "withdrew $5 million from the bank and cut jobs". */
export function isTiedToUncounted(tokens: readonly Token[], frame: Frame): boolean {
	const { counted, subject, last, role, asides } = frame;
	const isLeftOut = (at: number) => asides.some((aside) => at >= aside.first && at <= aside.last);
	const end = role === 'subject' ? subject.last : last;
	return indices({ first: counted.run.first, last: end }).some(
		(at) => tokens[at]?.tag === 'CC' && !isLeftOut(at) && joinsUncounted(tokens, frame, at)
	);
}

function joinsUncounted(tokens: readonly Token[], { counted, role }: Frame, conjunction: number): boolean {
	const next = tokens[conjunction + 1];
	const hangs = tokens
		.slice(counted.run.first, conjunction)
		.some(({ tag, text }) => /^(?:IN|TO)$/.test(tag) && text !== 'than');
	if (!hangs && ARTICLE.test(next?.text ?? '')) return true;
	if (role !== 'subject' && startsDeed(tokens, conjunction + 1)) return true;
	return hangs && isOfItsOwn(tokens, conjunction + 1);
}

/** "and sacked the coach": another verb of the same subject. */
function startsDeed(tokens: readonly Token[], from: number): boolean {
	let at = from;
	while (tokens[at]?.tag === 'RB') at += 1;
	return /^VB[DNP]?$/.test(tokens[at]?.tag ?? '') && !/^NN/.test(tokens[at + 1]?.tag ?? '');
}

/** "and parts of the plane", "and cut of oil": a bare noun with words of its own behind it. */
function isOfItsOwn(tokens: readonly Token[], from: number): boolean {
	let at = from;
	while (BEFORE_NOUN.test(tokens[at]?.tag ?? '') && /^(?:NN|JJ|HYPH|VB)/.test(tokens[at + 1]?.tag ?? ''))
		at += 1;
	return /^NNS?$/.test(tokens[at]?.tag ?? '') && tokens[at + 1]?.text === 'of';
}
