import type { GuessStrategy } from '../../../core/bank/blind-guessers';

/** What each blind guesser takes. */
export const guessers: Readonly<Record<GuessStrategy, string>> = {
	longest: 'the longest answer',
	shortest: 'the shortest answer',
	'middle-number': 'the number in the middle',
	'most-frequent': 'the answer that the article names most',
	'most-like-stem': 'the answer most like the question',
	'odd-one-out': 'the answer least like the others'
};
