import { expect, it } from 'vitest';
import { monthAfter, weeksOf } from './month';

it.each([
	[
		'2026-11-26',
		6,
		[undefined, undefined, undefined, undefined, undefined, undefined, '2026-11-01'],
		'2026-11-30'
	],
	[
		'2027-02-10',
		4,
		['2027-02-01', '2027-02-02', '2027-02-03', '2027-02-04', '2027-02-05', '2027-02-06', '2027-02-07'],
		'2027-02-28'
	],
	[
		'2028-02-29',
		5,
		[undefined, '2028-02-01', '2028-02-02', '2028-02-03', '2028-02-04', '2028-02-05', '2028-02-06'],
		'2028-02-29'
	]
])('lays out the month of %s in %i weeks', (...[day, count, first, last]) => {
	const weeks = weeksOf(day);
	expect(weeks).toHaveLength(count);
	expect(weeks[0]).toEqual(first);
	expect(
		weeks
			.flat()
			.filter((one) => one !== undefined)
			.at(-1)
	).toBe(last);
});

it.each([
	['2026-11-26', 1, '2026-12-01'],
	['2026-12-31', 1, '2027-01-01'],
	['2026-01-31', -1, '2025-12-01'],
	['2026-11-26', -23, '2024-12-01']
])('the month of %s and %i months is %s', (day, months, expected) => {
	expect(monthAfter(day, months)).toBe(expected);
});
