import type { Calibration } from '../../../../core/progress/calibration';
import type { Confidence } from '../../../../core/quiz/response';
import { numberWord } from './format';

export const howSure = '¿Cómo de segura es tu respuesta?';

export const confidenceOf: Readonly<Record<Confidence, string>> = {
	sure: 'Segura',
	likely: 'Creo que sí',
	guess: 'Al azar'
};

const began: Readonly<Record<Confidence, string>> = {
	sure: 'Cuando era segura',
	likely: 'Cuando lo creías',
	guess: 'Al azar'
};

export const calibrationLine = (calibration: Calibration) =>
	calibration
		.map(({ confidence, right, asked }) => `${began[confidence]}, acertaste ${timesOf(right, asked)}.`)
		.join(' ');

const timesOf = (right: number, asked: number) =>
	asked === 1 ? `${numberWord(right)} de una vez` : `${numberWord(right)} de ${numberWord(asked)} veces`;

export const calibrationTitle = 'Tu seguridad';
