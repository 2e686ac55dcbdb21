import { counted, numberWord, spokenDay } from './format';

export const title = 'The news, as questions';
export const description =
	'A news quiz: who, what, when, where, why and how many, with the sentence that proves each answer.';
export const stories = 'More stories';
export const start = (questions: number) => `Start the ${numberWord(questions)}`;
export const goOn = (position: number, total: number) => `Question ${position} of ${total}, go on`;
export const playAgain = 'Play it again';
export const scored = (right: number, total: number) => `${right} of ${total}`;
export const lastScore = (right: number, total: number) => `Last time ${right} of ${total}.`;
export const notPlayed = 'Not played';
/** About 25 seconds a question, as slow readers take. */
export const takes = (questions: number) =>
	`About ${counted(Math.max(1, Math.round((questions * 25) / 60)), 'minute')}.`;
export const storyOf = (day: string) => `Story of ${spokenDay(day)}.`;
export const profileLabel = 'How many questions of each kind';

export const noStories = 'No story is published yet. You can make a quiz from any article.';
export const make = {
	title: 'Make a quiz from any article',
	text: 'Paste a text. The questions are written on this device and nothing is uploaded.',
	action: 'Write the questions'
};
