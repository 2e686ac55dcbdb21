import { withoutQuotes, wordsOf } from '../../../bank/text';
import { GIVEN_NAMES } from '../../knowledge/given-names';
import { knownName } from '../../facts/entities/gazetteer';
import type { Reading } from '../../facts/reading';

/** A role behind a country without an article and without a name. */
const BARE_ROLE =
	/\b(?:of|by|with|against|to) (?:\p{Lu}\p{L}+ ){1,3}(?:senator|president|minister|governor|mayor|lawmaker|official|officer|judge|player|actor|singer|politician|journalist)\b(?! \p{Lu})/u;

/** Signs that a statement is no whole, plain sentence, each with what it catches. */
const SIGNS: readonly { readonly what: string; readonly sign: RegExp }[] = [
	{
		what: '"On 12 June 2019, minutes before the vote.": the main clause is gone',
		sign: /^(?:In|On|At|By) [^,]+, (?:\p{Ll}+ ){0,2}(?:before|after|when|while|as|until|because|although) [^,]+$/u
	},
	{
		what: '"Born in Bergen, she": two facts in one',
		sign: /^(?:Born|Raised|Educated|Known|Dubbed|Nicknamed)\b/
	},
	{
		what: '"wrote denying": reads as if the writer denied',
		sign: /\b(?:wrote|said|ruled|found|argued|stated|claimed|added|held) (?!nothing|anything|something|everything)\p{Ll}+ing\b/u
	},
	{
		what: '"a 24 million pounds loss"',
		sign: /\ban? (?:\d[\d.,]*|\p{Ll}+) (?:(?:b|m|tr)illion )?(?:pounds|dollars|euros|years|days|hours|weeks|months|met(?:er|re)s|kilomet(?:er|re)s|miles) \p{Ll}/u
	},
	{
		what: '"Company spokesman Ole Moe": of which company?',
		sign: /^(?:According to )?(?:Company|Agency|Team|University|Department|Club|Party|Government|Hospital|School|Force|Council|Ministry|Airline|Museum|Police|Local|State|City|County|Fire) \p{Ll}+ \p{Lu}/u
	},
	{ what: '", called parole,": an aside without its noun', sign: /, (?:called|dubbed|known as) [^,]+, / },
	{ what: '"had been travelling": when?', sign: /\bhad been \p{Ll}+ing\b/u },
	{ what: '"of United States senator": article and name are gone', sign: BARE_ROLE }
];

/** Why a statement cannot be used as it stands; undefined when nothing speaks against it. */
export function slipIn(reading: Reading, text: string): string | undefined {
	const words = withoutQuotes(text.replace(/\.$/, ''));
	const sign = SIGNS.find((one) => one.sign.test(words))?.what;
	if (sign !== undefined) return sign;
	if (isDatedTwice(words)) return 'the date stands twice';
	if (hasLoosePluperfect(words)) return '"had suspended": before what?';
	return namesHalf(reading, words);
}

function isDatedTwice(text: string): boolean {
	const dates = text.match(/\b(?:\d{1,2} )?\p{Lu}\p{Ll}+ (?:1[5-9]|20)\d\d\b/gu) ?? [];
	return new Set(dates).size < dates.length;
}

/** Whether few words tell of a deed before another deed that is not told. */
export function hasLoosePluperfect(text: string): boolean {
	const isShort = wordsOf(text).length < 12;
	return (
		isShort &&
		/\bhad (?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|wn|ld|nt|de)\b/u.test(text) &&
		!/\d{4}|\b(?:by|before|when|after|until|since|that|said|told|because)\b/.test(text)
	);
}

/** A first name alone, or two letters that stand for something. */
function namesHalf({ title = '', entities }: Reading, text: string): string | undefined {
	const told = new Set(wordsOf(title));
	const names = [
		...text.matchAll(
			/(?<!\p{Lu}[\p{L}.’'-]{0,20} )(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}+)(?![\p{L}-]| (?:\p{Lu}|al-|bin |de |van |von ))/gu
		)
	].map(({ groups }) => groups?.name ?? '');
	const people = entities.entities.filter(({ type }) => type === 'person');
	const first = names.find(
		(name) =>
			GIVEN_NAMES.has(name) &&
			!told.has(name.toLowerCase()) &&
			people.some((person) =>
				[person.name, ...person.aliases].some((form) => form === name || form.startsWith(`${name} `))
			)
	);
	if (first !== undefined) return `${first} by first name alone`;
	const letters = (text.match(/(?<![\p{L}\p{N}.&-])\p{Lu}{2}(?![\p{L}\p{N}.&-])/gu) ?? []).find(
		(one) => knownName(one) === undefined && !told.has(one.toLowerCase()) && !COMMON_LETTERS.test(one)
	);
	return letters === undefined ? undefined : `${letters} is not spelt out`;
}

const COMMON_LETTERS = /^(?:TV|PM|MP|AI|IT|ID|FC|VP|AM|PC|CD|DJ|UN|EU|UK|US|LA|NY|DC|II|IV|VI)$/;
