import { keyText } from '../../bank/item-parts';
import { fold, wordsOf } from '../../bank/text';
import type { Candidate } from './candidate';

/** Share of the longer words of the shorter stem that make two items with one key, or two statements, the same. */
const SAME = 0.6;

/** Whether two items ask for one fact, by its id or, when the article tells it twice, by their words. */
export function saySame(one: Candidate, other: Candidate): boolean {
	if (one.fact === other.fact) return true;
	const areStatements = one.item.kind === 'true-false' && other.item.kind === 'true-false';
	if (!areStatements && (one.item.kind !== other.item.kind || !sameKey(one, other))) return false;
	const words = longWords(one.item.stem);
	const others = longWords(other.item.stem);
	const shared = [...words].filter((word) => others.has(word)).length;
	return shared > SAME * Math.min(words.size, others.size);
}

function sameKey(one: Candidate, other: Candidate): boolean {
	const key = fold(keyText(one.item));
	return key !== '' && key === fold(keyText(other.item));
}

function longWords(text: string): ReadonlySet<string> {
	return new Set(wordsOf(text).filter((word) => word.length > 3));
}
