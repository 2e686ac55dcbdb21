import type { OmissionCode } from '../../../../core/bank/bank';
import type { ItemKind } from '../../../../core/bank/item';
import type { BlindGuess } from '../../../../core/review/audit';
import type { ReviewEvent } from '../../../../core/review/review';
import { counted, numberWord, percent } from './format';
import { guessers } from './guessers';

export const review = {
	title: 'Revisa las preguntas',
	questions: 'Preguntas',
	article: 'El artículo',
	articleTab: 'Artículo',
	audit: 'Antes de compartir',
	show: 'Mostrar',
	goOn: 'Seguir a compartir',
	change: 'Cambiar el artículo',
	keys: 'Teclas',
	again: 'Escribir las preguntas otra vez',
	dateChanged: 'La fecha decide qué significa «el lunes pasado». Escribe las preguntas otra vez para usarla.',
	undo: 'Deshacer',
	nothingLeft: 'Todas las preguntas están descartadas. Recupera una, o añade una, para jugar o compartir.'
};

export const item = {
	keep: 'Conservar',
	kept: 'Conservada',
	edit: 'Editar',
	other: 'Otras respuestas falsas',
	drop: 'Descartar',
	earlier: 'Antes',
	later: 'Después',
	grip: 'Muévela arrastrando, o con las flechas',
	proof: 'La frase que lo prueba',
	derived: 'La frase de la que se deduce',
	show: 'Mostrarla en el artículo',
	add: 'Añadir una pregunta',
	right: 'Respuesta correcta',
	estimate: (min: string, max: string) => `un cálculo entre ${min} y ${max}`
};
export const ofQuestion = (action: string, number: number) => `${action} pregunta ${number}`;
export const swapNamed = (text: string) => `Otra respuesta falsa en lugar de «${text}»`;
export const questionNumber = (number: number) => `Pregunta ${number}`;
export const nowAt = (place: number, total: number) => `Ahora es la pregunta ${place} de ${total}.`;

export const trash = {
	title: (count: number) => `Descartadas: ${count}`,
	putBack: 'Recuperar',
	putBackNamed: (stem: string) => `Recuperar «${stem}»`
};

export const said = {
	dropped: (stem: string) => `Descartada «${stem}»`,
	allKept: (count: number) =>
		count === 1 ? 'La pregunta está conservada.' : `Las ${counted(count, 'pregunta')} están conservadas.`,
	noOther: 'El artículo no contiene otra respuesta falsa como esta. Escribe una tú.',
	nothingToUndo: 'No hay nada que deshacer.',
	rewritten: 'Las preguntas se han escrito de nuevo. Tus cambios en las anteriores quedan apartados.'
};

const TAKEN_BACK: Readonly<Record<ReviewEvent['kind'], string>> = {
	kept: 'Deshecho: la pregunta todavía no está conservada.',
	unkept: 'Deshecho: la pregunta está conservada.',
	dropped: 'Deshecho: la pregunta vuelve a estar.',
	'put-back': 'Deshecho: la pregunta está descartada otra vez.',
	moved: 'Deshecho: la pregunta está donde estaba.',
	edited: 'Deshecho: la pregunta está como estaba.',
	added: 'Deshecho: la pregunta añadida ya no está.'
};
export const takenBack = ({ kind }: ReviewEvent) => TAKEN_BACK[kind];

export const editor = {
	title: (number: number | undefined) =>
		number === undefined ? 'Una pregunta tuya' : `Editar la pregunta ${number}`,
	kind: 'Tipo',
	w: 'Pregunta',
	stem: 'El enunciado',
	statement: 'La afirmación',
	instruction: 'Qué hay que hacer',
	answers: 'Respuestas: marca la correcta',
	answer: (number: number) => `Respuesta ${number}`,
	isRight: (number: number) => `La respuesta ${number} es la correcta`,
	events: 'Hechos, el primero arriba',
	event: (number: number) => `Hecho ${number}`,
	pairs: 'Parejas que van juntas',
	left: (number: number) => `Pareja ${number}, izquierda`,
	match: (number: number) => `Pareja ${number}, derecha`,
	another: { options: 'Otra respuesta falsa', entries: 'Otro hecho', pairs: 'Otra pareja' },
	spare: 'Del artículo:',
	remove: (number: number) => `Quitar ${number}`,
	reasons: 'Por qué cada respuesta es correcta o falsa',
	reason: (text: string) => (text === '' ? 'Por qué' : `Por qué «${text}»`),
	reasonHelp: 'Se muestra después de responder. Si queda vacío, se escribe una frase sencilla.',
	value: 'El número',
	prefix: 'Signo delante del número',
	suffix: 'Unidad detrás del número',
	scale: 'La escala',
	scaleHelp: 'Si queda vacía, se calcula a partir del número.',
	min: 'Mínimo',
	max: 'Máximo',
	step: 'Paso',
	tolerance: 'Cuenta como exacto a menos de',
	proof: 'La frase que lo prueba',
	noProof: 'Todavía no se ha elegido ninguna frase.',
	choose: 'Elegir la frase',
	pick: 'Elige la frase que prueba la respuesta',
	done: 'Listo',
	add: 'Añadirla',
	cancel: 'Cancelar',
	lookAt: 'Para mirar',
	fine: 'No se encontró ningún problema.'
};

export const kindName: Readonly<Record<ItemKind, string>> = {
	'single-choice': 'Elegir una respuesta',
	'true-false': 'Verdadero o falso',
	cloze: 'Palabra que falta',
	estimate: 'Calcular un número',
	order: 'Poner en orden',
	match: 'Unir parejas'
};

export const leftOut = {
	title: 'Hechos que quedaron fuera',
	help: 'El motor encontró estas frases, pero ninguna pregunta segura. Puedes escribir una.',
	use: 'Usar esta frase',
	useNamed: (quote: string) => `Usar esta frase: ${quote}`,
	legend: 'Con guiones: aún sin pregunta. Pulsa + para hacerla.'
};
const LEFT_OUT: Readonly<Record<OmissionCode, string>> = {
	'few-facts': 'El artículo contiene menos hechos de los que se querían.',
	'unresolved-reference': 'Se apoya en la frase anterior.',
	'no-distractors': 'No se encontraron buenas respuestas falsas.',
	flawed: 'La pregunta que dio rompía una regla.',
	duplicate: 'Ya se pregunta, con otras palabras.',
	'not-needed': 'Dio una buena pregunta, pero ya había bastantes.'
};
export const whyLeftOut = (code: OmissionCode) => LEFT_OUT[code];

const FEW = 8;
export const audit = {
	questions: 'Preguntas',
	count: (standing: number, kept: number, dropped: number) =>
		[
			counted(standing, 'pregunta'),
			...(kept > 0 ? [counted(kept, 'conservada')] : []),
			...(dropped > 0 ? [counted(dropped, 'descartada')] : [])
		].join(', '),
	few: (found: number) =>
		found < FEW
			? `El artículo dio ${counted(found, 'pregunta')}: contiene pocos hechos que se puedan preguntar con certeza. Añade las tuyas, o toma una noticia más larga.`
			: undefined,
	spread: 'Reparto entre las cinco preguntas',
	paragraphs: 'Reparto por el artículo',
	paragraphsAsked: (asked: number, total: number) =>
		asked === total ? `Todos: ${counted(total, 'párrafo')}` : `${asked} de ${counted(total, 'párrafo')}`,
	guess: 'Sin la historia',
	guessed,
	remarks: 'Para mirar',
	noRemarks: 'Nada encontrado',
	oneTruth: (isTrue: boolean, count: number) =>
		`Las ${numberWord(count)} afirmaciones son ${isTrue ? 'verdaderas' : 'falsas'}: se puede notar. Cambia o descarta una.`,
	level: 'Nivel de lectura, en cursos (Flesch–Kincaid)',
	grades: (article: number | undefined, questions: number | undefined) =>
		[
			...(article === undefined ? [] : [`artículo ${shownGrade(article)}`]),
			...(questions === undefined ? [] : [`preguntas ${shownGrade(questions)}`])
		].join(', ')
};

const shownGrade = (grade: number) => String(Math.max(1, Math.round(grade)));

function guessed(guess: BlindGuess): string {
	switch (guess.kind) {
		case 'nothing-to-guess':
			return 'Ninguna pregunta con respuestas para elegir';
		case 'no-better':
			return `Adivinando se acierta el ${percent(guess.chance)}, no más que al azar`;
		case 'better':
			return `Tomando siempre ${guessers[guess.strategy]} se acierta el ${percent(guess.share)}, más que al azar (${percent(guess.chance)})`;
	}
}

export const keyList = {
	title: 'Teclas',
	list: [
		[['J', '↓'], 'Pregunta siguiente'],
		[['↑'], 'Pregunta anterior'],
		[['K'], 'Conservar y seguir'],
		[['E'], 'Editar'],
		[['O'], 'Otras respuestas falsas'],
		[['D'], 'Descartar'],
		[['A'], 'Añadir una pregunta'],
		[['Alt', '↑'], 'Moverla antes'],
		[['Alt', '↓'], 'Moverla después'],
		[['Ctrl', 'Z'], 'Deshacer'],
		[['Ctrl', 'Intro'], 'Terminar de editar'],
		[['Esc'], 'Dejar de editar'],
		[['?'], 'Esta lista']
	],
	off: 'Las teclas sueltas están desactivadas.',
	turnOff: 'Desactivar las teclas sueltas',
	turnOn: 'Activar las teclas sueltas'
} as const;
