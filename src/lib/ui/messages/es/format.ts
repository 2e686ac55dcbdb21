/** Alike in both languages; `bound` is for the English of quizzes. */
export { bound, capitalised, counted, percent } from '../format';

const NO_BREAK_SPACE = '\u00a0';

export const monthNames = [
	'enero',
	'febrero',
	'marzo',
	'abril',
	'mayo',
	'junio',
	'julio',
	'agosto',
	'septiembre',
	'octubre',
	'noviembre',
	'diciembre'
];

const smallNumbers = 'ninguna una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');

/** A calendar day (YYYY-MM-DD) as people write it: `4 de febrero de 2019`, which no line break tears apart. */
export function spokenDay(day: string): string {
	const [year, month, date] = day.split('-').map(Number);
	return [date, 'de', monthNames[(month ?? 1) - 1], 'de', year].join(NO_BREAK_SPACE);
}

/** The calendar day on the reader's own clock (ms since 1970). */
export function spokenMoment(at: number): string {
	const date = new Date(at);
	return [date.getDate(), 'de', monthNames[date.getMonth()], 'de', date.getFullYear()].join(NO_BREAK_SPACE);
}

/** `diez` for 10, digits above twelve; for questions, answers and facts that are feminine in Spanish. */
export function numberWord(count: number): string {
	return smallNumbers[count] ?? String(count);
}

/** `a, b y c`; before the sound of i or o the word that joins is another. */
export function listed(texts: readonly string[], last: 'and' | 'or'): string {
	const end = texts.at(-1) ?? '';
	if (texts.length < 2) return end;
	const and = /^h?i(?![aeou])/i.test(end) ? 'e' : 'y';
	const or = /^h?o/i.test(end) ? 'u' : 'o';
	return `${texts.slice(0, -1).join(', ')} ${last === 'and' ? and : or} ${end}`;
}
