import { describe, expect, it } from 'vitest';
import { calendarDay, dayNumber } from '../base/calendar-day';
import { editionOf, editionsBefore, FIRST_DAY } from './edition';

const slugs = ['harbour', 'bridge', 'lighthouse', 'ferry', 'market'];
const after = (days: number) => calendarDay(dayNumber(FIRST_DAY) + days);

describe('the edition of a day', () => {
	it('is numbered from the first day on, and there is none before', () => {
		expect(editionOf(FIRST_DAY, slugs)).toMatchObject({ number: 1, day: FIRST_DAY });
		expect(editionOf(after(40), slugs)?.number).toBe(41);
		expect(editionOf(after(-1), slugs)).toBeUndefined();
		expect(editionOf(FIRST_DAY, [])).toBeUndefined();
		expect(editionOf('', slugs)).toBeUndefined();
	});

	it('shows every story once before one comes again', () => {
		for (let round = 0; round < 30; round++) {
			const shown = slugs.map((_, place) => editionOf(after(round * slugs.length + place), slugs)?.slug);
			expect([...shown].sort()).toEqual([...slugs].sort());
		}
	});

	it('is never the story of the day before', () => {
		for (let day = 1; day < 500; day++)
			expect(editionOf(after(day), slugs)?.slug).not.toBe(editionOf(after(day - 1), slugs)?.slug);
	});

	it('is the same in whatever order the stories are given', () => {
		const turned = [...slugs].reverse();
		for (let day = 0; day < 20; day++)
			expect(editionOf(after(day), turned)).toEqual(editionOf(after(day), slugs));
	});

	it('is what was published, on the first days and after years', () => {
		const shown = (from: number) =>
			Array.from({ length: 12 }, (_, day) => editionOf(after(from + day), slugs)?.slug).join(' ');
		expect(shown(0)).toBe(
			'ferry bridge harbour lighthouse market lighthouse bridge harbour market ferry lighthouse ferry'
		);
		expect(shown(1000)).toBe(
			'ferry lighthouse harbour market bridge harbour ferry lighthouse market bridge market ferry'
		);
	});
});

describe('the editions before a day', () => {
	it('end at the first', () => {
		expect(editionsBefore(after(3), slugs).map(({ number }) => number)).toEqual([3, 2, 1]);
		expect(editionsBefore(FIRST_DAY, slugs)).toEqual([]);
	});

	it('hold every other story once, by its latest', () => {
		for (let day = 20; day < 60; day++) {
			const before = editionsBefore(after(day), slugs);
			const today = editionOf(after(day), slugs);
			expect([...before.map(({ slug }) => slug), today?.slug].sort()).toEqual([...slugs].sort());
			const numbers = before.map(({ number }) => number);
			expect(numbers).toEqual([...numbers].sort((one, other) => other - one));
		}
	});
});
