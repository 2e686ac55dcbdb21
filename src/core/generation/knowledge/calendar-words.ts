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
