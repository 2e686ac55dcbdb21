/** A cell: text, or a number that a spreadsheet may reckon with. */
export type Cell = string | number;

/** What spreadsheets take for the beginning of a formula (OWASP, CSV injection), in full width too, and also behind spaces. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;
const NEEDS_QUOTES = /[",;\t\r\n]/;

/**
 * Rows as comma-separated values (RFC 4180: CRLF, quotes doubled) with a byte order mark, by which spreadsheets know UTF-8.
 * A text that a spreadsheet would take for a formula has an apostrophe put before it, so that it stays text.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
	return `\ufeff${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

function written(cell: Cell): string {
	if (typeof cell === 'number') return String(cell);
	const text = FORMULA.test(cell) ? `'${cell}` : cell;
	return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
