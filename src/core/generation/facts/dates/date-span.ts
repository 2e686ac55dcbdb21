import { dayNumber } from '../../../base/calendar-day';
import type { DateMention } from './find-dates';

/** The days that a date may mean, both inclusive, as days since 1970-01-01; of a match the minute. */
export interface DateSpan {
	readonly first: number;
	readonly last: number;
}

/** How far off a date that is only about then may be, in days. */
const ROUGHLY = { minute: 1, day: 4, week: 10, month: 45, year: 550, decade: 2000 } as const;
const DAYS_OF_WEEK = 7;

/** The days that a date may mean; undefined when it is not known. */
export function spanOf({ value, precision, isRough, minute }: DateMention): DateSpan | undefined {
	if (minute !== undefined) return { first: minute, last: minute };
	if (value === undefined) return undefined;
	const margin = isRough ? ROUGHLY[precision] : 0;
	const exact = daysOf(value, precision);
	return { first: exact.first - margin, last: exact.last + margin };
}

function daysOf(value: string, precision: DateMention['precision']): DateSpan {
	const [year = 0, month = 1, day] = value.split('-').map(Number);
	if (day !== undefined) {
		const first = dayNumber(value);
		return precision === 'week'
			? { first: first - DAYS_OF_WEEK, last: first + DAYS_OF_WEEK }
			: { first, last: first };
	}
	const isMonth = value.length > 4;
	const first = dayNumber(isMonth ? `${value}-01` : `${value}-01-01`);
	const years = precision === 'decade' ? 10 : 1;
	const next =
		isMonth && month < 12 ? `${year}-${two(month + 1)}-01` : `${year + (isMonth ? 1 : years)}-01-01`;
	return { first, last: dayNumber(next) - 1 };
}

const two = (number: number) => String(number).padStart(2, '0');
