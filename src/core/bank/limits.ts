/** The most that a bank may hold, in UTF-16 code units for texts: generous for people, small enough for any device. */
export const LIMITS = {
	items: 200,
	options: 6,
	entries: 5,
	pairs: 5,
	flaws: 8,
	decimals: 6,
	evidence: 4,
	omissions: 20,
	examples: 5,
	id: 40,
	family: 40,
	engine: 60,
	language: 35,
	title: 300,
	publisher: 120,
	url: 500,
	stem: 500,
	option: 240,
	unit: 40,
	reason: 500,
	quote: 1500
} as const;
