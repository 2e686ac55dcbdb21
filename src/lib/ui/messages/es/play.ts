import type { ItemKind } from '../../../../core/bank/item';
import { optionsOf } from '../../../../core/bank/item-parts';
import type { AskedItem } from '../../../../core/quiz/asked-quiz';
import { hasKey } from '../../../../core/quiz/asked-quiz';
import { numberWord } from './format';

export const questionOf = (position: number, total: number) => `Pregunta ${position} de ${total}`;
export const leave = 'Salir, tu lugar se guarda';
const checkAnswer = 'Comprobar la respuesta';
export const checkLabel: Readonly<Record<ItemKind, string>> = {
	'single-choice': checkAnswer,
	'true-false': checkAnswer,
	cloze: checkAnswer,
	estimate: 'Comprobar el cálculo',
	order: 'Comprobar el orden',
	match: 'Comprobar las parejas'
};
export const answerAndGoOn = 'Responder y seguir';
export const changeUntilCheck = 'Puedes cambiarla hasta que la compruebes.';

export const typedNote = (text: string) =>
	text === '' ? 'Elige por cinco puntos.' : `“${text}” no es. Elige por cinco puntos.`;

export const takenAway = '(quitada)';

/** Above a statement that is to be judged. */
export const trueOrFalse = '¿Verdadero o falso?';

/** What is still to do, when the player checks too early; of its options some may be taken away. */
export function missingNote(item: AskedItem, taken: number): string {
	switch (item.kind) {
		case 'estimate':
			return 'Primero escribe un número o mueve el control.';
		case 'order':
			return hasKey(item)
				? 'Primero pon al menos uno en su sitio: tal como están no es correcto.'
				: 'Primero mueve al menos uno. Si ya están bien, mueve uno y devuélvelo a su sitio.';
		case 'match':
			return 'Primero dale a cada uno su letra.';
		default:
			return `Primero elige una de las ${numberWord(optionsOf(item).length - taken)}.`;
	}
}

export const saving = {
	saving: 'Guardando',
	saved: 'Guardado en este dispositivo',
	'not-saved': 'Sin guardar'
} as const;
export const notSavedNote =
	'Este dispositivo no deja que la página guarde. Puedes seguir jugando, pero si cierras la página se pierde esta partida.';
export const answerNotFetched =
	'Tu respuesta está guardada, pero no se pudo traer lo que dice si es correcta. Vuelve a cargar la página para seguir.';

export const fieldNotFetched =
	'No se pudo traer el campo para tu respuesta. Vuelve a cargar la página para seguir.';

export const opening = 'Abriendo tu partida';
export const needsScript =
	'Para jugar hace falta JavaScript. Actívalo en tu navegador y vuelve a cargar la página.';

export const keysTitle = 'Teclas';
