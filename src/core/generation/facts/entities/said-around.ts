import { ORGANISATION_WORDS } from '../../knowledge/organisations';
import { PLACE_NOUNS } from '../../knowledge/places';
import { FAMILY_NOUNS } from '../../knowledge/roles';
import { SAYING_VERBS } from '../../knowledge/speech';
import type { Sentence, Token } from '../../language/sentence';
import { knownName } from './gazetteer';
import { isDescribed } from '../roles/roles-of';
import type { TitledName } from './titled-name';
import { roleNounOf } from './titled-name';
import { textOf } from './text';

const LOCATIVE = /^(?:in|to|from|at|near|outside|into|across|around|of)$/;

/** What the words around one mention say about what is named. */
export interface Evidence {
	readonly person: boolean;
	readonly organisation?: string;
	readonly place?: string;
	/** The country named right after it: "Galway, Ireland". */
	readonly country?: string;
	/** Whether it is the subject of a verb of saying. */
	readonly speaks: boolean;
	/** Whether its verb is in the plural: "Example Brothers say". */
	readonly many: boolean;
	/** Whether "in", "to" or another preposition of place stands before it. */
	readonly located: boolean;
	/** Whether it is introduced as somebody's relative: "his brother [Ole Moe]". */
	readonly relative: boolean;
	/** A short form in brackets after it: "Movement for X (MX)". */
	readonly acronym?: string;
}

/** Reads the words around a name: titles, what stands beside it, "who" after it, brackets. */
export function evidenceOf(sentence: Sentence, name: TitledName): Evidence {
	const { tokens } = sentence;
	const beside = descriptionOf(tokens, name);
	const organisation = ORGANISATION_WORDS.get(beside?.lemma ?? '')?.[0];
	const place = PLACE_NOUNS.get(beside?.lemma ?? '');
	const country = countryAfter(sentence, name);
	const acronym = acronymAfter(tokens, name);
	return {
		person: isSaidOfPerson(tokens, name, beside) || isDescribed(sentence, name),
		speaks: speaks(tokens, name),
		many: isMany(tokens, name),
		relative: isRelative(tokens, name),
		located: LOCATIVE.test(tokens[name.from - 1]?.text.toLowerCase() ?? ''),
		...(organisation === undefined ? {} : { organisation }),
		...(place === undefined ? (country === undefined ? {} : { place: 'city' }) : { place }),
		...(country === undefined ? {} : { country }),
		...(acronym === undefined ? {} : { acronym })
	};
}

function isSaidOfPerson(tokens: readonly Token[], name: TitledName, beside: Token | undefined): boolean {
	if (name.honorific !== undefined) return true;
	if (name.title && roleNounOf(tokens[name.title.last]) !== undefined) return true;
	if (beside && roleNounOf(beside) !== undefined) return true;
	const after = tokens[name.last + 1];
	const later = tokens[name.last + 2];
	if (after?.text === ',' && later?.text.toLowerCase() === 'who') return true;
	const isAge =
		after?.text === ',' &&
		/^[1-9]\d$/.test(later?.text ?? '') &&
		/^[,.]$/.test(tokens[name.last + 3]?.text ?? '');
	return isAge;
}

/** The noun that says what the name is, in apposition after it or as "X is a …". */
export function descriptionOf(tokens: readonly Token[], name: TitledName): Token | undefined {
	const inName = (at: number) => at >= name.first && at <= name.last;
	const appositive = tokens.find(
		(token, at) =>
			token.relation === 'appos' && inName(token.head) && at > name.last && /^NNP?$/.test(token.tag)
	);
	if (appositive) return appositive;
	const head = headOfName(tokens, name);
	const subject = tokens[head];
	const predicate = tokens[subject?.head ?? -1];
	const isPredicate =
		subject?.relation === 'nsubj' &&
		predicate?.tag === 'NN' &&
		tokens.some((token) => token.relation === 'cop' && tokens[token.head] === predicate);
	return isPredicate ? predicate : undefined;
}

/** The token of a name whose head lies outside it. */
export function headOfName(
	tokens: readonly Token[],
	{ first, last }: { readonly first: number; readonly last: number }
): number {
	for (let at = first; at <= last; at++) {
		const head = tokens[at]?.head ?? -1;
		if (head < first || head > last) return at;
	}
	return last;
}

/** Whether the name is the subject of a verb of saying. */
export function speaks(
	tokens: readonly Token[],
	name: { readonly first: number; readonly last: number }
): boolean {
	const token = tokens[headOfName(tokens, name)];
	return token?.relation === 'nsubj' && SAYING_VERBS.has(tokens[token.head]?.lemma ?? '');
}

/** Whether a name by itself is the subject of a verb in the plural. */
function isMany(tokens: readonly Token[], name: TitledName): boolean {
	const at = headOfName(tokens, name);
	const subject = tokens[at];
	const verb = tokens[subject?.head ?? -1];
	const isJoined = tokens.some(({ relation, head }) => relation === 'conj' && head === at);
	return subject?.relation === 'nsubj' && verb?.tag === 'VBP' && !isJoined;
}

/** "his brother Ole Moe", "Ada Moe's brother, Ole", "Ole Moe, her son": kin of somebody who is named before. */
function isRelative(tokens: readonly Token[], { from, first, last, titleNoun }: TitledName): boolean {
	const isKin = (at: number) => FAMILY_NOUNS.has(tokens[at]?.text.toLowerCase() ?? '');
	const isOwned = (at: number) => /^(?:PRP\$|POS)$/.test(tokens[at]?.tag ?? '');
	if (titleNoun !== undefined && FAMILY_NOUNS.has(titleNoun)) return isOwned(from - 1);
	const noun = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
	if (isKin(noun)) return isOwned(noun - 1) || isOwned(noun - 2);
	return tokens[last + 1]?.text === ',' && isOwned(last + 2) && isKin(last + 3);
}

function countryAfter(sentence: Sentence, { last }: TitledName): string | undefined {
	const { tokens } = sentence;
	if (tokens[last + 1]?.text !== ',') return undefined;
	for (const end of [last + 4, last + 3, last + 2]) {
		if (end >= tokens.length) continue;
		const known = knownName(textOf(sentence, last + 2, end));
		const closes = tokens[end + 1] === undefined || /^[,.;)]$/.test(tokens[end + 1]?.text ?? '');
		const isState = known?.subtype === 'region' || known?.type === 'country';
		if (known && isState && closes && known.form === 'name') return known.country;
	}
	return undefined;
}

function acronymAfter(tokens: readonly Token[], { last }: TitledName): string | undefined {
	const [open, inside, close] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
	const isBracketed = open?.text === '(' && /^[),;]$/.test(close?.text ?? '');
	return isBracketed &&
		/^\p{Lu}[\p{L}\d]{1,7}$/u.test(inside?.text ?? '') &&
		/\p{Lu}.*\p{Lu}/u.test(inside?.text ?? '')
		? inside?.text
		: undefined;
}
