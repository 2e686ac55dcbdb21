import { counted, spokenDay, spokenMoment } from './format';

export const title = 'Repaso';
export const description = 'Las preguntas que fallaste vuelven, con días entre medias, hasta que las sabes.';

export const due = {
	title: (count: number) =>
		count === 0 ? 'Hoy no hay nada que repasar' : `${counted(count, 'pregunta')} para repasar hoy`,
	how: 'Lo que fallaste vuelve al día siguiente, y luego cada vez más tarde, hasta que lo sabes.',
	more: (count: number) => (count === 1 ? 'Otra puede esperar.' : `Otras ${count} pueden esperar.`),
	none: 'Primero juega una historia. Lo que falles en ella volverá aquí.',
	next: (at: number) => `La siguiente toca el ${spokenMoment(at)}.`,
	start: (count: number) => `Repasar ${counted(count, 'pregunta')}`,
	goOn: 'Seguir con la ronda que empezaste'
};

export const practice = {
	title: 'Práctica',
	how: (count: number) =>
		`${count > 10 ? `Diez de las ${counted(count, 'pregunta')}` : count === 1 ? 'La pregunta' : `Las ${counted(count, 'pregunta')}`} de tus partidas, primero las que fallaste. Sin reloj.`,
	all: 'Todas',
	of: 'Practicar'
};

export const stories = {
	title: 'De dónde vienen',
	of: (title: string, published: string | undefined) =>
		published === undefined ? title : `${title}, ${spokenDay(published)}`
};

export const opening = 'Abriendo tus preguntas';
export const dueLink = due.start;
