import { counted } from './format';
import { linkProblems } from './link-problem';

/** After an exam whose key has not come yet. */
export const waiting = {
	title: 'Guardado, sin corregir todavía',
	titleNotKept: 'Sin guardar y sin corregir todavía',
	answered: (answered: number, total: number) =>
		answered === total
			? `Respondiste a todas: ${counted(total, 'pregunta')}.`
			: `Respondiste a ${answered} de ${counted(total, 'pregunta')}.`,
	why: 'Es un examen: las respuestas correctas no están en su enlace, así que nadie puede corregirlo antes de que tu docente dé la clave.',
	next: 'Cuando recibas el enlace de la clave, ábrelo en este dispositivo y en este navegador. Tus respuestas se guardan aquí hasta entonces.',
	notKept:
		'Este dispositivo no deja que la página guarde. Envía tu resultado ahora: cuando cierres la página, tus respuestas se pierden.'
} as const;

/** With the result, once the key was checked. */
export const keyProved =
	'Corregido con la clave de tu docente. Este dispositivo la comprobó: es exactamente la clave que se fijó en tu examen antes de que respondieras.';

/** For the teacher, beside the link of a test. */
export const keyWay = {
	title: 'La clave, para más tarde',
	what: 'El enlace de arriba no contiene respuestas, así que los dispositivos de tus estudiantes no pueden corregir. Cuando todos hayan terminado, envíales este segundo enlace: cada dispositivo comprueba que es la clave fijada en el primero, y corrige.',
	copy: 'Copiar el enlace de la clave',
	ownText:
		'Haz el examen con un texto propio: las respuestas a las historias de este sitio son públicas. Copia o envía el primer enlace desde aquí, para que este dispositivo guarde la clave.'
} as const;
export const keyCopied =
	'Enlace de la clave copiado. Quien lo abra ve todas las respuestas: envíalo cuando el examen haya terminado.';

export const openingKey = 'Comprobando la clave';
export const toHistory = 'Ir al historial';
export const goOnWithTest = 'Seguir con el examen';

/** What a key link leads to when there is nothing to grade. */
export const keyOutcomes = {
	'no-game': (title: string) => ({
		title: 'Aquí no hay ningún examen tuyo que corregir',
		text: `Es la clave de «${title}», y en este dispositivo no hay ninguna partida terminada. Abre la clave en el dispositivo y el navegador donde hiciste el examen.`
	}),
	'not-finished': (title: string) => ({
		title: 'Tu examen no está terminado',
		text: `Es la clave de «${title}», que empezaste en este dispositivo. Termínalo y abre la clave otra vez.`
	}),
	'not-kept': (title: string) => ({
		title: 'Tu examen no se pudo corregir',
		text: `La clave de «${title}» es correcta, pero este dispositivo no deja que la página la guarde. Haz sitio en el dispositivo y abre la clave otra vez. Tus respuestas siguen ahí.`
	})
} as const;

const ask = 'Pide otra vez el enlace de la clave. Tus respuestas siguen en este dispositivo.';

/** What is wrong with a key link. */
export const keyProblems = {
	...linkProblems,
	empty: {
		title: 'No hay ninguna clave en esta dirección',
		text: `Un enlace de clave la lleva después del signo #. ${ask}`
	},
	'not-ours': {
		title: 'Esto no es un enlace de clave',
		text: `Lo que hay después del signo # no es la clave de un examen. ${ask}`
	},
	'cut-off': {
		title: 'Este enlace de clave está cortado',
		text: `Le falta una parte o se cambió por el camino. ${ask}`
	},
	damaged: {
		title: 'Este enlace de clave está dañado',
		text: `Contiene lo que ningún enlace de clave contiene. ${ask}`
	},
	'changed-key': {
		title: 'Esta clave se cambió',
		text: 'No es la clave que se fijó en tu examen antes de que respondieras, así que no se corrigió nada con ella. Avisa a tu docente y pide la primera clave.'
	}
} as const;
