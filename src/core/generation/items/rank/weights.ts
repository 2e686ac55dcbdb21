/** Learnt by `npm run train-ranker` from judged candidates: log-odds for each feature of an item. */
export const RANK_WEIGHTS: ReadonlyMap<string, number> = new Map([
	['about the busy', 0.36],
	['bias', -1.49],
	['dated', 0.57],
	['in the lead', 0.33],
	['key is the busiest option', -0.3],
	['names the busy', 0.35],
	['true as it stands', 0.61],
	['word of the title', 0.22]
]);
