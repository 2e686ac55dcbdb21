import { ORGANISATION_ALIASES } from '../../knowledge/organisations';
import { COMMON_WORDS } from '../../knowledge/common-words';
import { knownName, type KnownName } from './gazetteer';
import type { NamedMention, NameForm } from './draft';
import { fileUnder, nameForms } from './draft';
import type { EntityType, Gender, Mention } from './entity';
import { couldBePerson } from './name';
import { fullNameOf, fullNames } from './persons';

/** One entity with all its mentions, before roles and pronouns are read. */
export interface EntityDraft {
	readonly name: string;
	readonly type: EntityType;
	readonly subtype?: string;
	readonly country?: string;
	readonly gender?: Gender;
	readonly mentions: readonly { readonly named: NamedMention; readonly form: Mention['form'] }[];
}

/** Brings the mentions of each entity together; a short name that several people could mean stays out. */
export function mergeMentions(mentions: readonly NamedMention[]): EntityDraft[] {
	const forms = nameForms(mentions);
	const formOf = new Map(forms.map((form) => [form.text, form]));
	const people = fullNames(forms);
	const full = { people, names: namesOf(people), organisations: organisationNames(forms) };
	const drafts = new Map<string, NamedMention[]>();
	for (const mention of mentions) {
		const form = formOf.get(mention.text);
		const key = form && keyOf(mention, form, full);
		if (key !== undefined) fileUnder(drafts, key, mention);
	}
	return [...drafts].map(([name, named]) => draftOf(name, named, formOf));
}

interface FullForms {
	readonly people: ReadonlyMap<string, readonly NameForm[]>;
	/** The name under which each full form of a person is filed. */
	readonly names: ReadonlyMap<string, string>;
	readonly organisations: ReadonlyMap<string, string>;
}

function namesOf(people: FullForms['people']): FullForms['names'] {
	return new Map([...people].flatMap(([name, forms]) => forms.map(({ text }) => [text, name] as const)));
}

/** The name under which a mention is filed; undefined when it could be several. */
function keyOf(
	mention: NamedMention,
	form: NameForm,
	{ people, names, organisations }: FullForms
): string | undefined {
	const person = names.get(mention.text) ?? fullNameOf(mention, form, people);
	if (person !== undefined) return person;
	if (couldBeSeveral(mention, people) && (mention.evidence.person || knownName(mention.text) === undefined))
		return undefined;
	const spelledOut = organisations.get(mention.text);
	if (spelledOut !== undefined) return spelledOut;
	const known = knownName(mention.text);
	if (known && !(form.type === 'person' && mention.evidence.person)) return known.name;
	return filedAs(mention.text);
}

function couldBeSeveral(mention: NamedMention, people: ReadonlyMap<string, readonly NameForm[]>): boolean {
	const words = mention.text.split(' ');
	return [...people.keys()].filter((name) => name.split(' ').at(-1) === words.at(-1)).length > 1;
}

/** Short forms of organisations to their full names: acronyms in brackets, first words, a left-out country. */
function organisationNames(forms: readonly NameForm[]): Map<string, string> {
	const names = new Map<string, string>();
	const full = forms.filter((form) => form.type === 'organisation' && form.words.length > 1);
	for (const form of forms.filter(({ type, words }) => type !== 'person' && words.length > 1)) {
		for (const { evidence } of form.mentions) {
			if (evidence.acronym !== undefined && !names.has(evidence.acronym))
				names.set(evidence.acronym, filedAs(form.text));
		}
	}
	for (const form of forms) {
		const spelled = initialsOf(form.text, full);
		if (spelled !== undefined && !names.has(form.text) && !knownName(form.text))
			names.set(form.text, filedAs(spelled));
		if (names.has(form.text) || form.type === 'person' || knownName(form.text)) continue;
		const longer = full.filter((other) => other !== form && isShortFor(form.words, other.words));
		const places = new Set(longer.map(({ text }) => filedAs(text)));
		if (places.size === 1) names.set(form.text, [...places][0] ?? form.text);
	}
	return names;
}

/** The only organisation whose capitals an acronym is made of: "LDP". */
function initialsOf(text: string, full: readonly NameForm[]): string | undefined {
	if (!/^\p{Lu}{3,6}$/u.test(text)) return undefined;
	const fitting = full.filter(
		({ words }) => words.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '').join('') === text
	);
	return fitting.length === 1 ? fitting[0]?.text : undefined;
}

function filedAs(text: string): string {
	return knownName(text)?.name ?? text.replace(/^The /, '').replaceAll('’', "'");
}

/** "Amnesty" for "Amnesty International", "Justice Department" for "US Justice Department", "Frelimo" for "Frelimo Party". */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
	if (short.length >= long.length) return false;
	const isBeginning = long.slice(0, short.length).join(' ') === short.join(' ');
	const last = short.at(-1) ?? '';
	if (isBeginning && short.length > 1) return !couldBePerson(short);
	if (isBeginning) return !COMMON_WORDS.has(last.toLowerCase()) && knownName(last) === undefined;
	const rest = long.slice(0, long.length - short.length).join(' ');
	const isEnd = long.slice(-short.length).join(' ') === short.join(' ');
	return isEnd && (rest === 'The' || knownName(rest)?.country !== undefined);
}

function draftOf(
	name: string,
	mentions: readonly NamedMention[],
	formOf: ReadonlyMap<string, NameForm>
): EntityDraft {
	const forms = [...new Set(mentions.map(({ text }) => text))].flatMap((text) => formOf.get(text) ?? []);
	const known = forms.map(({ text }) => knownName(text)).find((found) => found?.name === name);
	const main =
		forms.find(({ text }) => text === name) ?? forms.find(({ type }) => type !== 'other') ?? forms[0];
	const { type = 'other', subtype } = known ?? main ?? {};
	const country = known?.country ?? forms.map((form) => form.country).find((found) => found !== undefined);
	const gender = forms.map((form) => form.gender).find((found) => found !== undefined);
	return {
		name: bestName(name, forms),
		type,
		...(subtype === undefined ? {} : { subtype }),
		...(country === undefined || type === 'person' ? {} : { country }),
		...(gender === undefined || type !== 'person' ? {} : { gender }),
		mentions: mentions.map((named) => ({ named, form: formOfMention(named, knownName(named.text)) }))
	};
}

/** The fullest form that the article itself has, unless it only has adjectives. */
function bestName(name: string, forms: readonly NameForm[]): string {
	if (forms.some(({ text }) => text === name)) return name;
	const written = forms.filter(
		({ text }) => knownName(text)?.form !== 'adjective' && knownName(text)?.form !== 'people'
	);
	const longest = [...written].sort((one, other) => other.text.length - one.text.length)[0];
	const isAcronymOnly = longest !== undefined && ORGANISATION_ALIASES.get(longest.text) === name;
	return longest === undefined || isAcronymOnly || knownName(longest.text)?.type === 'country'
		? name
		: longest.text;
}

function formOfMention(mention: NamedMention, known: KnownName | undefined): Mention['form'] {
	return known !== undefined && !mention.evidence.person ? known.form : 'name';
}
