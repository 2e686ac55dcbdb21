import type { Quiz } from '../../../../core/quiz/quiz';
import { LINK_LIMITS } from '../share';
import { counted } from './format';

export { LINK_LIMITS } from '../share';

export const share = {
	pageTitle: 'Compartir un cuestionario',
	how: 'Cómo se juega',
	change: 'Cambiar cómo se juega',
	title: 'Título',
	by: 'Hecho por',
	byHelp: 'Tu nombre o tu clase, como lo leerán quienes jueguen. Puede quedar vacío.',
	count: 'Número de preguntas',
	shuffle: 'Preguntas en otro orden para cada jugador',
	shuffleHelp: 'Preguntas y opciones se mezclan, para que los vecinos no vean lo mismo.',
	feedback: 'Las respuestas se dicen',
	feedbackNames: { each: 'después de cada pregunta', end: 'al final', none: 'más tarde, las dices tú' },
	minutes: 'Límite de tiempo en minutos',
	minutesHelp: 'Vacío: sin límite. Quien juega puede tomar más tiempo; el resultado dice cuánto tardó.',
	receiver: 'Los resultados van a',
	nobody: 'nadie, es para practicar',
	noClass: 'Para recibir resultados necesitas una clase.',
	makeClass: 'Crear una clase',
	asksName: 'Pedir un nombre',
	link: 'Enlace',
	making: 'Haciendo el enlace',
	opening: 'Abriendo el cuestionario',
	copy: 'Copiar el enlace',
	send: 'Enviar',
	file: 'Archivo',
	saveFile: 'Guardar el archivo',
	sendFile: 'Enviar el archivo',
	print: 'Imprimir',
	qr: 'Código QR',
	fullScreen: 'Mostrar a pantalla completa',
	holds: 'Qué hay en el enlace',
	holdsText:
		'El cuestionario entero: sus preguntas, sus respuestas y las frases que las prueban. No se envía a ningún servidor ni se guarda en otro sitio, así que nadie puede retirarlo. Quien tenga el enlace puede jugarlo; alguien con conocimientos puede leer en él las respuestas.',
	holdsOfTest:
		'Las preguntas y opciones del examen, sin las respuestas: nadie puede encontrarlas en él antes de que las des. No se envía a ningún servidor ni se guarda en otro sitio.',
	cuts: 'Qué corta los enlaces',
	cutsText:
		'Un mensaje de texto del teléfono suele cortar tras unos cientos de caracteres, algunas mensajerías tras unos 2.000, y unos pocos programas de correo parten las líneas largas. Un enlace cortado nunca se abre como otro cuestionario: dice que está cortado. El código QR y el archivo nunca se cortan.'
};

/** Where results go, told to the maker; a quiz of somebody else's class has no name here. */
export function receiverInWords(
	className: string | undefined,
	quiz: Pick<Quiz, 'settings' | 'resultsTo'>
): string {
	if (quiz.resultsTo === undefined) return 'Los resultados se quedan con quienes juegan.';
	const names = quiz.settings.asksName === true ? ', con nombres' : '';
	return `Los resultados van a ${className === undefined ? 'la clase para la que se hizo' : `«${className}»`}${names}.`;
}

export const sharedCount = (count: number) => `Compartir ${counted(count, 'pregunta')}`;
export const qrLabel = (title: string) => `Código QR que abre el cuestionario «${title}»`;
export const qrNote = (count: number) => `${counted(count, 'pregunta')}. Sin cuenta, sin aplicación.`;
export const firstOf = (count: number, total: number) =>
	count === total ? `Las ${total}` : `Las primeras ${count} de ${total}`;

const grouped = (count: number) => count.toLocaleString('es');

export function whereItFits(characters: number): string {
	const length = `${grouped(characters)} caracteres`;
	if (characters <= LINK_LIMITS.anywhere) return `${length}: cabe en cualquier mensajería.`;
	if (characters <= LINK_LIMITS.most)
		return `${length}: demasiado largo para algunas mensajerías, que lo cortan. El correo y las aulas virtuales lo llevan entero.`;
	return `${length}: demasiado largo para enviarlo como enlace. Guarda el archivo, o comparte menos preguntas.`;
}

export const fileNote = (name: string, bytes: number, isTest: boolean) =>
	`${name}, ${Math.max(1, Math.round(bytes / 1000))}\u00a0kB. ${isTest ? 'No contiene respuestas, como el enlace.' : 'Para cuestionarios largos y unidades compartidas.'}`;

export const copied = (characters: number) => `Enlace copiado: ${grouped(characters)} caracteres.`;
export const notCopied = 'El navegador no dejó que la página copiara. Selecciona el enlace y cópialo.';
export const sentLink = 'Entregado a tu dispositivo para enviarlo.';
export const notSent = 'Este navegador no tiene cómo enviar. Copia el enlace y pégalo donde quieras.';
export const savedFile = (name: string) => `Guardado como ${name} en tus descargas.`;
export const notKept =
	'Este dispositivo no deja que la página guarde el cuestionario, así que no se puede imprimir desde aquí. El enlace funciona.';

export const draftProblems = {
	'no-title': 'Dale un título al cuestionario.',
	'not-minutes': 'Escribe los minutos como un número entero de 1 a 300, o déjalos vacíos.'
} as const;

export const notHere = {
	missing: {
		title: 'Este cuestionario no está en este dispositivo',
		text: 'Se hizo en otro navegador, o se borraron sus datos. Abre aquí su enlace o su archivo, o hazlo otra vez.',
		action: 'Crear un cuestionario'
	},
	unreadable: {
		title: 'Este cuestionario no se puede leer',
		text: 'Lo que este dispositivo guardó de él está dañado. Queda apartado, no borrado. Abre aquí otra vez su enlace o su archivo.',
		action: 'Crear un cuestionario'
	}
};
