/** The mean of some numbers; 0 of none. */
export function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : sum(values) / values.length;
}

/** The population variance: the mean of the squared distances from the mean. */
export function variance(values: readonly number[]): number {
	const middle = mean(values);
	return mean(values.map((value) => (value - middle) ** 2));
}

/** Pearson's correlation of two lists of the same length, −1 to 1; null where one of them does not vary. With a list of zeros and ones it is the point-biserial correlation. */
export function correlation(ones: readonly number[], others: readonly number[]): number | null {
	const [middle, otherMiddle] = [mean(ones), mean(others)];
	const products = ones.map((value, index) => (value - middle) * ((others[index] ?? 0) - otherMiddle));
	const spread = Math.sqrt(variance(ones) * variance(others));
	return spread === 0 ? null : mean(products) / spread;
}

/**
 * Kuder and Richardson's formula 20 (Psychometrika 2, 1937): k/(k−1) · (1 − Σpq/σ²), σ² the population variance of the
 * totals. One list a student, of a one (right) or a zero for each item; null for fewer than two items, or where totals do
 * not vary. It can be negative.
 */
export function kuderRichardson20(students: readonly (readonly number[])[]): number | null {
	const items = students[0]?.length ?? 0;
	const spread = variance(students.map(sum));
	if (items < 2 || spread === 0) return null;
	const facilities = Array.from({ length: items }, (_, item) => mean(students.map((row) => row[item] ?? 0)));
	const within = sum(facilities.map((facility) => facility * (1 - facility)));
	return (items / (items - 1)) * (1 - within / spread);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
