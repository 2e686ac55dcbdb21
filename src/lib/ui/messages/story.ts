import { spokenDay } from './format';

export const storyOf = (day: string) => `Story of ${spokenDay(day)}`;
export const ourWords = 'Told in our own words from these sources:';
export const answersHere = 'The answers are in this story.';
export const playFirst = 'Play its questions first';
export const play = 'Play its questions';
