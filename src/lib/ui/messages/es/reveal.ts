import { numberWord } from './format';

export const nextQuestion = 'Pregunta siguiente';
export const seeResult = 'Ver tu resultado';
export const theSentence = 'La frase que lo prueba';
export const theSentenceBehind = 'La frase de la que se deduce';
/** Of an order or a match, of whose parts the quiz has one proof, and of one with the proof of each. */
export const aSentenceBehind = 'Una frase de la que se deduce';
export const theSentencesBehind = 'Las frases de las que se deduce';
export const sourceLink = 'Abrir la fuente';
export const placeInStory = 'Su lugar en la historia';
export const newTab = ', se abre en otra pestaña';
export const typedPoints = (points: number, typedRight: boolean) =>
	typedRight ? `${points} puntos: no te hicieron falta las opciones.` : `${points} puntos, con las opciones.`;
export const yourAnswer = 'Tu respuesta';
export const rightAnswer = 'Respuesta correcta';
export const yourAnswerRight = 'Tu respuesta, correcta';
export const whyNotOthers = (others: number) =>
	others === 1 ? 'Por qué no la otra' : `Por qué no las otras ${numberWord(others)}`;
