import { HONORIFICS } from '../../knowledge/roles';
import { coreWords } from './name';
import { knownName } from './gazetteer';
import type { NamedMention, NameForm } from './draft';

/** Full names of people, each with the other full forms that mean the same person: "George Bush" and "George W. Bush". */
export function fullNames(forms: readonly NameForm[]): Map<string, NameForm[]> {
	const people = new Map<string, NameForm[]>();
	const long = forms.filter((form) => form.type === 'person' && form.core.length > 1);
	for (const form of [...long].sort((one, other) => other.words.length - one.words.length)) {
		const same = [...people.keys()].filter((name) => isSamePerson(form.core, coreWords(name.split(' '))));
		const name = same.length === 1 ? same[0] : undefined;
		people.set(name ?? form.text, [...(name === undefined ? [] : (people.get(name) ?? [])), form]);
	}
	return people;
}

/** Same first and last word and nothing in the middle that differs, or one inside the other. */
function isSamePerson(short: readonly string[], long: readonly string[]): boolean {
	if (short.join(' ') === long.join(' ')) return true;
	const isEnd = long.slice(-short.length).join(' ') === short.join(' ');
	const isBeginning = long.slice(0, short.length).join(' ') === short.join(' ');
	const ends = short[0] === long[0] && short.at(-1) === long.at(-1);
	const middle = short.slice(1, -1).every((word) => long.includes(word));
	return isEnd || isBeginning || (ends && middle) || isSpelledAlike(short, long);
}

/** "Ahmed Shafik" and "Ahmed Shafiq": all words but one alike, and that one but for a letter. */
function isSpelledAlike(one: readonly string[], other: readonly string[]): boolean {
	if (one.length < 2 || one.length !== other.length) return false;
	const unlike = one.flatMap((word, index) =>
		word === other[index] ? [] : [[word, other[index] ?? ''] as const]
	);
	const [pair] = unlike;
	return pair !== undefined && unlike.length === 1 && isAlmost(...pair);
}

/** Whether two words of four letters or more differ in one letter that is not the first. */
function isAlmost(one: string, other: string): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	if (short.length < 4 || long.length - short.length > 1 || short[0] !== long[0]) return false;
	let same = 0;
	while (same < short.length && short[same] === long[same]) same++;
	return short.slice(same + (short.length === long.length ? 1 : 0)) === long.slice(same + 1);
}

/** How many sentences open an article. */
const OPENING = 2;

/** The full name that a shorter mention of a form means; undefined when none or several fit. */
export function fullNameOf(
	mention: NamedMention,
	{ mentions }: NameForm,
	people: ReadonlyMap<string, readonly NameForm[]>
): string | undefined {
	const words = mention.text.replaceAll('’', "'").split(' ');
	const bearers = [...people].filter(([, forms]) => forms.some((form) => endsOrBeginsWith(form.core, words)));
	const candidates = bearers.filter(
		([, forms]) => !isOnlyKin(mention, forms, bearers.length > 1 ? undefined : mentions[0])
	);
	const bySurname = candidates.filter(([, forms]) => forms.some((form) => form.core.at(-1) === words.at(-1)));
	const fitting = bySurname.length > 0 && bySurname.length < candidates.length ? bySurname : candidates;
	if (fitting.length === 1) return isPersonHere(mention) ? fitting[0]?.[0] : undefined;
	const introduced = fitting.filter(([, forms]) =>
		forms.some((form) => form.mentions.some((other) => isBefore(other, mention)))
	);
	if (introduced.length === 1 && isPersonHere(mention)) return introduced[0]?.[0];
	const gender = HONORIFICS.get(mention.honorific ?? '');
	const gendered =
		gender === undefined ? [] : fitting.filter(([, forms]) => forms.some((form) => form.gender === gender));
	return gendered.length === 1 ? gendered[0]?.[0] : mainBearer(mention, fitting);
}

/** Whether a bare last name is another's: "his brother Ole Moe" is no "Moe" when somebody else bears the name (no `earliest` given) or when the name stood alone before. */
function isOnlyKin(mention: NamedMention, forms: readonly NameForm[], earliest?: NamedMention): boolean {
	const mentions = forms.flatMap((form) => form.mentions);
	const isBare = mention.honorific === undefined && forms.some((form) => form.core.at(-1) === mention.text);
	const isKin = mentions.some(({ evidence }) => evidence.relative);
	return isBare && isKin && (!earliest || mentions.every((other) => isBefore(earliest, other)));
}

/** Whom a bare surname means in a family: the one whom the opening sentences name, when they name no other. */
function mainBearer(
	mention: NamedMention,
	fitting: readonly (readonly [string, readonly NameForm[]])[]
): string | undefined {
	const opening = fitting.filter(([, forms]) =>
		forms.some((form) => form.mentions.some(({ sentence }) => sentence < OPENING))
	);
	const isBare = mention.honorific === undefined && !mention.text.includes(' ');
	return isBare && opening.length === 1 && isPersonHere(mention) ? opening[0]?.[0] : undefined;
}

function isBefore(one: NamedMention, other: NamedMention): boolean {
	return one.sentence < other.sentence || (one.sentence === other.sentence && one.first < other.first);
}

function endsOrBeginsWith(name: readonly string[], part: readonly string[]): boolean {
	const text = part.join(' ');
	return name.slice(-part.length).join(' ') === text || name.slice(0, part.length).join(' ') === text;
}

/** A surname that is also a place ("Washington") is the place after "in" and the like. */
function isPersonHere(mention: NamedMention): boolean {
	const known = knownName(mention.text);
	if (known === undefined || mention.evidence.person) return true;
	return known.type !== 'country' && !mention.evidence.located;
}
