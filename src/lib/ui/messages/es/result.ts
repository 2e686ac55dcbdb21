import type { WRecord } from '../../../../core/progress/played';
import { capitalised, counted, listed, numberWord } from './format';
import { wordOf } from './frame';

export const ofTotal = (total: number) => `de ${total}`;
export const pointsOf = (points: number, most: number) => `${points} de ${counted(most, 'punto')}`;
/** Of a W that no question asks for. */
export const none = 'cero';
export const rightOf = (right: number, asked: number) => `${right} de ${asked}`;

/** One kind line for a score; it never compares with other people. */
export function toneLine(right: number, total: number): string {
	const missed = total - right;
	if (missed === 0) return 'Todo en su sitio.';
	const back =
		missed === 1 ? 'Queda una pregunta por repasar.' : `Quedan ${numberWord(missed)} preguntas por repasar.`;
	const share = right / total;
	if (share >= 0.8) return `Un reportaje sólido. ${back}`;
	if (share >= 0.5) return `Un buen primer borrador. ${back}`;
	if (share > 0) return `Una historia difícil. ${back}`;
	return `Ninguna todavía, y ahora tienes la prueba de cada una. ${back}`;
}

export const againMissed = (missed: number) => `Repetir las ${missed} falladas`;
export const againMissedOne = 'Repetir la fallada';
export const toShare = 'Compartir';
export function tomorrow(isEdition: boolean, missed: number): string {
	if (isEdition && missed > 0) return 'Mañana hay una edición nueva, y vuelve lo que fallaste.';
	if (isEdition) return 'Mañana hay una edición nueva.';
	return missed > 0 ? 'Lo que fallaste vuelve mañana.' : '';
}
export const toReview = 'Repaso y práctica';
export const playAgain = 'Jugar todo otra vez';
export const source = 'La fuente';
export const readStory = 'Leer la historia';
export const readSource = (publisher: string) => `Leerla en ${publisher}`;
export const publishedOn = (day: string) => `Publicada el ${day}`;

const fullWs = (figures: readonly WRecord[]) => figures.filter((f) => f.asked > 1 && f.right === f.asked);

export function profileTitle(figures: readonly WRecord[]): string {
	const full = fullWs(figures).map((f) => `«${wordOf[f.w]}»`);
	return full.length === 0 ? 'Tus cinco preguntas' : `Acertaste todo lo de ${listed(full, 'and')}`;
}

export function profileNote(figures: readonly WRecord[]): string {
	const single = figures.filter((f) => f.asked === 1).map((f) => `«${wordOf[f.w]}»`);
	const ink = 'Una línea es una pregunta: con tinta cuando la acertaste.';
	if (single.length === 0) return ink;
	return `${ink} De ${listed(single, 'and')} hubo solo una: muy poco para decir más.`;
}

export const withProof = (total: number) =>
	total === 1 ? 'La pregunta, con su prueba' : `${capitalised(`las ${numberWord(total)}`)}, con su prueba`;
export const openMissed = (missed: number) => `Abrir las ${numberWord(missed)} falladas`;
export const closeMissed = 'Cerrar las falladas menos la primera';
export const correct = 'Correcto';
export const notCorrect = 'No es correcto';
export const squareWords = { right: correct, close: 'En parte', missed: notCorrect };
export const youSaid = (chosen: string, key: string) => `Dijiste: ${chosen}. La respuesta: ${key}.`;
export const noAnswer = (key: string) => `No diste respuesta. La respuesta: ${key}.`;
export const theAnswer = (key: string) => `La respuesta: ${key}.`;

export const opening = 'Abriendo el resultado';
export const missing = {
	title: 'Este resultado no está en este dispositivo',
	text: 'Los resultados se quedan en el dispositivo en que se jugaron. Los tuyos están en el historial.',
	action: 'Ir al historial'
};
export const unreadable = {
	title: 'Este resultado no se puede leer',
	text: 'Lo que este dispositivo guardó de él está dañado. Queda apartado, no borrado; tus otros resultados están en el historial.',
	action: 'Ir al historial'
};
export const unfinished = (answered: number, total: number) =>
	`Esta partida no está terminada: ${answered} de ${counted(total, 'pregunta')} con respuesta.`;
export const goOn = 'Seguir';
