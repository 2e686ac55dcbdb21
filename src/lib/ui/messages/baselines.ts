import type { Baselines } from '../../../core/progress/baselines';
import { counted } from './format';
import { guessers } from './guessers';

export const title = 'What guessing would get';

/** What the score is worth: what is had of the same questions by who never read the story. */
export function baselineLines({ asked, right, chance, best }: Baselines): readonly string[] {
	return [
		`You had ${right} of the ${counted(asked, 'question')} with answers to choose from.`,
		`Picking at random gets ${about(chance)}.`,
		...(best.expected > chance
			? [`Always taking ${guessers[best.strategy]} gets ${about(best.expected)}.`]
			: [])
	];
}

/** An expected count as people say it: `3`, `2 or 3`. */
function about(expected: number): string {
	const nearest = Math.round(expected);
	if (Math.abs(expected - nearest) < 0.2) return String(nearest);
	return `${Math.floor(expected)} or ${Math.ceil(expected)}`;
}
