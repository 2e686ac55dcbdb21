import { HONORIFICS } from '../../knowledge/roles';
import { NAME_SUFFIXES } from '../../knowledge/given-names';
import { knownName } from './gazetteer';
import type { NamedMention, NameForm } from './draft';

/** Full names of people, each with the other full forms that mean the same person: "George Bush" and "George W. Bush". */
export function fullNames(forms: readonly NameForm[]): Map<string, NameForm[]> {
	const people = new Map<string, NameForm[]>();
	const long = forms.filter((form) => form.type === 'person' && coreWords(form).length > 1);
	for (const form of [...long].sort((one, other) => other.words.length - one.words.length)) {
		const same = [...people.keys()].filter((name) =>
			isSamePerson(coreWords(form), coreWords({ words: name.split(' ') }))
		);
		const name = same.length === 1 ? same[0] : undefined;
		people.set(name ?? form.text, [...(name === undefined ? [] : (people.get(name) ?? [])), form]);
	}
	return people;
}

function coreWords({ words }: Pick<NameForm, 'words'>): string[] {
	return words
		.filter((word) => !NAME_SUFFIXES.has(word) && !HONORIFICS.has(word))
		.map((word) => word.replaceAll('’', "'"));
}

/** Same first and last word and nothing in the middle that differs, or one inside the other. */
function isSamePerson(short: readonly string[], long: readonly string[]): boolean {
	if (short.join(' ') === long.join(' ')) return true;
	const isEnd = long.slice(-short.length).join(' ') === short.join(' ');
	const isBeginning = long.slice(0, short.length).join(' ') === short.join(' ');
	const ends = short[0] === long[0] && short.at(-1) === long.at(-1);
	const middle = short.slice(1, -1).every((word) => long.includes(word));
	return isEnd || isBeginning || (ends && middle);
}

/** The full name that a shorter mention means; undefined when none or several fit. */
export function fullNameOf(
	mention: NamedMention,
	people: ReadonlyMap<string, readonly NameForm[]>
): string | undefined {
	const words = mention.text.replaceAll('’', "'").split(' ');
	const candidates = [...people].filter(([name]) =>
		endsOrBeginsWith(coreWords({ words: name.split(' ') }), words)
	);
	const bySurname = candidates.filter(
		([name]) => coreWords({ words: name.split(' ') }).at(-1) === words.at(-1)
	);
	const fitting = bySurname.length > 0 && bySurname.length < candidates.length ? bySurname : candidates;
	if (fitting.length === 1) return isPersonHere(mention) ? fitting[0]?.[0] : undefined;
	const introduced = fitting.filter(([, forms]) =>
		forms.some((form) => form.mentions.some((other) => isBefore(other, mention)))
	);
	if (introduced.length === 1 && isPersonHere(mention)) return introduced[0]?.[0];
	const gender = HONORIFICS.get(mention.honorific ?? '');
	const gendered =
		gender === undefined ? [] : fitting.filter(([, forms]) => forms.some((form) => form.gender === gender));
	return gendered.length === 1 ? gendered[0]?.[0] : undefined;
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
