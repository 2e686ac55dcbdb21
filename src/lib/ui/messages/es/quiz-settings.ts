import type { Quiz } from '../../../../core/quiz/quiz';
import { counted } from './format';

/** How a quiz is played, in short facts: what a maker checks and a player reads before it begins. */
export function settingsInWords({ shuffle, feedback, minutes }: Quiz['settings']): string {
	const facts = [
		feedbackInWords[feedback],
		shuffle ? 'Preguntas en otro orden para cada jugador' : 'El mismo orden para todos',
		minutes === undefined ? 'Sin límite de tiempo' : `Límite de ${counted(minutes, 'minuto')}`
	];
	return facts.join(' · ');
}

const feedbackInWords = {
	each: 'Respuestas después de cada pregunta',
	end: 'Respuestas al final',
	none: 'Un examen: quien lo hizo dirá las respuestas más tarde'
} as const;

/** What a player can do with the result of a quiz for a class. */
export function resultInWords({ asksName }: Quiz['settings']): string {
	return asksName
		? 'Puedes enviar tu resultado, con tu nombre, a quien lo hizo. Nadie más puede leerlo.'
		: 'Puedes enviar tu resultado a quien lo hizo. Nadie más puede leerlo.';
}
