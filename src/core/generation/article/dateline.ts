import { MONTHS } from '../knowledge/calendar-words';

const LONGEST = 90;
const SEPARATOR = /(?:\s(?:[—–-]|--|&mdash;|&ndash;)|[—)])\s+(?=["'“‘]?[\p{Lu}\d])/u;
const AGENCY =
	/\((?:reuters|ap|afp|cnn|upi|dpa|ips|xinhua|associated press|bloomberg|pa|kyodo|ani|pti|tass|efe|bbc|voa)(?: [^()]{0,30})?\)/i;
const PLACE_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|of|de|del|la|el|al|do|da|am|the|and|near)$/u;
const CAPITALS = /^[\p{Lu}\p{M}.'’-]{3,}$/u;

/** How many characters of a paragraph its dateline takes ("LONDON, March 3 (Reuters) — "); 0 when it has none. */
export function datelineLength(text: string): number {
	const head = text.slice(0, LONGEST);
	const agency = AGENCY.exec(head);
	const separator = SEPARATOR.exec(head);
	if (!separator) return 0;
	const end = separator.index + separator[0].length;
	if (separator[0].startsWith(')')) {
		const closesAgency = agency !== null && agency.index + agency[0].length === separator.index + 1;
		return closesAgency && isPlaceAndDate(head.slice(0, agency.index), true) ? end : 0;
	}
	const before = head.slice(0, separator.index).replace(AGENCY, '');
	return isPlaceAndDate(before, agency !== null) ? end : 0;
}

function isPlaceAndDate(before: string, hasAgency: boolean): boolean {
	const words = before.split(/[\s,]+/).filter((word) => word !== '');
	if (words.length > 9 || !words.every(isDatelineWord)) return false;
	if (hasAgency) return true;
	const places = words.filter((word) => !isDateWord(word));
	const hasCapitals = places[0] !== undefined && CAPITALS.test(places[0]);
	return places.length > 0 && (hasCapitals || before.includes(','));
}

function isDatelineWord(word: string): boolean {
	return isDateWord(word) || PLACE_WORD.test(word);
}

function isDateWord(word: string): boolean {
	return /^\d{1,4}$/.test(word) || MONTHS.has(word.toLowerCase().replace(/\.$/, ''));
}
