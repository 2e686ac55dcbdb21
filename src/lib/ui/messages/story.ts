import { spokenDay } from './format';

export const storyOf = (day: string) => `Story of ${spokenDay(day)}`;
export const ourWords = 'Told in our own words from these sources:';
export const answersHere = 'The answers are in this story.';
export const playFirst = 'Play its questions first';
export const play = 'Play its questions';
/** Where a proof was followed from a question into a new tab. */
export const markedHere = 'The proof is marked in the story.';
export const backToQuestion = 'Back to the question';
export const inOtherTab = 'Your question is open in the tab that you came from.';
