const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
/** A day of a month, e.g. `3 May`, `May 3`, `2026-05-03`. */
export const DATE = new RegExp(
	`${MONTH}\\s\\d|\\d(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}|\\d{4}-\\d{2}-\\d{2}`,
	'u'
);
const YEAR = /(?<![£$€\d,.])(?:1[4-9]\d\d|20\d\d)(?!\d|[,.]\d)/u;
const IN_A_MONTH = new RegExp(`\\b(?:in|since|until|by|of|[Ee]arly|[Ll]ate|[Mm]id)[\\s-]${MONTH}`, 'u');
const SEQUENCE = /\b(?:later|then|afterwards?|finally|eventually|subsequently|previously|earlier)\b/iu;
const ORDINAL = /\b(?:first|second|third|fourth|fifth|final)\b/iu;

/** Whether an event tells by itself when it was, or that it came after another one. */
export function tellsItsTime(event: string): boolean {
	return [DATE, YEAR, IN_A_MONTH, SEQUENCE].some((words) => words.test(event));
}

/** Whether an event is counted: "the second vote" came after the first one. */
export function isCounted(event: string): boolean {
	return ORDINAL.test(event);
}
