import type { TimeFact } from '../../facts/fact';
import type { Evidence } from '../../../bank/item';
import { evidenceOf } from '../../facts/reading';
import type { Desk } from '../desk';

/** A year or a month that the article names for something else, or that lies near. */
export interface OtherDate {
	/** YYYY or YYYY-MM, as exact as the date that is asked for. */
	readonly value: string;
	/** What happened then, when the article says so. */
	readonly fact?: TimeFact;
	readonly evidence?: Evidence;
}

/** How far from the right year or month another is still believed, in years or months. */
const REACH = { year: 40, month: 30 } as const;
const STEPS = [1, 2, 3, 4, 5, 6];

/** Wrong answers for a year or a month: those of the article first, then near ones; none of the time of its publication or after. */
export function otherDates(
	desk: Desk,
	key: string
): { readonly named: readonly OtherDate[]; readonly near: readonly OtherDate[] } {
	const { reading } = desk;
	const length = key.length;
	const all = reading.dates
		.flat()
		.filter(({ value, precision }) => value !== undefined && precision !== 'decade');
	const last = (reading.published ?? `${latest(all.map(({ value }) => value ?? ''))}~`).slice(0, length);
	const isUsable = (value: string) => value.length === length && value !== key && value < last;
	const named = new Map<string, OtherDate>();
	for (const date of all) {
		const value = (date.value ?? '').slice(0, length);
		if (
			!isUsable(value) ||
			date.isRough ||
			named.has(value) ||
			away(value, key) > REACH[length === 4 ? 'year' : 'month']
		)
			continue;
		const fact = factIn(desk, value);
		named.set(value, {
			value,
			...(fact ? { fact, evidence: fact.evidence } : { evidence: evidenceOf(reading, date.sentence, date) })
		});
	}
	const stride = length === 4 && Number(last) - Number(key) > 30 ? 2 : 1;
	const near = STEPS.flatMap((step) => [-step, step]).map((step) => ({ value: moved(key, step * stride) }));
	return {
		named: [...named.values()],
		near: near.filter(({ value }) => isUsable(value) && !named.has(value))
	};
}

/** What the article says happened in a year or a month. */
function factIn({ facts }: Desk, value: string): TimeFact | undefined {
	return facts.find(
		(fact): fact is TimeFact =>
			fact.kind === 'time' && !fact.happening.date.isRough && fact.happening.value.startsWith(value)
	);
}

function latest(values: readonly string[]): string {
	return values.reduce((late, value) => (value > late ? value : late), '');
}

function away(one: string, other: string): number {
	return Math.abs(index(one) - index(other));
}

/** A year, or a month counted from the year 0. */
function index(value: string): number {
	const [year = 0, month] = value.split('-').map(Number);
	return month === undefined ? year : year * 12 + month - 1;
}

function moved(value: string, by: number): string {
	const place = index(value) + by;
	return value.length === 4
		? String(place)
		: `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`;
}
