import { COUNTRIES } from '../../knowledge/countries';
import { knownName } from '../../facts/entities/gazetteer';
import type { Reading } from '../../facts/reading';

const SHORTEST = 6;
/** Uses of the other spelling from which a word is a slip of the pen. */
const SURE = 2;

/** A word that the article spells otherwise elsewhere: a letter doubled, single or in its neighbour's place ("Solbegr" beside "Solberg"). */
export function misspeltIn({ spellings }: Reading, text: string): string | undefined {
	const once = (text.match(/\p{L}{6,}/gu) ?? []).filter((word) => spellings.get(word) === 1);
	const known = once.length === 0 ? [] : knownIn(spellings);
	return once.find((word) => known.some((other) => isSlip(word, other)) || isAlmostNationality(word));
}

/** The words that an article is sure to spell right. */
function knownIn(spellings: Reading['spellings']): readonly string[] {
	return [...spellings].flatMap(([word, uses]) => (uses >= SURE && word.length >= SHORTEST ? [word] : []));
}

const NATIONALITIES = COUNTRIES.flatMap(({ name, adjectives }) => [name, ...adjectives]).filter(
	(word) => word.length > SHORTEST && !word.includes(' ')
);

/** "Norwegain", "Venezualan": a capital word but one letter from a country or its adjective. */
function isAlmostNationality(word: string): boolean {
	if (!/^\p{Lu}\p{Ll}+$/u.test(word) || word.length <= SHORTEST || knownName(word) !== undefined)
		return false;
	return NATIONALITIES.some(
		(other) =>
			isSlip(word, other) ||
			(other.length === word.length &&
				other.slice(0, 3) === word.slice(0, 3) &&
				[...other].filter((letter, at) => letter !== word[at]).length === 1)
	);
}

/** Whether two words differ by one doubled letter inside, or by two neighbours that changed places. */
function isSlip(one: string, other: string): boolean {
	if (one === other || one.slice(0, 1) !== other.slice(0, 1)) return false;
	if (one.length === other.length) return isSwapped(one, other);
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (long.length - short.length !== 1) return false;
	const at = [...short].findIndex((letter, index) => letter !== long[index]);
	return at > 0 && long[at] === long[at - 1] && short.slice(at) === long.slice(at + 1);
}

function isSwapped(one: string, other: string): boolean {
	const at = [...one].findIndex((letter, index) => letter !== other[index]);
	return (
		at >= 0 &&
		one[at] === other[at + 1] &&
		one[at + 1] === other[at] &&
		one.slice(at + 2) === other.slice(at + 2)
	);
}
