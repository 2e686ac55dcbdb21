import { isCalendarDay } from '../../base/calendar-day';

/** What the lines between two `---` say about an article, and where its body begins. */
export interface FrontMatter {
	readonly title?: string;
	readonly publisher?: string;
	readonly url?: string;
	readonly published?: string;
	/** UTF-16 offset of the first character after the front matter. */
	readonly bodyStart: number;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /\n---[ \t]*(?:\r?\n|$)/;
const LONGEST = 4000;

/** Reads front matter at an offset (after a byte order mark); a text without it begins its body there. */
export function readFrontMatter(text: string, from: number): FrontMatter {
	const head = text.slice(from, from + LONGEST);
	const opening = OPENING.exec(head);
	if (!opening) return { bodyStart: from };
	const bodyOfHead = head.slice(opening[0].length - 1);
	const closing = CLOSING.exec(bodyOfHead);
	if (!closing) return { bodyStart: from };
	const fields = readFields(bodyOfHead.slice(0, closing.index));
	const bodyStart = from + opening[0].length - 1 + closing.index + closing[0].length;
	return { ...fields, bodyStart };
}

function readFields(lines: string): Omit<FrontMatter, 'bodyStart'> {
	const values = new Map<string, string>();
	for (const line of lines.split('\n')) {
		const colon = line.indexOf(':');
		if (colon < 1) continue;
		const value = unquoted(line.slice(colon + 1).trim());
		if (value !== '') values.set(line.slice(0, colon).trim().toLowerCase(), value);
	}
	const title = values.get('title');
	const publisher = values.get('publisher');
	const url = values.get('url');
	const published = values.get('published');
	return {
		...(title === undefined ? {} : { title }),
		...(publisher === undefined ? {} : { publisher }),
		...(url?.startsWith('https://') ? { url } : {}),
		...(published !== undefined && isCalendarDay(published) ? { published } : {})
	};
}

function unquoted(value: string): string {
	const quote = value.charAt(0);
	const isQuoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote);
	return isQuoted ? value.slice(1, -1) : value;
}
