import { MONTHS, WEEKDAYS } from '../../knowledge/calendar-words';
import { NUMBER_WORDS } from '../../knowledge/numbers';
import type { Token } from '../../language/sentence';

/** What the words of a date say, before it is placed in the calendar. Months are 1–12, weekdays 0 (Sunday) to 6. */
export type DateWords =
	| {
			readonly kind: 'calendar';
			readonly month: number;
			readonly day?: number;
			readonly year?: number;
			readonly yearOffset?: number;
	  }
	| { readonly kind: 'year'; readonly year: number }
	| { readonly kind: 'decade'; readonly year: number }
	| { readonly kind: 'weekday'; readonly weekday: number; readonly which?: Which }
	| { readonly kind: 'day'; readonly days: number }
	| { readonly kind: 'unit'; readonly unit: PeriodUnit; readonly offset: number }
	| { readonly kind: 'ago'; readonly unit: PeriodUnit | 'day'; readonly count: number };

export type Which = 'last' | 'this' | 'next';
export type PeriodUnit = 'week' | 'month' | 'year' | 'decade';

/** Words of a date from `first` to `last`, inclusive. */
export interface DatePattern {
	readonly first: number;
	readonly last: number;
	readonly words: DateWords;
}

const DAY_WORDS = new Map([
	['yesterday', -1],
	['today', 0],
	['tonight', 0],
	['tomorrow', 1]
]);
const WHICH = new Map<string, Which>([
	['last', 'last'],
	['past', 'last'],
	['previous', 'last'],
	['this', 'this'],
	['next', 'next'],
	['coming', 'next']
]);
const OFFSETS = { last: -1, this: 0, next: 1 } as const;
const YEAR_BEFORE = new Set(
	'in since by until till from during before after of and to through around circa early late mid between for'.split(
		' '
	)
);
const PARTS_OF_DAY = new Set('morning afternoon evening night'.split(' '));

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/** The longest date that begins at a token, or undefined. */
export function datePatternAt(tokens: readonly Token[], at: number): DatePattern | undefined {
	return (
		weekdayDate(tokens, at) ??
		calendarDate(tokens, at) ??
		relativePeriod(tokens, at) ??
		ago(tokens, at) ??
		singleWord(tokens, at)
	);
}

function monthAt(tokens: readonly Token[], at: number): number | undefined {
	const token = tokens[at];
	if (!token || !/^\p{Lu}/u.test(token.text)) return undefined;
	const word = lower(token).replace(/\.$/, '');
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

function yearAt(tokens: readonly Token[], at: number): number | undefined {
	const found = /^[12]\d{3}$/.exec(lower(tokens[at]));
	const year = Number(found?.[0]);
	return year >= 1000 && year <= 2199 ? year : undefined;
}

/** "Wednesday", "Wednesday, 7 February 2019", "last Wednesday morning". */
function weekdayDate(tokens: readonly Token[], at: number): DatePattern | undefined {
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

/** "7 February 2019", "February 7, 2019", "February 2019", "7 February", "the 7th of February", "February". */
function calendarDate(tokens: readonly Token[], at: number): DatePattern | undefined {
	const article = lower(tokens[at]) === 'the' && dayAt(tokens, at + 1) !== undefined ? 1 : 0;
	const dayFirst = dayAt(tokens, at + article);
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
	const isDay = day !== undefined && rangeEnd === end;
	return {
		first: at,
		last: year.last,
		words: { kind: 'calendar', month, ...(isDay ? { day } : {}), ...year.said }
	};
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
	return YEAR_BEFORE.has(lower(tokens[at - 1])) || WHICH.has(lower(tokens[at - 1]));
}

/** "last week", "earlier this month", "next year". */
function relativePeriod(tokens: readonly Token[], at: number): DatePattern | undefined {
	const earlier = ['earlier', 'later'].includes(lower(tokens[at])) ? 1 : 0;
	const which = WHICH.get(lower(tokens[at + earlier]));
	if (which === undefined || lower(tokens[at - 1]) === 'the') return undefined;
	const last = at + earlier + 1;
	const unit = lower(tokens[last]);
	if (unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade') {
		return { first: at, last, words: { kind: 'unit', unit, offset: OFFSETS[which] } };
	}
	if (unit === 'night' && which === 'last') return { first: at, last, words: { kind: 'day', days: -1 } };
	return PARTS_OF_DAY.has(unit) && which === 'this'
		? { first: at, last, words: { kind: 'day', days: 0 } }
		: undefined;
}

/** "three days ago", "a year ago". */
function ago(tokens: readonly Token[], at: number): DatePattern | undefined {
	if (lower(tokens[at + 2]) !== 'ago') return undefined;
	const word = lower(tokens[at]);
	const count = ['a', 'an'].includes(word)
		? 1
		: (NUMBER_WORDS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : 0));
	const unit = lower(tokens[at + 1]).replace(/s$/, '');
	if (count === 0 || (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year'))
		return undefined;
	return { first: at, last: at + 2, words: { kind: 'ago', unit, count } };
}

function singleWord(tokens: readonly Token[], at: number): DatePattern | undefined {
	const word = lower(tokens[at]);
	const days = DAY_WORDS.get(word);
	if (days !== undefined) return { first: at, last: at, words: { kind: 'day', days } };
	const decade = /^(?:the )?(?:mid-)?([12]\d{2}0)['’]?s$/.exec(word)?.[1];
	if (decade !== undefined) return { first: at, last: at, words: { kind: 'decade', year: Number(decade) } };
	const year = yearAt(tokens, at);
	return year !== undefined && standsForYear(tokens, at)
		? { first: at, last: at, words: { kind: 'year', year } }
		: undefined;
}

/** A number of four digits is a year after a preposition or before a common noun, not in a name ("Euro 2016") or a count ("2000 people"). */
function standsForYear(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	if (before && /^[$£€¥#.]$/.test(before.text)) return false;
	if (after && (/^(?:NNS|CD|JJ)$/.test(after.tag) || /^(?:%|million|billion)$/.test(after.text)))
		return false;
	if (before && YEAR_BEFORE.has(lower(before))) return !after?.tag.startsWith('NNP');
	const inBrackets = before?.text === '(' && [')', ',', '–', '-'].includes(after?.text ?? '');
	const beforeNoun =
		after?.tag === 'NN' && before !== undefined && !before.tag.startsWith('NNP') && before.tag !== 'HYPH';
	return inBrackets || beforeNoun;
}
