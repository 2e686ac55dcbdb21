const NO_BREAK_SPACE = '\u00a0';

export const monthNames = [
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
];

const smallNumbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A calendar day (YYYY-MM-DD) as people write it: `4 February 2019`, which no line break tears apart. */
export function spokenDay(day: string): string {
	const [year, month, date] = day.split('-').map(Number);
	return [date, monthNames[(month ?? 1) - 1], year].join(NO_BREAK_SPACE);
}

/** The calendar day on the reader's own clock (ms since 1970). */
export function spokenMoment(at: number): string {
	const date = new Date(at);
	return [date.getDate(), monthNames[date.getMonth()], date.getFullYear()].join(NO_BREAK_SPACE);
}

/** `ten` for 10, digits above twelve. */
export function numberWord(count: number): string {
	return smallNumbers[count] ?? String(count);
}

/** `3 facts`, `1 fact`: the number never parts from its noun. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count}${NO_BREAK_SPACE}${count === 1 ? one : many}`;
}

/** `46 %` for 0.46: the number never parts from its sign. */
export const percent = (share: number) => `${Math.round(share * 100)}${NO_BREAK_SPACE}%`;

const torn = new RegExp(
	`(\\d) (?=(?:${monthNames.join('|')}|thousand|million|billion|trillion|per cent)\\b)|(${monthNames.join('|')}) (?=\\d{4}\\b)`,
	'g'
);

/** The same text, of the same length, in which no line breaks inside a date or between a number and its size. */
export function bound(text: string): string {
	return text.replace(torn, `$1$2${NO_BREAK_SPACE}`);
}

export function listed(texts: readonly string[], last: 'and' | 'or'): string {
	if (texts.length < 2) return texts.join('');
	return `${texts.slice(0, -1).join(', ')} ${last} ${texts.at(-1)}`;
}

export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
