import type { CalendarDay } from '../../../../core/base/calendar-day';
import { capitalised, counted, numberWord, spokenDay } from './format';
import { weekdayOf } from './streak';

export const title = 'Las noticias, en preguntas';
export const description =
	'Un cuestionario de noticias: quién, qué, cuándo, dónde, por qué y cuántos, con la frase que prueba cada respuesta.';
export const earlier = 'Ediciones anteriores';
export const allEditions = 'Todas las ediciones';
export const today = (day: CalendarDay) => `${capitalised(weekdayOf(day))}, ${spokenDay(day)}`;
export const numbered = (number: number) => `N.º\u00a0${number}`;
export const start = (questions: number) =>
	questions === 1 ? 'Empezar con la de hoy' : `Empezar con las ${numberWord(questions)} de hoy`;
export const goOn = (position: number, total: number) => `Pregunta ${position} de ${total}, seguir`;
export const playAgain = 'Jugar otra vez';
export const seeResult = 'Ver el resultado de hoy';
/** What a player reads who has played the edition of the day. */
export const playedToday = (right: number, total: number) =>
	`Hoy acertaste ${right} de ${total}. La próxima edición llega mañana.`;
export const scored = (right: number, total: number) => `${right} de ${total}`;
/** What the game is, and how long it takes: 25 seconds a question, as slow readers need. */
export const whatItIs = (questions: number, published: string | undefined) =>
	`${questions === 1 ? 'Una pregunta' : `${capitalised(numberWord(questions))} preguntas`} en inglés sobre una historia${published === undefined ? '' : ` del ${spokenDay(published)}`}: primero adivina, luego ve la prueba. Unos ${counted(Math.max(2, Math.round((questions * 25) / 60)), 'minuto')}.`;
export const storyOf = (day: string) => `Historia del ${spokenDay(day)}`;
export const profileLabel = 'Cuántas preguntas hay de cada tipo';
/** Under the profile before a game. */
export const profileNote = 'Una línea es una pregunta: con tinta si la aciertas.';

export const noStories =
	'Todavía no hay ninguna historia publicada. Puedes crear un cuestionario con cualquier artículo.';
export const make = {
	title: 'Crea un cuestionario con cualquier artículo',
	text: 'Pega un texto. Las preguntas se escriben en este dispositivo y no se sube nada.',
	action: 'Escribir las preguntas'
};
