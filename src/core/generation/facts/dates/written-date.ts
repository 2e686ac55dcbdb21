const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** A date value in words: "2019-01-30" → "30 January 2019", "2019-01" → "January 2019", "2019" → "2019". */
export function writtenDate(value: string): string {
	const [year, month, day] = value.split('-');
	const name = MONTHS[Number(month) - 1];
	if (year === undefined || name === undefined) return value;
	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The month of a calendar day in words: "January 2019". */
export function writtenMonth(day: string): string {
	return writtenDate(day.slice(0, 7));
}
