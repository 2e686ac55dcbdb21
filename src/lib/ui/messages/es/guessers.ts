import type { GuessStrategy } from '../../../../core/bank/blind-guessers';

/** What each blind guesser takes. */
export const guessers: Readonly<Record<GuessStrategy, string>> = {
	longest: 'la respuesta más larga',
	shortest: 'la respuesta más corta',
	'middle-number': 'el número del medio',
	'most-frequent': 'la respuesta que más nombra el artículo',
	'most-like-stem': 'la respuesta más parecida a la pregunta',
	'odd-one-out': 'la respuesta menos parecida a las otras'
};
