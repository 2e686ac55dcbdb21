import type { Quiz } from '../../../../core/quiz/quiz';
import { counted } from './format';

/** How a quiz is played, in short sentences: what a maker checks and a player reads before it begins. */
export function settingsInWords({
	settings,
	resultsTo
}: Pick<Quiz, 'settings' | 'resultsTo'>): readonly string[] {
	const { shuffle, feedback, minutes, asksName } = settings;
	return [
		feedbackInWords[feedback],
		shuffle ? 'Each player gets another order.' : 'Everyone gets the same order.',
		minutes === undefined ? 'There is no time limit.' : `The time limit is ${counted(minutes, 'minute')}.`,
		...(resultsTo === undefined ? [] : [resultInWords(asksName ?? false)])
	];
}

const feedbackInWords = {
	each: 'The answer is told after each question.',
	end: 'The answers are told at the end.',
	none: 'This is a test: the answers are told later, by whoever made it.'
} as const;

function resultInWords(asksName: boolean): string {
	return asksName
		? 'You can send your result, with your name, to whoever made it. Only they can read it.'
		: 'You can send your result to whoever made it. Only they can read it.';
}
