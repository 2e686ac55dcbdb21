/** Months by every form that news uses, 1–12. "may" and "march" are words too: readers check the case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
	[
		['january', 'jan'],
		['february', 'feb'],
		['march', 'mar'],
		['april', 'apr'],
		['may'],
		['june', 'jun'],
		['july', 'jul'],
		['august', 'aug'],
		['september', 'sept', 'sep'],
		['october', 'oct'],
		['november', 'nov'],
		['december', 'dec']
	].flatMap((forms, index) => forms.map((form): [string, number] => [form, index + 1]))
);

/** Days of the week by every form that news uses; 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
	[
		['sunday', 'sun'],
		['monday', 'mon'],
		['tuesday', 'tues', 'tue'],
		['wednesday', 'weds', 'wed'],
		['thursday', 'thurs', 'thur', 'thu'],
		['friday', 'fri'],
		['saturday', 'sat']
	].flatMap((forms, index) => forms.map((form): [string, number] => [form, index]))
);

/** Holidays that fall on the same day each year, in lower case without spaces and apostrophes. */
export const HOLIDAYS: ReadonlyMap<string, { readonly month: number; readonly day: number }> = new Map([
	['christmasday', { month: 12, day: 25 }],
	['christmaseve', { month: 12, day: 24 }],
	['boxingday', { month: 12, day: 26 }],
	['newyearsday', { month: 1, day: 1 }],
	['newyearseve', { month: 12, day: 31 }],
	['newyearday', { month: 1, day: 1 }],
	['valentinesday', { month: 2, day: 14 }],
	['bastilleday', { month: 7, day: 14 }],
	['halloween', { month: 10, day: 31 }]
]);
