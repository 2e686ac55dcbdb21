import { HOLIDAYS, MONTHS, WEEKDAYS } from '../../knowledge/calendar-words';
import type { Token } from '../../language/sentence';
import { OFFSETS, PARTS_OF_DAY, WHICH, type DatePattern } from './date-words';

const MONTH_BEFORE = new Set(
	'in since by until till from during before after of and to through around early late mid between for'.split(
		' '
	)
);

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/** "Wednesday", "Wednesday, 7 February 2019", "last Wednesday morning". */
export function weekdayDate(tokens: readonly Token[], at: number): DatePattern | undefined {
	const which = WHICH.get(lower(tokens[at]));
	const name = which === undefined ? at : at + 1;
	const word = lower(tokens[name]);
	const weekday =
		word.length > 4 && /^\p{Lu}/u.test(tokens[name]?.text ?? '') ? WEEKDAYS.get(word) : undefined;
	if (weekday === undefined) return undefined;
	const comma = lower(tokens[name + 1]) === ',' ? 1 : 0;
	const calendar = calendarDate(tokens, name + 1 + comma);
	if (calendar && which === undefined) return { ...calendar, first: at };
	const last = PARTS_OF_DAY.has(lower(tokens[name + 1])) ? name + 1 : name;
	return { first: at, last, words: { kind: 'weekday', weekday, ...(which ? { which } : {}) } };
}

/** "7 February 2019", "February 7, 2019", "February 2019", "7 February", "the 7th of February", "February", "last February". */
export function calendarDate(tokens: readonly Token[], at: number): DatePattern | undefined {
	const which = WHICH.get(lower(tokens[at]));
	if (which !== undefined) return monthOf(tokens, at);
	const article = lower(tokens[at]) === 'the' && dayAt(tokens, at + 1) !== undefined ? 1 : 0;
	const dayFirst = dayBefore(tokens, at + article);
	const of = dayFirst !== undefined && lower(tokens[at + article + 1]) === 'of' ? 1 : 0;
	const monthPlace = dayFirst === undefined ? at : at + article + 1 + of;
	const month = monthAt(tokens, monthPlace);
	if (month === undefined) return undefined;
	const dayAfter = dayFirst === undefined ? dayAt(tokens, monthPlace + 1) : undefined;
	const end = dayAfter === undefined ? monthPlace : monthPlace + 1;
	const day = dayFirst ?? dayAfter;
	const rangeEnd = dayAfter === undefined ? end : endOfDays(tokens, end);
	const year = yearAfter(tokens, rangeEnd);
	if (day === undefined && year.last === rangeEnd && !standsForMonth(tokens, at)) return undefined;
	const isDay = day !== undefined && rangeEnd === end && !endsRange(tokens, at);
	return {
		first: at,
		last: year.last,
		words: { kind: 'calendar', month, ...(isDay ? { day } : {}), ...year.said }
	};
}

/** "last August", "next May": the month itself, on the side of publication that the word says. */
function monthOf(tokens: readonly Token[], at: number): DatePattern | undefined {
	const month = monthAt(tokens, at + 1);
	const isPlain = month !== undefined && dayAt(tokens, at + 2) === undefined;
	if (!isPlain || lower(tokens[at]) === 'this' || yearAt(tokens, at + 2) !== undefined) return undefined;
	return { first: at, last: at + 1, words: { kind: 'calendar', month } };
}

/** "on Christmas Day", "New Year's Day 2007". */
export function holidayDate(tokens: readonly Token[], at: number): DatePattern | undefined {
	if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return undefined;
	for (const [name, { month, day }] of HOLIDAYS) {
		const last = endOfName(tokens, at, name);
		if (last === undefined) continue;
		const year = yearAfter(tokens, last);
		return { first: at, last: year.last, words: { kind: 'calendar', month, day, ...year.said } };
	}
	return undefined;
}

/** The token at which the words of a name end, apostrophes aside. */
function endOfName(tokens: readonly Token[], at: number, name: string): number | undefined {
	let found = '';
	for (let place = at; name.startsWith(found) && place < tokens.length; place++) {
		found += lower(tokens[place]).replace(/['’]/g, '');
		if (found === name) return place;
	}
	return undefined;
}

/** The year that stands at a place. */
export function yearAt(tokens: readonly Token[], at: number): number | undefined {
	const found = /^[12]\d{3}$/.exec(lower(tokens[at]));
	const year = Number(found?.[0]);
	return year >= 1000 && year <= 2199 ? year : undefined;
}

function monthAt(tokens: readonly Token[], at: number): number | undefined {
	const token = tokens[at];
	if (!token || !/^(?:mid-)?\p{Lu}/u.test(token.text)) return undefined;
	const word = lower(token).replace(/\.$/, '').replace(/^mid-/, '');
	const month = MONTHS.get(word);
	const isShort = word.length < 5 && !['may', 'june', 'july'].includes(word);
	const besideDay = dayAt(tokens, at + 1) !== undefined || dayAt(tokens, at - 1) !== undefined;
	return isShort && !besideDay ? undefined : month;
}

function dayAt(tokens: readonly Token[], at: number): number | undefined {
	const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower(tokens[at]));
	const day = Number(found?.[1]);
	return day >= 1 && day <= 31 ? day : undefined;
}

/** The day before a month, unless the month has one behind it: "Level 4 Dec. 24". */
function dayBefore(tokens: readonly Token[], at: number): number | undefined {
	const day = dayAt(tokens, at);
	return day !== undefined && monthAt(tokens, at + 1) !== undefined && dayAt(tokens, at + 2) !== undefined
		? undefined
		: day;
}

/** Whether the day is the last of several: "7-9 December". */
function endsRange(tokens: readonly Token[], at: number): boolean {
	return /^[–—-]$/.test(tokens[at - 1]?.text ?? '') && dayAt(tokens, at - 2) !== undefined;
}

/** The last token of the days in "May 23–31"; the first day's own token when there is no second. */
function endOfDays(tokens: readonly Token[], at: number): number {
	const joins = /^(?:[–—-]|to|and|or)$/.test(lower(tokens[at + 1]));
	const next = tokens[at + 3];
	return joins && dayAt(tokens, at + 2) !== undefined && !next?.tag.startsWith('NNS') ? at + 2 : at;
}

interface SaidYear {
	readonly last: number;
	readonly said: { readonly year?: number; readonly yearOffset?: number };
}

/** The year after a day or month: "2019", ", 2019", "last year", "of last year". */
function yearAfter(tokens: readonly Token[], end: number): SaidYear {
	const joint = /^(?:,|of)$/.test(lower(tokens[end + 1])) ? 1 : 0;
	const at = end + 1 + joint;
	const year = yearAt(tokens, at);
	if (year !== undefined) return { last: at, said: { year } };
	const which = WHICH.get(lower(tokens[at]));
	return which !== undefined && lower(tokens[at + 1]) === 'year'
		? { last: at + 1, said: { yearOffset: OFFSETS[which] } }
		: { last: end, said: {} };
}

/** "May" and "March" alone are months only where a month is expected. */
function standsForMonth(tokens: readonly Token[], at: number): boolean {
	if (!/^(?:may|march)$/.test(lower(tokens[at]))) return true;
	return MONTH_BEFORE.has(lower(tokens[at - 1])) || WHICH.has(lower(tokens[at - 1]));
}
