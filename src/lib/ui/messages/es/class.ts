import type { W } from '../../../../core/bank/item';
import type { AttemptChoice } from '../../../../core/report/chosen-attempts';
import { counted } from './format';
import { wordOf } from './frame';

export const title = 'Resultados de la clase';
export const description = 'Los resultados de tu clase, abiertos y guardados en tu dispositivo.';
export const promise = 'Tus estudiantes no necesitan cuenta, y no se envía nada a ningún servidor.';
/** How results come from the students to this page. */
export const steps = [
	'Ponle aquí un nombre a la clase.',
	'Comparte un cuestionario y elige allí la clase.',
	'Cada estudiante recibe al final un código y te lo envía por mensaje o correo. Solo este dispositivo puede abrirlo.',
	'Añade los códigos aquí: verás qué preguntas fueron difíciles y qué respondió cada estudiante.'
];
export const opening = 'Abriendo tus clases';
export const closed =
	'Este dispositivo no deja que la página lea lo que guarda. Cierra otras pestañas de este sitio, o sal de la navegación privada, y vuelve a cargar la página.';

export const newClass = {
	title: 'Una clase nueva',
	name: 'Nombre de la clase',
	nameHelp: 'Por ejemplo, 2.º B, historia. Tus estudiantes no lo ven.',
	make: 'Crear la clase',
	more: 'Otra clase, o una de otro dispositivo',
	import: 'Una clase de otro dispositivo',
	importHelp: 'Abre el archivo que guardaste allí: su clave o sus resultados.'
};
export const classProblems = {
	'no-name': 'Dale primero un nombre a la clase.',
	'not-kept':
		'Este dispositivo no deja que la página guarde una clase. Libera espacio, o sal de la navegación privada, y prueba otra vez.'
} as const;

export const keyFile = {
	title: 'Guarda la clave de esta clase',
	text: 'Solo esta clave abre los resultados de la clase, y está únicamente en este dispositivo. Si se borraran sus datos, no se podría volver a leer ningún resultado. Guarda el archivo en un lugar seguro; quien lo tenga puede leer los resultados.',
	save: 'Guardar el archivo de clave',
	done: 'Tengo el archivo',
	saved: (name: string) =>
		`«${name}» va a tus descargas. Comprueba que está ahí y pulsa «${'Tengo el archivo'}».`,
	missing: 'La clave de esta clase no está en este dispositivo',
	missingText:
		'Puedes leer los resultados que hay aquí, pero los códigos nuevos no se abren. Abre el archivo de clave de la clase en «Otra clase, o una de otro dispositivo».'
};

export const overview = {
	title: 'Tus clases y sus cuestionarios',
	class: 'Clase',
	quiz: 'Cuestionario',
	results: 'Estudiantes',
	mean: 'Media de aciertos',
	none: 'ningún cuestionario todavía',
	open: (className: string, quizTitle: string) => `${className}: ${quizTitle}`
};

export const noQuiz = {
	text: 'Ningún cuestionario envía todavía sus resultados a esta clase. Crea uno, y elige esta clase donde lo compartes.',
	action: 'Crear un cuestionario'
};
export const noResults = (title: string) =>
	`Todavía no hay ningún resultado de «${title}». Los estudiantes encuentran su código en su página de resultado; añade aquí lo que te envíen.`;

export const report = {
	add: 'Añadir resultados',
	table: 'Guardar la tabla (CSV)',
	backup: 'Guardar los resultados para otro dispositivo',
	print: 'Imprimir',
	which: 'Qué intento cuenta',
	unnamed: (token: string) => `Estudiante ${token.slice(0, 4).toUpperCase()}`,
	setAside: (count: number) =>
		count === 1
			? '1 resultado de este dispositivo no se puede leer. Queda apartado, no borrado.'
			: `${count} resultados de este dispositivo no se pueden leer. Quedan apartados, no borrados.`,
	private:
		'La tabla y el archivo de resultados contienen nombres y respuestas de estudiantes: guárdalos como guardas tus notas.'
};
export const attemptNames: Readonly<Record<AttemptChoice, string>> = {
	first: 'El primero recibido',
	best: 'El mejor',
	last: 'El último recibido'
};
const attemptLines: Readonly<Record<AttemptChoice, string>> = {
	first: 'Primeros intentos',
	best: 'Mejores intentos',
	last: 'Últimos intentos'
};
export const decimal = (value: number, digits: number) =>
	value.toFixed(digits).replace('-', '−').replace('.', ',');
export const summary = (students: number, mean: number, total: number) =>
	`${counted(students, 'estudiante')}, media ${decimal(mean, 1)} de ${total}.`;
export const summaryLine = (choice: AttemptChoice) => `${attemptLines[choice]}.`;

export const byQuestion = {
	title: 'Por pregunta, la más difícil primero',
	question: 'Pregunta',
	right: (students: number) => `Aciertos, de ${students}`,
	strength: 'Distingue a quien sabe',
	name: (number: number, w: W) => `${number} ${wordOf[w]}`,
	order: 'Orden de los hechos',
	match: 'Qué va con qué'
};

/** Item-rest correlations in a word; Ebel and Frisbie call .30 and more good, below .20 poor. */
export function strengthWord(discrimination: number | null): string {
	if (discrimination === null) return 'todos igual';
	if (discrimination >= 0.3) return 'bien';
	if (discrimination >= 0.2) return 'bastante';
	return discrimination >= 0 ? 'apenas' : 'al revés';
}
export const wrongWay =
	'Los estudiantes fuertes la fallaron más que los débiles: mira si su respuesta es correcta y clara.';

export const howSure = '¿Hasta qué punto es seguro?';
export const reliability = (value: number) =>
	value <= 0
		? `El cuestionario entero no distingue a los estudiantes fuertes de los débiles (fiabilidad ${decimal(value, 2)}, KR-20).`
		: `El cuestionario entero distingue a los fuertes de los débiles con una fiabilidad de ${decimal(value, 2)} (KR-20, como mucho 1; desde 0,7 las diferencias entre estudiantes significan algo).`;
export const noReliability =
	'Todavía no se puede decir cuánto distingue el cuestionario entero: hacen falta dos preguntas, y estudiantes con puntuaciones distintas.';
export const caution = (students: number, enough: number) =>
	`Con ${counted(students, 'estudiante')}, menos de ${enough}, estas cifras oscilan mucho: otra clase podría dar otras muy distintas.`;

export const byStudent = {
	title: 'Por estudiante',
	legend:
		'correcta. Una letra es la opción equivocada que se eligió, un número los puntos de un cálculo, una fracción los hechos o parejas en su sitio, – sin respuesta.',
	student: 'Estudiante',
	score: 'Aciertos',
	minutes: 'Minutos',
	right: 'correcta',
	none: '–',
	attempts: (count: number) => `${count} intentos`,
	more: (count: number) => `Se muestran ${count} más`
};
