import { counted } from './format';

export const print = {
	title: 'Imprimir el cuestionario',
	forms: 'Modelos',
	formsHelp:
		'Cada modelo tiene su propio orden, para que los vecinos no vean lo mismo. Lleva su letra impresa. Son los mismos cada vez.',
	one: 'Uno para todos',
	key: 'Con las soluciones',
	print: 'Imprimir',
	back: 'Volver a compartir',
	name: 'Nombre',
	date: 'Fecha',
	points: 'Puntos',
	order: 'Escribe los números en las casillas: 1 es lo primero.',
	match: 'Escribe en cada casilla la letra correcta.',
	answerKey: 'Soluciones',
	question: 'Pregunta',
	proofs: 'Respuestas y pruebas',
	at: 'En los modelos:'
};

export const formName = (letter: string) => `Modelo ${letter}`;
export const formsName = (count: number) =>
	count === 1 ? print.one : `${count} modelos, de la A a la ${'ABCD'.charAt(count - 1)}`;
export const paperNote = (count: number, by: string | undefined) =>
	by === undefined ? counted(count, 'pregunta') : `${counted(count, 'pregunta')}, por ${by}`;
export const estimateNote = (least: string, most: string) => `Tu cálculo, entre ${least} y ${most}:`;
