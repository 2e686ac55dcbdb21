import { counted, numberWord } from './format';

export const title = 'Otras maneras de jugar';
export const description = 'Contra el reloj, o dos personas con un dispositivo.';

export const clock = {
	title: 'Contra el reloj',
	how: (questions: number) =>
		`Las ${numberWord(questions)} preguntas en el tiempo que elijas. El reloj sigue aunque salgas de la página. Lo que no alcances cuenta como fallado.`,
	legend: 'Tiempo',
	minutes: (minutes: number) => counted(minutes, 'minuto'),
	start: 'Poner en marcha el reloj',
	goOn: 'Seguir, el reloj está en marcha'
};

export const two = {
	title: 'Dos personas, un dispositivo',
	how: 'Respondéis a cada pregunta por turnos y os pasáis el dispositivo. Cuando las dos han respondido, veis quién acertó. No cuenta en tu historial.',
	first: 'Nombre de la primera persona (opcional)',
	second: 'Nombre de la segunda persona (opcional)',
	defaults: ['Jugador 1', 'Jugador 2'],
	start: 'Empezar la partida de dos',
	goOn: 'Seguir con vuestra partida de dos',
	handOver: (name: string) => `Pasa el dispositivo a ${name}`,
	yourTurn: (name: string) => `Empieza ${name}`,
	looksAway: (name: string) =>
		`${name} mira a otro lado. Cuando hayáis respondido las dos personas, veréis quién acertó.`,
	take: (name: string) => `Soy ${name}, seguir`,
	asks: (name: string) => `Responde ${name}`,
	bothRight: 'Habéis acertado las dos personas.',
	oneRight: (name: string) => `Acierta ${name}.`,
	neitherRight: 'No ha acertado nadie.',
	theAnswer: (key: string) => `La respuesta: ${key}.`,
	said: (answer: string) => `dijo: ${answer}`,
	saidNothing: 'no respondió',
	saidTheRightOne: 'acierta',
	answerOf: (name: string, isRight: boolean) => `Respuesta de ${name}${isRight ? ', correcta' : ''}`,
	answerOfBoth: (isRight: boolean) => (isRight ? 'Ambas respuestas, correctas' : 'Ambas respuestas'),
	standing: (names: readonly [string, string], right: readonly [number, number]) =>
		`${names[0]} lleva ${right[0]}, ${names[1]} lleva ${right[1]}.`,
	result: (names: readonly [string, string], right: readonly [number, number]) =>
		right[0] === right[1]
			? `${names[0]} y ${names[1]} van a la par`
			: `${right[0] > right[1] ? names[0] : names[1]} va por delante`,
	each: 'Pregunta a pregunta',
	again: 'Jugar otra vez',
	stories: 'A las historias'
};
