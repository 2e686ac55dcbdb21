import type { Desk } from '../desk';

/** Years near one, the nearest first, that the article does not name and that are not after its publication. */
export function otherYears(
	{ reading, years }: Desk,
	year: number
): { readonly below: number[]; readonly above: number[] } {
	const last = Number(reading.published?.slice(0, 4) ?? year + 9);
	const stride = last - year > 30 ? 2 : 1;
	const isUsable = (candidate: number) => candidate <= last && !years.has(String(candidate));
	const steps = [1, 2, 3, 4, 5, 6].map((by) => by * stride);
	return {
		below: steps.map((by) => year - by).filter(isUsable),
		above: steps.map((by) => year + by).filter(isUsable)
	};
}
