/** Learnt by `npm run train-ranker` from judged candidates: log-odds for each feature of an item. */
export const RANK_WEIGHTS: ReadonlyMap<string, number> = new Map([
	['weight', 1],
	['place', -0.1],
	['entity mentions', 0.08],
	['stem names', 0.12],
	['stem best importance', 0.2],
	['sentence importance', 0.2]
]);
