/** The most that a bank may hold, in UTF-16 code units for texts: generous for people, small enough for any device. */
export const LIMITS = {
	items: 200,
	options: 6,
	evidence: 4,
	omissions: 20,
	id: 40,
	family: 40,
	engine: 60,
	language: 35,
	title: 300,
	publisher: 120,
	url: 500,
	stem: 500,
	option: 240,
	reason: 500,
	quote: 1500
} as const;
