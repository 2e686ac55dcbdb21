import type { Calibration } from '../../../core/progress/calibration';
import type { Confidence } from '../../../core/quiz/response';
import { numberWord } from './format';

export const howSure = 'How sure are you?';

export const confidenceOf: Readonly<Record<Confidence, string>> = {
	sure: 'Sure',
	likely: 'I think so',
	guess: 'A guess'
};

const began: Readonly<Record<Confidence, string>> = {
	sure: 'Sure of it',
	likely: 'Thinking so',
	guess: 'Guessing'
};

/** How often the player was right when sure, when less so, and when guessing. */
export const calibrationLine = (calibration: Calibration) =>
	calibration
		.map(({ confidence, right, asked }) => `${began[confidence]}, you were right ${timesOf(right, asked)}.`)
		.join(' ');

const timesOf = (right: number, asked: number) =>
	asked === 1 ? `${numberWord(right)} time of one` : `${numberWord(right)} of ${numberWord(asked)} times`;

export const calibrationTitle = 'How sure you were';
