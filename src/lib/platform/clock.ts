/** The device's clock, in milliseconds since 1970. */
export const now = (): number => Date.now();

/** The day on the calendar of whoever holds the device, at a time in milliseconds since 1970: `YYYY-MM-DD`. */
export function localDay(at: number): string {
	const date = new Date(at);
	const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
	return `${date.getFullYear()}-${month}-${day}`;
}

/** The last moment of the day that it is for whoever holds the device, at a time in milliseconds since 1970. */
export function endOfDay(at: number): number {
	return new Date(at).setHours(23, 59, 59, 999);
}
