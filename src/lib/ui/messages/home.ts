import type { CalendarDay } from '../../../core/base/calendar-day';
import { capitalised, counted, numberWord, spokenDay } from './format';
import { weekdayOf } from './streak';

export const title = 'The news, as questions';
export const description =
	'A news quiz: who, what, when, where, why and how many, with the sentence that proves each answer.';
export const earlier = 'Earlier editions';
export const allEditions = 'All editions';
export const today = (day: CalendarDay) => `${weekdayOf(day)} ${spokenDay(day)}`;
export const numbered = (number: number) => `No.\u00a0${number}`;
export const start = (questions: number) => `Start today’s ${numberWord(questions)}`;
export const goOn = (position: number, total: number) => `Question ${position} of ${total}, go on`;
export const playAgain = 'Play it again';
export const seeResult = 'See today’s result';
/** What a player reads who has played the edition of the day. */
export const playedToday = (right: number, total: number) =>
	`You got ${right} of ${total} today. The next edition comes tomorrow.`;
export const scored = (right: number, total: number) => `${right} of ${total}`;
/** What the game is, and how long it takes: 25 seconds a question, as slow readers need. */
export const whatItIs = (questions: number, published: string | undefined) =>
	`${capitalised(numberWord(questions))} ${questions === 1 ? 'question' : 'questions'} on a story${published === undefined ? '' : ` of ${spokenDay(published)}`}: guess first, then see the proof. About ${counted(Math.max(1, Math.round((questions * 25) / 60)), 'minute')}.`;
export const storyOf = (day: string) => `Story of ${spokenDay(day)}`;
export const profileLabel = 'How many questions of each kind';
/** Under the profile before a game. */
export const profileNote = 'A line is a question: inked when you get it.';

export const noStories = 'No story is published yet. You can make a quiz from any article.';
export const make = {
	title: 'Make a quiz from any article',
	text: 'Paste a text. The questions are written on this device and nothing is uploaded.',
	action: 'Write the questions'
};
