import { holdsWords, withoutQuotes, wordsOf } from '../../bank/text';
import type { Entity } from '../facts/entities/entity';
import { knownName } from '../facts/entities/gazetteer';
import { isStranger } from '../facts/entities/introduced';
import type { Reading } from '../facts/reading';
import { WORLD_FAMOUS } from '../knowledge/famous';
import { HOUSEHOLD_NAMES } from '../knowledge/household-names';

/** Letters that news never spells out. */
const HOUSEHOLD = new Set(
	'GDP CEO CFO AIDS HIV COVID SARS DNA RNA DACA VAT GMT USA UAE USSR GPS CCTV LED MRI PTSD BBC NHS SUV VIP NGO NGOs LGBT LGBTQ MEP SWAT SIM PDF DVD IBM ATM IQ MBA PhD FTSE NASDAQ NYSE POTUS SCOTUS UFO CAPTCHA HTML RAM WWE UFC NCAA FIFA UEFA NBA NFL NATO OPEC NASA UNICEF UNESCO'.split(
		' '
	)
);

const ACRONYM = /(?<![\p{L}\p{N}.&-])\p{Lu}{3,7}(?![\p{L}\p{N}-])/gu;

/** The first name in a stem that says nothing to a reader who sees only the headline: somebody who is not introduced, letters that are not spelt out. */
export function strangerIn({ entities, story, title = '' }: Reading, stem: string): string | undefined {
	const asked = withoutQuotes(stem);
	const people = entities.entities.filter((entity) => isStranger(story, entity));
	const person = people.find((entity) => isNamed(asked, entity) && !isIntroduced(asked, entity));
	return person?.name ?? surnameIn({ entities, story, title }, asked) ?? acronymIn(asked, title);
}

/** "Moe swore": a last name alone of somebody whose full name the article has, and the headline has not, however often he is named. */
function surnameIn(
	{ entities, story, title = '' }: Pick<Reading, 'entities' | 'story' | 'title'>,
	stem: string
): string | undefined {
	const person = entities.entities.find(({ id, type, name, aliases }) => {
		const forms = [name, ...aliases];
		if (type !== 'person' || !name.includes(' ') || story.named.has(id) || stem.includes(name)) return false;
		return (
			!forms.some((form) => HOUSEHOLD_NAMES.has(form) || WORLD_FAMOUS.has(form)) &&
			forms.some((form) => !form.includes(' ') && standsAlone(stem, form))
		);
	});
	return person?.name ?? isPartOfName({ entities, title }, stem);
}

/** "Moe swore", after "Ole Moe Fjeld", whom nothing shows to be a person: a part of a longer name. */
function isPartOfName(
	{ entities, title = '' }: Pick<Reading, 'entities' | 'title'>,
	stem: string
): string | undefined {
	const named = entities.entities.filter(({ type }) => /^(?:person|other)$/.test(type));
	const first = /^(?:According to )?(?<name>\p{Lu}\p{Ll}{2,}) \p{Ll}/u.exec(stem)?.groups?.name ?? '';
	const isShort = named.some(({ name }) => name === first) && !title.includes(first);
	const isLonger = ({ name }: { readonly name: string }) =>
		name.includes(' ') && !/ \p{Ll}/u.test(name) && name.split(' ').includes(first) && !stem.includes(name);
	return isShort && named.some(isLonger) ? first : undefined;
}

/** Whether a name stands between words without a capital: not "Ada Moe", "Judge Moe", "the Moe Bridge", "Moe's". */
function standsAlone(text: string, name: string): boolean {
	const words = text.split(/[^\p{L}\p{N}’'-]+/u);
	const isCapital = (word = '') => /^\p{Lu}/u.test(word);
	return words.some((word, at) => word === name && !isCapital(words[at + 1]) && !isCapital(words[at - 1]));
}

function isNamed(text: string, { name, aliases }: Entity): boolean {
	const forms = [name, ...aliases].filter((form) => text.includes(form));
	return forms.some((form) => holdsWords(text, form));
}

const HONORIFIC =
	/\b(?:Col|Gen|Maj|Capt|Lt|Sgt|Adm|Dr|Prof|Sen|Rep|Gov|Rev|Sir|Dame|Lord|Lady|Judge|Justice)\.? $/;

/** Whether the words say what somebody is: "striker Ada Quill", "Ada Quill of the Harbour Choir", "her husband, Ole Moe". */
function isIntroduced(text: string, { name, roles }: Entity): boolean {
	const lower = text.toLowerCase();
	if (roles.some(({ head }) => lower.includes(head))) return true;
	const [before = '', after = ''] = text.split(name);
	return /\p{L}, $/u.test(before) || HONORIFIC.test(before) || /^(?: of |, an? |, the )/.test(after);
}

function acronymIn(text: string, title: string): string | undefined {
	const told = new Set(wordsOf(title));
	return (text.match(ACRONYM) ?? []).find(
		(letters) =>
			!HOUSEHOLD.has(letters) && knownName(letters) === undefined && !told.has(letters.toLowerCase())
	);
}
