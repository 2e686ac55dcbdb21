import type { Quiz } from '../../../core/quiz/quiz';
import { counted } from './format';

/** How a quiz is played, in short facts: what a maker checks and a player reads before it begins. */
export function settingsInWords({ shuffle, feedback, minutes }: Quiz['settings']): string {
	const facts = [
		feedbackInWords[feedback],
		shuffle ? 'Questions in a different order for each player' : 'The same order for all',
		minutes === undefined ? 'No time limit' : `Time limit ${counted(minutes, 'minute')}`
	];
	return facts.join(' · ');
}

const feedbackInWords = {
	each: 'Answers after each question',
	end: 'Answers at the end',
	none: 'A test: whoever made it tells the answers later'
} as const;

/** What a player can do with the result of a quiz for a class. */
export function resultInWords({ asksName }: Quiz['settings']): string {
	return asksName
		? 'You can send your result, with your name, to whoever made it. Only they can read it.'
		: 'You can send your result to whoever made it. Only they can read it.';
}
