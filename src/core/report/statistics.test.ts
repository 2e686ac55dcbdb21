import { describe, expect, it } from 'vitest';
import { correlation, kuderRichardson20, mean, variance } from './statistics';

const rowsOf = (text: string) =>
	text
		.trim()
		.split(/\s+/)
		.map((row) => [...row].map(Number));

/** Ten students, ten items: K. Wuensch, East Carolina University, StatHelp/KR20.txt, which prints p and pq of each item and the variance of the totals. */
const wuensch = rowsOf(`
	1111110110 1011011101 1111011001 0010001000 0000010010
	1110111111 1101110111 1111111101 0101111101 1101101110`);

/** Eleven questions; the nine of twelve students who answered all of them: data set `cronbach_wide_missing` of pingouin (from real-statistics.com). */
const pingouin = rowsOf(`
	11111111111 11111111010 11101101100 11111000100 11110010000
	11111000000 01011000010 11100000000 10010000000`);

describe('KR-20', () => {
	it('is what pingouin documents for right and wrong answers (cronbach_alpha, listwise: 0.8016949152542373)', () => {
		expect(kuderRichardson20(pingouin)).toBeCloseTo(0.8016949152542373, 12);
	});

	it.each([
		['of no student', []],
		['of one item', [[1], [0]]],
		[
			'where all have the same score',
			[
				[1, 0],
				[0, 1]
			]
		]
	])('does not exist %s', (_, rows) => {
		expect(kuderRichardson20(rows)).toBeNull();
	});
});

describe('the variance', () => {
	const column = (item: number) => wuensch.map((row) => row[item] ?? 0);

	it('is the one that Wuensch prints for the totals, and pq for each item', () => {
		const totals = wuensch.map((row) => row.reduce((sum, score) => sum + score, 0));
		expect(variance(totals)).toBeCloseTo(5.84, 12);
		const printed = [0.21, 0.21, 0.24, 0.21, 0.24, 0.16, 0.21, 0.21, 0.25, 0.24];
		for (const [item, pq] of printed.entries()) expect(variance(column(item))).toBeCloseTo(pq, 12);
		expect(kuderRichardson20(wuensch)).toBeCloseTo((10 / 9) * (1 - 2.18 / 5.84), 12);
	});

	it('is 0 of nothing', () => {
		expect(variance([])).toBe(0);
		expect(mean([])).toBe(0);
	});
});

describe('the correlation', () => {
	it('is the point-biserial one that SciPy documents (stats.pointbiserialr: 0.8660254037844386)', () => {
		expect(correlation([0, 0, 0, 1, 1, 1, 1], [0, 1, 2, 3, 4, 5, 6])).toBeCloseTo(0.8660254037844386, 12);
	});

	it('does not exist where one list does not vary', () => {
		expect(correlation([1, 1, 1], [1, 2, 3])).toBeNull();
		expect(correlation([0, 1, 0], [4, 4, 4])).toBeNull();
		expect(correlation([], [])).toBeNull();
	});
});
