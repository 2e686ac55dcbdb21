/** A distance in words as a class: 1 to 4 as they are, then up to six, up to ten, further. */
export function distanceClass(distance: number): number {
	if (distance <= 4) return distance;
	if (distance <= 6) return 5;
	return distance <= 10 ? 6 : 7;
}
