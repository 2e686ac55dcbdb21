/** The device's clock, in milliseconds since 1970. */
export const now = (): number => Date.now();

/** The day on the calendar of whoever holds the device, at a time in milliseconds since 1970: `YYYY-MM-DD`. */
export function localDay(at: number): string {
	const date = new Date(at);
	const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
	return `${date.getFullYear()}-${month}-${day}`;
}
