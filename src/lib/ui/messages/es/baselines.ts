import type { Baselines } from '../../../../core/progress/baselines';
import { counted } from './format';
import { guessers } from './guessers';

export const title = 'Lo que da adivinar';

/** What the score is worth: what is had of the same questions by who never read the story. */
export function baselineLines({ asked, right, chance, best }: Baselines): readonly string[] {
	return [
		`Acertaste ${right} de ${counted(asked, 'pregunta')} con respuestas para elegir.`,
		`Eligiendo al azar se aciertan ${about(chance)}.`,
		...(best.expected > chance
			? [`Tomando siempre ${guessers[best.strategy]} se aciertan ${about(best.expected)}.`]
			: [])
	];
}

/** An expected count as people say it: `3`, `2 o 3`. */
function about(expected: number): string {
	const nearest = Math.round(expected);
	if (Math.abs(expected - nearest) < 0.2) return String(nearest);
	return `${Math.floor(expected)} o ${Math.ceil(expected)}`;
}
