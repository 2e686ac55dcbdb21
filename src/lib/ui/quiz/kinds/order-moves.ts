/** A list with the element at one place moved to another; places outside the list are its ends. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
	const element = list[from];
	if (element === undefined) return list;
	const rest = list.filter((_, place) => place !== from);
	const at = Math.min(rest.length, Math.max(0, to));
	return [...rest.slice(0, at), element, ...rest.slice(at)];
}

/** Which place a row held at a height belongs to: the number of other rows whose middle lies above it. */
export function placeAt(height: number, middles: readonly number[], own: number): number {
	return middles.filter((middle, place) => place !== own && middle < height).length;
}
