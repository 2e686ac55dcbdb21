import { HONORIFICS, KINSHIP_NOUNS, TITLE_SHORT_FORMS } from '../../knowledge/roles';
import type { Sentence, Token } from '../../language/sentence';
import { isCapital } from '../entities/text';
import { roleNounOf, type TitledName } from '../entities/titled-name';
import { roleFrom, type RoleDraft } from './draft';

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/** What stands before a name says who it is: "National Assembly member and former economist" is two roles. */
export function titleRoles(sentence: Sentence, mention: TitledName): readonly RoleDraft[] {
	if (!mention.title) return ofOffice(sentence, mention);
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
	mention: TitledName,
	range: { readonly first: number; readonly last: number }
): RoleDraft | undefined {
	const { tokens } = sentence;
	const noun = tokens[range.last];
	const head = roleNounOf(noun);
	const isBare =
		HONORIFICS.has(noun?.text ?? '') ||
		TITLE_SHORT_FORMS.has(noun?.text ?? '') ||
		KINSHIP_NOUNS.has(lower(noun));
	if (head === undefined || isBare || noun?.tag === 'NNS') return undefined;
	const isOwned = tokens[range.first - 1]?.tag === 'POS';
	const phrase = {
		first: isOwned ? Math.max(0, range.first - 2) : range.first,
		head: range.last,
		last: range.last,
		noun: head
	};
	const former = mention.former && range.first === mention.title?.first;
	return roleFrom(sentence, mention.sentence, { phrase, manner: { source: 'title', former } });
}

const LONGEST_OFFICE = 9;

/** "Director-General of the agency Ada Example": the office runs up to the name without a comma. */
function ofOffice(sentence: Sentence, mention: TitledName): readonly RoleDraft[] {
	const { tokens } = sentence;
	const last = mention.from - 1;
	let head = last;
	while (head > last - LONGEST_OFFICE && isOfficeWord(tokens[head])) head--;
	const noun = roleNounOf(tokens[head]);
	const isOf = /^(?:of|for)$/.test(tokens[head + 1]?.text ?? '');
	const isChiefOfStaff = tokens[last]?.text === 'staff';
	if (noun === undefined || !isOf || !(isCapital(tokens[last]) || isChiefOfStaff)) return [];
	let first = head;
	while (/^(?:NN|NNP|JJ|HYPH)$/.test(tokens[first - 1]?.tag ?? '') || tokens[first - 1]?.text === '-')
		first--;
	const phrase = { first, head, last, noun };
	const role = roleFrom(sentence, mention.sentence, { phrase, manner: { source: 'title' } });
	return role ? [role] : [];
}

function isOfficeWord(token: Token | undefined): boolean {
	if (!token || roleNounOf(token) !== undefined) return false;
	return isCapital(token) || /^(?:of|for|the|and|staff)$/.test(token.text);
}
