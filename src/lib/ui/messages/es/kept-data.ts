import { counted, listed, spokenMoment } from './format';

export const title = 'Lo que guarda este dispositivo';
export const intro =
	'Tus partidas, cuestionarios y clases están en este dispositivo y en ningún otro sitio. Una copia es un solo archivo con todo.';

const kinds = {
	games: (count: number) => counted(count, 'partida'),
	quizzes: (count: number) => counted(count, 'cuestionario'),
	classes: (count: number) => counted(count, 'clase'),
	results: (count: number) => `${counted(count, 'resultado')} de estudiantes`
};
export type Kind = keyof typeof kinds;

export const nothing = 'Nada todavía.';
export const holds = (counts: readonly (readonly [Kind, number])[]) => {
	const parts = counts.filter(([, count]) => count > 0).map(([kind, count]) => kinds[kind](count));
	return parts.length === 0 ? nothing : `${listed(parts, 'and')}.`;
};
export const room = (megabytes: string) => `Con el propio sitio ocupa ${megabytes}\u00a0MB.`;
export const unreadable =
	'Tu navegador no deja que esta página lea lo que guarda. En una ventana privada, o con el almacenamiento bloqueado, no hay nada que guardar.';

export const promised = 'Tu navegador ha prometido no borrarlo cuando falte espacio.';
export const notPromised =
	'Tu navegador puede borrarlo cuando falte espacio o tras semanas sin visitas. Pídele que no lo haga o guarda una copia.';
export const ask = 'Pedir al navegador que lo conserve';
export const refused =
	'Tu navegador no lo ha prometido. Algunos lo hacen cuando el sitio está instalado o se visita a menudo; una copia es segura en todo caso.';

export const save = 'Guardar una copia';
export const saved = (name: string) => `«${name}» está entre tus descargas.`;
export const keysElsewhere = (count: number) =>
	count === 1
		? 'La clave de una clase no está en ella, porque aquí ya no se puede leer: conserva el archivo de clave que guardaste.'
		: `Las claves de ${count} clases no están en ella, porque aquí ya no se pueden leer: conserva los archivos de clave que guardaste.`;
export const leftOut = (count: number) =>
	`No se pudo escribir en ella: ${counted(count, 'registro dañado', 'registros dañados')}.`;
export const keyInside =
	'Contiene la clave de una clase: quien tenga el archivo puede leer los resultados sellados para esa clase.';

export const restore = 'Recuperar de una copia';
export const preview = {
	title: (savedAt: number) => `Esta copia se guardó el ${spokenMoment(savedAt)}`,
	kind: 'Lo que contiene',
	inFile: 'En el archivo',
	missing: 'No está en este dispositivo',
	kinds: {
		games: 'Partidas',
		quizzes: 'Cuestionarios',
		classes: 'Clases',
		results: 'Resultados de estudiantes',
		rest: 'Ajustes, borradores y códigos'
	},
	add: 'Añadir lo que falta',
	leave: 'Dejarlo',
	nothingNew: 'Todo está ya en este dispositivo.',
	newer: (count: number) =>
		`${counted(count, 'registro')} de una versión posterior de Five Ws no se puede leer aquí. Vuelve a cargar esta página con conexión y abre el archivo otra vez.`,
	damaged: (count: number) => `No se puede leer y se dejará fuera: ${counted(count, 'registro')}.`
};
export const restored = 'Todo lo que hay en la copia está ahora en este dispositivo.';

export const erase = 'Borrar todo';
export const erasing = {
	title: '¿Borrar todo en este dispositivo?',
	text: 'Partidas, racha, cuestionarios, clases con sus resultados y claves, borradores y ajustes: todo desaparece, y nadie puede recuperarlo si no es con una copia.',
	yes: 'Borrar todo',
	no: 'Conservarlo'
};
export const erased = 'Todo está borrado. El sitio empieza de nuevo.';

const again = 'No se ha cambiado nada.';
export const problems = {
	empty: `Este archivo está vacío. ${again}`,
	'not-a-backup': `Este archivo no es una copia de Five Ws. Su nombre empieza por «five-ws-backup». ${again}`,
	'newer-version':
		'Una versión posterior de Five Ws escribió esta copia. Vuelve a cargar esta página con conexión y ábrela otra vez.',
	damaged: `Esta copia está cortada o se ha modificado. ${again} Si tienes otra, abre esa.`,
	'not-text': `Este archivo no es texto, sino algo como una imagen o un programa. ${again}`,
	'too-large': `Este archivo es mayor que cualquier copia. ${again}`,
	full: `A este dispositivo no le queda espacio. ${again} Libera espacio e inténtalo otra vez.`,
	unavailable: `Tu navegador no deja que esta página guarde nada aquí. ${again} Una ventana privada no lo permite; una normal sí.`,
	'not-plain': `El dispositivo rechazó lo que contiene. ${again}`,
	failed: `El dispositivo se negó a hacerlo. ${again} Cierra otras pestañas de este sitio e inténtalo otra vez.`
} as const;
