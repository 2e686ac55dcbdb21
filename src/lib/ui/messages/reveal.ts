import { numberWord } from './format';

export const nextQuestion = 'Next question';
export const seeResult = 'See your result';
export const theSentence = 'The sentence that proves it';
export const theSentenceBehind = 'The sentence it follows from';
/** Of an order or a match, of whose parts the quiz has one proof, and of one with the proof of each. */
export const aSentenceBehind = 'A sentence it follows from';
export const theSentencesBehind = 'The sentences it follows from';
export const sourceLink = 'Open the source';
export const placeInStory = 'Its place in the story';
export const newTab = ', opens a new tab';
/** Of a right answer to a question that was asked without its options first. */
export const typedPoints = (points: number, typedRight: boolean) =>
	typedRight ? `${points} points: you did without the options.` : `${points} points, with the options.`;
export const yourAnswer = 'Your answer';
export const rightAnswer = 'Right answer';
export const yourAnswerRight = 'Your answer, right';
export const whyNotOthers = (others: number) =>
	others === 1 ? 'Why not the other one' : `Why not the other ${numberWord(others)}`;
