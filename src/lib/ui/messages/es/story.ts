import { spokenDay } from './format';

export const storyOf = (day: string) => `Historia del ${spokenDay(day)}`;
export const ourWords = 'Contada con nuestras palabras a partir de estas fuentes:';
export const answersHere = 'Las respuestas están en esta historia.';
export const playFirst = 'Jugar primero sus preguntas';
export const play = 'Jugar sus preguntas';
