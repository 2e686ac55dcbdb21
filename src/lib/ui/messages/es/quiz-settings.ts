import type { Quiz } from '../../../../core/quiz/quiz';
import { counted } from './format';

/** How a quiz is played, in short sentences: what a maker checks and a player reads before it begins. */
export function settingsInWords({
	settings,
	resultsTo
}: Pick<Quiz, 'settings' | 'resultsTo'>): readonly string[] {
	const { shuffle, feedback, minutes, asksName } = settings;
	return [
		feedbackInWords[feedback],
		shuffle ? 'Cada jugador recibe otro orden.' : 'Todos reciben el mismo orden.',
		minutes === undefined
			? 'No hay límite de tiempo.'
			: `El límite de tiempo es de ${counted(minutes, 'minuto')}.`,
		...(resultsTo === undefined ? [] : [resultInWords(asksName ?? false)])
	];
}

const feedbackInWords = {
	each: 'La respuesta se dice después de cada pregunta.',
	end: 'Las respuestas se dicen al final.',
	none: 'Es un examen: quien lo hizo dirá las respuestas más tarde.'
} as const;

function resultInWords(asksName: boolean): string {
	return asksName
		? 'Puedes enviar tu resultado, con tu nombre, a quien lo hizo. Nadie más puede leerlo.'
		: 'Puedes enviar tu resultado a quien lo hizo. Nadie más puede leerlo.';
}
