/** What is said about a QR code that is shown to be scanned. */
export const qr = {
	tooMuch: 'This is too long for a QR code. Share the link or the file instead.',
	small: 'Its squares are small here: show it full screen to scan it.',
	scan: 'Scan to play'
};

/** A classroom seen in widths of the projected code: the back row is about six away, the middle about three and a half. */
const BACK_ROW = 6;
const MIDDLE = 3.5;

/** From where a class can scan a code that a phone reads from `reach` of its own widths away. */
export function reachWords(reach: number): string {
	if (reach >= BACK_ROW) return 'On a projector it scans from the back row.';
	if (reach >= MIDDLE)
		return 'On a projector it scans from the front half of the room, but it is too dense for the back row.';
	return 'Too dense for the back row: on a projector it scans from the first rows. Let the others come closer, or send them the link.';
}
