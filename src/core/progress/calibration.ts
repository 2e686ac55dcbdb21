import type { Confidence, Response } from '../quiz/response';

/** How often answers of which a player was so sure were right; only of what was told, the surest first. */
export type Calibration = readonly {
	readonly confidence: Confidence;
	readonly right: number;
	readonly asked: number;
}[];

const SUREST_FIRST = ['sure', 'likely', 'guess'] as const;

/** How well a player's being sure agrees with being right. */
export function calibrationOf(responses: readonly Response[]): Calibration {
	return SUREST_FIRST.flatMap((confidence) => {
		const told = responses.filter((response) => response.confidence === confidence);
		const right = told.filter(({ correct }) => correct).length;
		return told.length === 0 ? [] : [{ confidence, right, asked: told.length }];
	});
}
