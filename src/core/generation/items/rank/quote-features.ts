import type { Item } from '../../../bank/item';
import { wordsOf } from '../../../bank/text';
import type { Reading } from '../../facts/reading';
import type { Feature } from './feature';
import { mean } from './mean';

const QUOTE = /[“"]([^“”"]+)[”"]/;
const POINTING = /\b(?:it|its|that|this|these|those|they|them|he|him|his|she|her|there|so|such)\b/gi;

/** Whether quoted words say something by themselves, of what the article is about. */
export function quoteFeatures({ importance }: Reading, { stem, family }: Item): readonly Feature[] {
	const quote = QUOTE.exec(stem)?.[1];
	if (quote === undefined || !family.startsWith('who-said')) return [];
	const words = wordsOf(quote);
	const weights = words.filter((word) => word.length > 3).map((word) => importance.words.get(word) ?? 0);
	return [
		['quote length', Math.min(40, words.length) / 20],
		['quote short', words.length < 9 ? 1 : 0],
		['quote points', Math.min(4, quote.match(POINTING)?.length ?? 0) / 4],
		['quote points at once', /^(?:it|that|this|these|those|they|he|she|there|so)\b/i.test(quote) ? 1 : 0],
		['quote first person', /\b(?:I|we|my|our|us|me)\b/.test(quote) ? 1 : 0],
		['quote importance', mean(weights)],
		['quote best importance', Math.max(0, ...weights)],
		['quote names', /\s\p{Lu}\p{Ll}/u.test(quote) ? 1 : 0],
		['quote numbers', /\d/.test(quote) ? 1 : 0]
	];
}
