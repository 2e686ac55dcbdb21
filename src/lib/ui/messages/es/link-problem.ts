import type { LinkProblem } from '../../../../core/link/quiz-link';

interface Sentence {
	readonly title: string;
	readonly text: string;
}

const ask = 'Pídelo otra vez.';
const kept = 'Nada ha cambiado en este dispositivo.';

/** What is wrong with a quiz link, and what to do next. */
export const linkProblems: Readonly<Record<LinkProblem, Sentence>> = {
	empty: {
		title: 'No hay ningún cuestionario en esta dirección',
		text: 'Un enlace lleva su cuestionario después del signo #, y ahí no hay nada. Elige una historia o pide el enlace otra vez.'
	},
	'not-ours': {
		title: 'Esto no es un enlace de cuestionario',
		text: `Lo que hay después del signo # no lo escribió Five Ws. ${ask} ${kept}`
	},
	'newer-version': {
		title: 'Este enlace es más nuevo que esta página',
		text: 'Lo escribió una versión posterior de Five Ws. Vuelve a cargar la página con conexión y abre el enlace de nuevo.'
	},
	'cut-off': {
		title: 'Este enlace está cortado',
		text: `Le falta una parte o se cambió por el camino, así que el cuestionario no se abre. ${ask} ${kept}`
	},
	damaged: {
		title: 'Este enlace está dañado',
		text: `Una parte cambió por el camino, como pasa en algunas aplicaciones de mensajes, y el cuestionario no se abre. ${ask} ${kept}`
	},
	'too-long': {
		title: 'Este enlace es demasiado largo',
		text: 'Un enlace tiene como mucho 16.384 caracteres. Pide un cuestionario más corto, o el cuestionario como archivo.'
	},
	'too-large': {
		title: 'Este enlace contiene demasiado',
		text: `Desempaquetado sería más grande que cualquier cuestionario, así que no se abrió. ${ask} ${kept}`
	},
	'not-allowed-text': {
		title: 'Este enlace tiene caracteres ocultos',
		text: `Su texto tiene caracteres que no se ven o que dan la vuelta a la escritura, así que no se abrió. ${ask}`
	},
	'invalid-quiz': {
		title: 'El cuestionario de este enlace no se puede jugar',
		text: 'Sus preguntas no encajan: por ejemplo, tienen dos respuestas correctas o ninguna. Avisa a quien lo hizo.'
	}
};
