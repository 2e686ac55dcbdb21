import { isCalendarDay } from '../../base/calendar-day';
import { MONTHS, WEEKDAYS } from '../knowledge/calendar-words';

/** A line that holds a date and nothing else. `published` is absent when it lacks a day or a year. */
export interface DateLine {
	readonly published?: string;
	/** Whether the line says that this is when the text was changed, not when it appeared. */
	readonly isUpdate: boolean;
}

const LABELS = new Set(
	(
		'published posted updated modified created first last on at by date time from of the ' +
		'am pm a.m p.m gmt utc bst est edt et pst pdt pt cst cdt cet cest ist jst aest z hours hrs local'
	).split(' ')
);
const UPDATE = /^(?:last )?(?:updated|modified|update)\b/i;
const NUMBER_WORD =
	/^(?:[+-]?\d{1,4}(?:st|nd|rd|th)?|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ap]m)?|\d{1,2}[ap]m)$/;
const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]*(?:Z|[+-][\d:]*)?)?$/;
const LONGEST = 120;

/** Reads a block that is only a date ("Published at Thu, 31 Jan 2019 09:46:59 +0000"); undefined for any other text. */
export function readDateLine(text: string): DateLine | undefined {
	if (text.length > LONGEST) return undefined;
	const words = text
		.split(/[\s,;|()/—–•·]+/)
		.map((word) => word.replace(/[.:]$/, ''))
		.filter((word) => word !== '' && word !== '-');
	const isDateOnly = words.length > 0 && words.every(isDateWord);
	if (!isDateOnly || !words.some(isMonthOrIso)) return undefined;
	const published = dayOf(words);
	const isUpdate = UPDATE.test(text.trim());
	return published === undefined ? { isUpdate } : { published, isUpdate };
}

function isDateWord(word: string): boolean {
	const lower = word.toLowerCase();
	return (
		LABELS.has(lower) ||
		MONTHS.has(lower) ||
		WEEKDAYS.has(lower) ||
		NUMBER_WORD.test(lower) ||
		ISO_DATE.test(word)
	);
}

function isMonthOrIso(word: string): boolean {
	return MONTHS.has(word.toLowerCase()) || ISO_DATE.test(word);
}

function dayOf(words: readonly string[]): string | undefined {
	const iso = words.map((word) => ISO_DATE.exec(word)?.[1]).find((day) => day !== undefined);
	if (iso !== undefined) return isCalendarDay(iso) ? iso : undefined;
	const month = words.map((word) => MONTHS.get(word.toLowerCase())).find((found) => found !== undefined);
	const numbers = words.map((word) => /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? '');
	const year = numbers.find((number) => /^(?:19|20)\d\d$/.test(number));
	const day = numbers.find((number) => /^\d{1,2}$/.test(number));
	if (month === undefined || year === undefined || day === undefined) return undefined;
	const published = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isCalendarDay(published) ? published : undefined;
}
