import { spokenDay } from './format';

export const storyOf = (day: string) => `Historia del ${spokenDay(day)}`;
export const ourWords = 'Contada con nuestras palabras a partir de estas fuentes:';
export const answersHere = 'Las respuestas están en esta historia.';
export const playFirst = 'Jugar primero sus preguntas';
export const play = 'Jugar sus preguntas';
export const markedHere = 'La prueba está marcada en la historia.';
export const backToQuestion = 'Volver a la pregunta';
export const inOtherTab = 'Tu pregunta está abierta en la pestaña de la que vienes.';
