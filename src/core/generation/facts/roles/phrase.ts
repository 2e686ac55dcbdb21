import { FORMER_WORDS, ROLE_NOUNS, TITLE_MODIFIERS } from '../../knowledge/roles';
import type { Sentence, Token } from '../../language/sentence';
import { isCapital } from '../entities/text';
import { roleNounOf } from '../entities/titled-name';

/** A noun phrase read from left to right without the parse: "the chairman of the board". Token indices are inclusive. */
export interface Phrase {
	readonly first: number;
	/** The noun that says what somebody is. */
	readonly head: number;
	readonly last: number;
	/** The head's noun in lower case, singular. */
	readonly noun: string;
}

const MODIFIER = /^(?:NN|JJ|CD|HYPH|POS|FW|GW|VBN|VBG|AFX)/;
const PREPOSITION = /^(?:of|for|at|in|with|from|to|on|under|against|behind)$/;
const SUFFIX =
	/(?:ist|ian|man|woman|person|ologist|analyst|expert|adviser|advisor|graduate|attendee|trustee|appointee|(?:[^e]|[aeiou]e)er|[cst]or)$/;
const NO_PERSON =
	/^(?:number|member|letter|order|paper|matter|power|offer|answer|centre|center|border|river|water|leader|summer|winter|corner|cover|factor|sector|doctor|history|story|editor|other|former|computer|tower|newspaper|chapter|disaster|master|monster|quarter|danger|transfer|manner|dinner|officer)$/;

/** The noun for a person in a token, in lower case and singular; beside those known, a form of an ending that people's nouns have. */
export function personNoun(token: Token | undefined): string | undefined {
	const known = roleNounOf(token);
	if (known !== undefined || token === undefined) return known;
	const isNoun = token.tag === 'NN' && /^\p{Ll}{5,}$/u.test(token.text);
	return isNoun && SUFFIX.test(token.text) && !NO_PERSON.test(token.text) ? token.text : undefined;
}

/** The phrase that begins at a token and says what a person is; undefined when its noun is for no single person. */
export function phraseAt(sentence: Sentence, at: number): Phrase | undefined {
	const { tokens } = sentence;
	const end = endOfModifiers(tokens, at, true);
	const head = end - 1;
	const noun = personNoun(tokens[head]);
	if (head < at || noun === undefined || isPlural(tokens[head]) || tokens[at]?.tag === 'PRP$')
		return undefined;
	return { first: at, head, last: endOfComplements(tokens, end) - 1, noun };
}

/** The phrase that ends at a token and has its noun before a preposition: "the chairman of the board" from "board" back. */
export function phraseTo(sentence: Sentence, last: number): Phrase | undefined {
	const { tokens } = sentence;
	for (let first = last; first >= Math.max(0, last - 16); first--) {
		const before = tokens[first - 1];
		const opens = before === undefined || isEdge(before) || /^(?:VB|IN|TO|CC|RB)/.test(before.tag);
		const starts = /^(?:DT|PRP\$)$/.test(tokens[first]?.tag ?? '') || opens;
		if (!starts) continue;
		const phrase = phraseAt(sentence, afterArticle(tokens, first));
		if (phrase?.last === last) return { ...phrase, first };
		if (isEdge(tokens[first])) return undefined;
	}
	return undefined;
}

/** The place after "a", "the" or "another". */
export function afterArticle(tokens: readonly Token[], at: number): number {
	return tokens[at]?.tag === 'DT' ? at + 1 : at;
}

/** Whether a token is a comma, a bracket, a dash or the end of a sentence. */
export function isEdge(token: Token | undefined): boolean {
	if (token === undefined) return true;
	return /^(?:[,.;:()–—!?"“”]|--|``|'')$/.test(token.text) || (token.text === '-' && token.tag !== 'HYPH');
}

function isPlural(token: Token | undefined): boolean {
	return /^NNP?S$/.test(token?.tag ?? '');
}

/** The first token after the modifiers and the noun of a phrase. Two roles side by side are one: "chairman and chief executive". */
function endOfModifiers(tokens: readonly Token[], from: number, isRole = false): number {
	let at = from;
	for (let token = tokens[at]; token !== undefined; token = tokens[++at]) {
		if (isModifier(token)) continue;
		const next = tokens[at + 1];
		const carriesOn = next !== undefined && MODIFIER.test(next.tag) && !isEdge(next);
		const joins = /^(?:and|&|-)$/.test(token.text) && at > from && joinsAlike(tokens, at, isRole);
		const modifies = /^(?:VBN|VBG|CD|RB)$/.test(token.tag) && at < from + 4;
		if (!carriesOn || !(modifies || joins)) break;
	}
	return at;
}

function isModifier({ tag, text }: Token): boolean {
	return (MODIFIER.test(tag) && !/^(?:VBN|VBG|CD)$/.test(tag)) || TITLE_MODIFIERS.has(text);
}

/** Whether "and" joins two roles in a role, or two things in its complement; not "professor of art and curator". */
function joinsAlike(tokens: readonly Token[], conjunction: number, isRole: boolean): boolean {
	if (tokens[conjunction]?.text === '-') return true;
	const isRoleBefore = personNoun(tokens[conjunction - 1]) !== undefined;
	const end = endOfNouns(tokens, conjunction + 1);
	const isRoleAfter = personNoun(tokens[end - 1]) !== undefined;
	const isApart = FORMER_WORDS.has(tokens[conjunction + 1]?.text.toLowerCase() ?? '');
	return !isApart && (isRole ? isRoleBefore === isRoleAfter : !isRoleAfter);
}

function endOfNouns(tokens: readonly Token[], from: number): number {
	let at = from;
	while (/^(?:NN|JJ|HYPH)/.test(tokens[at]?.tag ?? '')) at++;
	return at;
}

/** The first token after the prepositional phrases that follow a noun. */
function endOfComplements(tokens: readonly Token[], from: number): number {
	let end = from;
	for (;;) {
		const token = tokens[end];
		const isJoint = token?.tag === 'IN' || token?.tag === 'TO';
		if (!token || !isJoint || !PREPOSITION.test(token.text)) break;
		const start = afterArticle(tokens, end + 1);
		const next = endOfObject(tokens, start);
		if (next === start || isYear(tokens[start])) break;
		end = next;
	}
	return end;
}

/** The first token after the object of a preposition; names joined by "and" belong together, people do not. */
function endOfObject(tokens: readonly Token[], start: number): number {
	let end = endOfModifiers(tokens, start);
	const isJoined = tokens[end]?.text === 'and' && end > start;
	const after = afterArticle(tokens, end + 1);
	const isName = isCapital(tokens[end - 1]) && isCapital(tokens[after]);
	if (isJoined && isName && !ROLE_NOUNS.has(tokens[after]?.text.toLowerCase() ?? ''))
		end = endOfModifiers(tokens, after);
	return end;
}

function isYear(token: Token | undefined): boolean {
	return /^(?:1[5-9]|20)\d\d$/.test(token?.text ?? '');
}
