import {
	FORMER_WORDS,
	HONORIFICS,
	KINSHIP_NOUNS,
	ROLE_NOUNS,
	TITLE_SHORT_FORMS
} from '../../knowledge/roles';
import type { Sentence, Token } from '../../language/sentence';
import { headOfName } from './said-around';
import { knownName } from './gazetteer';
import type { NamedMention } from './draft';
import type { Gender, Role } from './entity';
import { textOf } from './text';
import { roleNounOf } from './titled-name';

/** A role before its owner is looked up; `ownerAt` is the token of the owner's name. */
export type RoleDraft = Omit<Role, 'owner'> & { readonly ownerAt?: number };

/** "Republican Ada Example" says a party, not a role. */
const PARTISANS = /^(?:republican|democrat)$/;
const LONGEST_ROLE = 14;
const CUTS_OFF = /^(?:acl:relcl|acl|appos|conj|cc|punct|parataxis|advcl|dep|list)$/;

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/** What one mention says its person is: the titles before it, the words in apposition beside it, what follows "is". */
export function rolesOf(sentence: Sentence, mention: NamedMention): RoleDraft[] {
	const beside = besideRole(sentence, mention);
	return [...titleRoles(sentence, mention), ...(beside ? [beside] : [])];
}

/** "National Assembly member and former economist" is two roles. */
function titleRoles(sentence: Sentence, mention: NamedMention): RoleDraft[] {
	if (!mention.title) return [];
	const { first, last } = mention.title;
	const joint = sentence.tokens.slice(first, last).findLastIndex(({ tag }) => tag === 'CC');
	const cut = first + joint;
	const ranges =
		joint < 0
			? [{ first, last }]
			: [
					{ first, last: cut - 1 },
					{ first: cut + 1, last }
				];
	return ranges.flatMap((range) => titleRole(sentence, mention, range) ?? []);
}

function titleRole(
	sentence: Sentence,
	mention: NamedMention,
	range: { readonly first: number; readonly last: number }
): RoleDraft | undefined {
	const { tokens } = sentence;
	const noun = tokens[range.last];
	const head = roleNounOf(noun);
	const isBare =
		HONORIFICS.has(noun?.text ?? '') ||
		TITLE_SHORT_FORMS.has(noun?.text ?? '') ||
		KINSHIP_NOUNS.has(lower(noun));
	if (head === undefined || isBare || noun?.tag === 'NNS' || PARTISANS.test(head)) return undefined;
	const { first, former } = beginningOfRole(tokens, range.first, range.last);
	const possessor = tokens[first - 1]?.tag === 'POS' ? first - 2 : knownIn(sentence, first, range.last);
	return {
		sentence: mention.sentence,
		first,
		last: range.last,
		text: textOf(sentence, first, range.last),
		former: former || (mention.former && range.first === mention.title?.first),
		source: 'title',
		head,
		...(possessor === undefined ? {} : { ownerAt: possessor })
	};
}

/** Where a role begins without articles, "both", "former" and "his brother". */
function beginningOfRole(
	tokens: readonly Token[],
	from: number,
	head: number
): { first: number; former: boolean } {
	let first = from;
	let former = false;
	for (; first < head; first++) {
		const token = tokens[first];
		const isFormer = FORMER_WORDS.has(lower(token));
		const isOutside =
			/^(?:DT|CC|RB|PDT)$/.test(token?.tag ?? '') || token?.text === '-' || KINSHIP_NOUNS.has(lower(token));
		if (!isFormer && !isOutside) break;
		former ||= isFormer;
	}
	return { first, former };
}

/** "Ada Example, the Kremlin's spokesman," · "the chairman of the party, Ada Example," · "Ada Example is the mayor". */
function besideRole(sentence: Sentence, mention: NamedMention): RoleDraft | undefined {
	const { tokens } = sentence;
	const inName = (at: number) => at >= mention.first && at <= mention.last;
	const after = tokens.findIndex(
		(token, at) => token.relation === 'appos' && inName(token.head) && at > mention.last
	);
	if (after >= 0 && isBeside(tokens, mention.last, after))
		return phraseRole(sentence, mention, { head: after, source: 'appositive' });
	const nameHead = headOfName(tokens, mention);
	const above = tokens[nameHead]?.head ?? -1;
	if (tokens[nameHead]?.relation === 'appos' && above >= 0 && above < mention.from) {
		return phraseRole(sentence, mention, { head: above, source: 'appositive' });
	}
	const copula = tokens.find((token) => token.relation === 'cop' && token.head === above);
	const isSubject =
		tokens[nameHead]?.relation === 'nsubj' &&
		copula !== undefined &&
		/^(?:is|was|'s|’s)$/.test(lower(copula));
	const negated = tokens.some(
		(token) => token.head === above && /^(?:not|n't|n’t|never)$/.test(lower(token))
	);
	return isSubject && !negated
		? phraseRole(sentence, mention, { head: above, source: 'predicate' })
		: undefined;
}

/** Between a name and what stands in apposition is a comma, a bracket or a dash, and no verb. */
function isBeside(tokens: readonly Token[], last: number, appositive: number): boolean {
	const between = tokens.slice(last + 1, appositive);
	const isOpened = /^[,(–—-]$/.test(between[0]?.text ?? '');
	const isTitleOfNext = tokens[appositive + 1]?.tag === 'NNP';
	return isOpened && !isTitleOfNext && !between.some(({ tag }) => /^(?:VB[ZPD]|MD|WP|CC)$/.test(tag));
}

function phraseRole(
	sentence: Sentence,
	mention: NamedMention,
	{ head, source }: { head: number; source: 'appositive' | 'predicate' }
): RoleDraft | undefined {
	const { tokens } = sentence;
	const noun = roleNounOf(tokens[head]);
	if (noun === undefined || /^NNP?S$/.test(tokens[head]?.tag ?? '') || !ROLE_NOUNS.has(noun))
		return undefined;
	const range = phraseAround(tokens, head, mention);
	const isOurs = tokens.some((token) => token.head === head && token.tag === 'PRP$');
	const isKin = KINSHIP_NOUNS.has(noun) && !/ of /.test(textOf(sentence, head, range.last));
	if (isOurs || isKin) return undefined;
	const marker = tokens.findLastIndex(({ tag }, at) => tag === 'POS' && at < head && at > range.first);
	const { first, former } = beginningOfRole(tokens, marker < 0 ? range.first : marker + 1, head);
	if (range.last - first >= LONGEST_ROLE) return undefined;
	const owner = marker < 0 ? knownIn(sentence, first, range.last) : marker - 1;
	return {
		sentence: mention.sentence,
		first,
		last: range.last,
		text: textOf(sentence, first, range.last),
		former,
		source,
		head: noun,
		...(owner === undefined ? {} : { ownerAt: owner })
	};
}

/** The words of a noun phrase: its modifiers before it, and the prepositional phrases right after it. */
function phraseAround(
	tokens: readonly Token[],
	head: number,
	mention: NamedMention
): { first: number; last: number } {
	let first = head;
	while (
		first > 0 &&
		belongsTo(tokens, first - 1, head) &&
		!(first - 1 >= mention.from && first - 1 <= mention.last)
	)
		first--;
	let last = head;
	const limit = mention.from > head ? mention.from - 1 : tokens.length - 1;
	while (last < limit && belongsTo(tokens, last + 1, head)) last++;
	return { first, last };
}

/** Whether a token hangs below the head without a clause, a comma or a conjunction between. */
function belongsTo(tokens: readonly Token[], at: number, head: number): boolean {
	let place = at;
	for (let steps = 0; steps < 12; steps++) {
		const token = tokens[place];
		if (!token || token.head < 0 || (place === at && /^(?:VB[ZPD]|MD)$/.test(token.tag))) return false;
		const inName = token.relation === 'cc' || token.relation === 'conj' || token.relation === 'punct';
		const hyphenOrName =
			inName &&
			(token.tag === 'HYPH' ||
				token.tag.startsWith('NNP') ||
				(token.relation === 'cc' && token.text === 'and' && place < head));
		if (CUTS_OFF.test(token.relation) && !hyphenOrName) return false;
		if (
			/^(?:cop|nsubj|aux|mark|advmod|obl:unmarked|nmod:unmarked|case)$/.test(token.relation) &&
			token.head === head &&
			token.relation !== 'advmod'
		)
			return false;
		if (token.head === head) return true;
		place = token.head;
	}
	return false;
}

/** The first token of a country or organisation that a phrase names. */
function knownIn(sentence: Sentence, first: number, last: number): number | undefined {
	for (let at = first; at <= last; at++) {
		for (let end = Math.min(last, at + 3); end >= at; end--) {
			const known = knownName(textOf(sentence, at, end));
			if (known && (known.type === 'country' || known.type === 'organisation')) return at;
		}
	}
	return undefined;
}

/** The gender that titles, honorifics and words of kinship say. */
export function genderOfTitle(mention: NamedMention, roles: readonly RoleDraft[]): Gender | undefined {
	const nouns = [mention.titleNoun ?? '', ...roles.map(({ head }) => head)];
	return (
		HONORIFICS.get(mention.honorific ?? '') ??
		nouns.map((noun) => ROLE_NOUNS.get(noun)).find((found) => found !== undefined)
	);
}
