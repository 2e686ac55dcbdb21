import { FORMER_WORDS, KINSHIP_NOUNS } from '../../knowledge/roles';
import type { Sentence, Token } from '../../language/sentence';
import type { Role } from '../entities/entity';
import { knownName } from '../entities/gazetteer';
import { textOf } from '../entities/text';
import type { Phrase } from './phrase';

/** A role before its owner is looked up; `possessorAt` is the last token of a name with ’s before it. */
export type RoleDraft = Omit<Role, 'owner'> & { readonly possessorAt?: number };

/** What a phrase does not say by itself. */
export interface Manner {
	readonly source: Role['source'];
	readonly former?: boolean;
	readonly past?: boolean;
}

const LONGEST = 14;
const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/** A phrase as a role, in the words of the article without what only leads to it; undefined for "his brother" and the like. */
export function roleFrom(
	sentence: Sentence,
	index: number,
	{ phrase, manner }: { readonly phrase: Phrase; readonly manner: Manner }
): RoleDraft | undefined {
	const { tokens } = sentence;
	const { head, noun } = phrase;
	const last = endWithin(tokens, phrase);
	const marker = tokens.findLastIndex(({ tag }, at) => tag === 'POS' && at < head && at > phrase.first);
	const { first, former } = beginning(tokens, marker < 0 ? phrase.first : marker + 1, head);
	const written = textOf(sentence, first, last);
	const text = written.replace(/^(?:ex|then)-/i, '');
	const isOurs = tokens[phrase.first]?.tag === 'PRP$' || tokens[first]?.tag === 'PRP$';
	const isKin = KINSHIP_NOUNS.has(noun) && (marker >= 0 || !/\p{Ll} of \p{Lu}/u.test(text));
	if (isOurs || isKin || last - first >= LONGEST || /["“”()[\]]/.test(text)) return undefined;
	const article = manner.source === 'title' ? undefined : articleBefore(tokens, phrase.first, first);
	return {
		sentence: index,
		...(article === undefined ? {} : { article }),
		first,
		last,
		text,
		former: former || manner.former === true || text !== written,
		past: manner.past === true,
		source: manner.source,
		head: noun,
		...(marker < 0 ? {} : { possessorAt: marker - 1 })
	};
}

/** The article right before a phrase or at its beginning. */
function articleBefore(tokens: readonly Token[], from: number, first: number): 'a' | 'the' | undefined {
	const words = tokens.slice(Math.max(0, from - 1), first).map(lower);
	if (words.includes('the')) return 'the';
	return words.some((word) => /^(?:an?|another)$/.test(word)) ? 'a' : undefined;
}

/** Where a long role can end: before its last "at", "in" or "with". */
function endWithin(tokens: readonly Token[], { first, head, last }: Phrase): number {
	let end = last;
	while (end - first >= LONGEST) {
		const joint = tokens.slice(head, end).findLastIndex(({ text }) => /^(?:at|in|with|from)$/.test(text));
		if (joint <= 0) break;
		end = head + joint - 1;
	}
	return end;
}

/** Where a role begins without articles, "both", ages, "former" and "his brother". */
function beginning(
	tokens: readonly Token[],
	from: number,
	head: number
): { readonly first: number; readonly former: boolean } {
	const old = tokens.slice(from, head).findLastIndex((token) => lower(token) === 'old');
	let first = from + old + 1;
	let former = false;
	for (; first < head; first++) {
		const token = tokens[first];
		const isFormer = FORMER_WORDS.has(lower(token));
		const isOutside =
			(/^(?:DT|CC|RB|PDT)$/.test(token?.tag ?? '') && knownName(token?.text ?? '') === undefined) ||
			/^(?:-|[Cc]urrent|new|then|now|newly|fellow)$/.test(token?.text ?? '') ||
			KINSHIP_NOUNS.has(lower(token));
		if (!isFormer && !isOutside) break;
		former ||= isFormer;
	}
	return { first, former };
}
