import { counted, spokenDay } from './format';

export { timeChoices } from '../shared-quiz';

/** What a player reads of a quiz that someone shared, before its first question. */
export const preview = {
	kicker: 'Han compartido un cuestionario contigo',
	unknownMaker: 'Lo hizo quien te lo envió; Five Ws no lo ha revisado.',
	maker: (name: string) => `Lo hizo ${name}; Five Ws no lo ha revisado.`,
	whatItIs: 'Five Ws pregunta por las noticias y prueba cada respuesta con una frase de la historia.',
	whereItIs: {
		link: 'El cuestionario va dentro del enlace: no se envió nada a ningún servidor.',
		file: 'El cuestionario va dentro del archivo: no se envió nada a ningún servidor.'
	},
	questions: (count: number) => counted(count, 'pregunta'),
	source: (publisher: string) => `De ${publisher}`,
	storyOf: (day: string) => `Historia del ${spokenDay(day)}`,
	time: 'Tu tiempo',
	minutes: (minutes: number) => counted(minutes, 'minuto'),
	noLimit: 'Sin límite',
	timeHelp:
		'Toma más si lo necesitas: el reloj sigue cuando sales de la página. Un resultado que envías dice cuánto tardaste.',
	play: 'Jugar el cuestionario',
	share: 'Compartirlo o cambiarlo'
};

/** A quiz that the address names and this device does not give. */
export const keptProblems = {
	missing: {
		title: 'Este cuestionario no está en este dispositivo',
		text: 'Se guardó en otro navegador, o se borraron sus datos. Abre otra vez el enlace que te dieron.'
	},
	unreadable: {
		title: 'Este cuestionario no se puede leer',
		text: 'Lo que este dispositivo guardó de él está dañado. Queda apartado, no borrado. Abre otra vez el enlace que te dieron.'
	}
};

export const toStories = 'Ir a las historias';
