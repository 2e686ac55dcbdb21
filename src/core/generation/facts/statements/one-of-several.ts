import { wordsOf } from '../../../bank/text';
import type { Token } from '../../language/sentence';
import type { Reading } from '../reading';

/** Words for one kind of thing, of which an article may tell several under different names. */
const SAME_THINGS: readonly RegExp[] = [
	/^(?:earthquake|quake|tremor|aftershock|shock)$/,
	/^(?:bombing|blast|explosion|bomb)$/
];
const NUMBERED =
	/^(?:first|second|third|fourth|another|other|previous|earlier|initial|later|last|both|several|two|three|four|five|six)$/i;

/** Whether the headline or the article tells of several quakes or blasts, so that "the earthquake" may be any of them. */
export function isOneOfSeveral({ title = '', sentences }: Reading, noun: Token): boolean {
	const kind = SAME_THINGS.find((things) => things.test(noun.lemma.toLowerCase()));
	if (!kind || noun.tag === 'NNS') return false;
	const isPlural = (word: string) => /s$/.test(word) && kind.test(word.replace(/s$/, ''));
	return (
		wordsOf(title).some(isPlural) ||
		sentences.some(({ tokens }) => tokens.some((_, at) => isNumbered(tokens, at, kind)))
	);
}

/** "the second quake", "two blasts", "the 7 January quake". */
function isNumbered(tokens: readonly Token[], at: number, kind: RegExp): boolean {
	const token = tokens[at];
	if (!token || !/^NNS?$/.test(token.tag) || !kind.test(token.lemma.toLowerCase())) return false;
	return tokens
		.slice(Math.max(0, at - 3), at)
		.some((before) => before.head === at && NUMBERED.test(before.text));
}
