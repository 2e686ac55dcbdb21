/** Learnt by `npm run train-ranker` from judged candidates: log-odds for each feature of an item. */
export const RANK_WEIGHTS: ReadonlyMap<string, number> = new Map([
	['bias', -0.14],
	['family estimate', 0.31],
	['family match-roles', 0.51],
	['family missing-number', -0.13],
	['family order', -0.29],
	['family true-false', -0.02],
	['family when', -0.17],
	['family who-did', -0.23],
	['family who-said', 0.23],
	['quotes', 0.46],
	['tells of background', 0.34],
	['weight of its words', 0.19],
	['well worth it', 0.8]
]);
