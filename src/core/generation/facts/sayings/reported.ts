import { REPORTING_VERBS, SAYING_VERBS } from '../../knowledge/speech';
import type { Token } from '../../language/sentence';
import { isDateWord } from '../entities/text';
import type { Reading } from '../reading';
import { indicesOf, type Run } from '../tree';
import { saidAfter, speakerOfVerb, type Attribution } from './attribution';

/** What somebody said in the article's own words. `content` is the clause that was said, without "that". */
export interface Reported extends Attribution {
	readonly content: Run;
}

const MARKS = /^(?:["“”]|``|'')$/;
const OPENS_CLAUSE = /^(?:DT|NN|NNS|NNP|NNPS|PRP|PRP\$|JJ|CD|EX|VBG|PDT)$/;
/** Where the words of the article begin again behind what was said. */
const GOES_ON =
	/^(?:while|whereas|although|though|but|which|who|citing|referring|calling|describing|after|before|when|following|according)$/i;

/** The clauses of one sentence that it reports as somebody's words: "X said that …", "According to X, …", "…, X said". */
export function reportedIn(reading: Reading, sentence: number): Reported | undefined {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const quoted = reading.quoted[sentence];
	if (quoted?.has(0) || tokens.some(({ text }) => /^[?[\]]$/.test(text))) return undefined;
	const verbs = tokens.flatMap((token, index) => (isReporting(token) && !quoted?.has(index) ? [index] : []));
	const [verb] = verbs;
	if (/^according$/i.test(tokens[0]?.text ?? ''))
		return verb === undefined ? byAccount(reading, sentence) : undefined;
	if (verb === undefined || verbs.length > 1) return undefined;
	return afterVerb(reading, sentence, verb) ?? beforeSpeaker(reading, sentence, verb);
}

function isReporting({ tag, lemma }: Token): boolean {
	return /^VB[DZP]$/.test(tag) && REPORTING_VERBS.has(lemma);
}

/** "Ada Example told the council that the bridge was old". */
function afterVerb(reading: Reading, sentence: number, verb: number): Reported | undefined {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const said = speakerOfVerb(reading, { sentence, first: 0, last: verb - 1 }, verb);
	const first = said && clauseFrom(tokens, verb);
	if (!said || first === undefined) return undefined;
	const last = endOfClause(tokens, first);
	return isClause(tokens, { first, last }) ? { ...said, content: { first, last } } : undefined;
}

/** Where what was said begins: behind "that", or right behind the verb. */
function clauseFrom(tokens: readonly Token[], verb: number): number | undefined {
	if (tokens[verb + 1]?.text === ',') return undefined;
	const near = tokens.slice(verb + 1, verb + 9);
	const that = near.findIndex(({ text, tag }) => text === 'that' && tag !== 'DT');
	const stops = near.findIndex(
		({ tag, text }) => /^(?:VB[DZP]|MD)$/.test(tag) || text === '"' || text === '“'
	);
	if (that >= 0 && (stops < 0 || that < stops)) return verb + 2 + that;
	const next = tokens[verb + 1];
	const isDirect = next !== undefined && OPENS_CLAUSE.test(next.tag) && tokens[verb]?.lemma !== 'tell';
	return isDirect && !isDateWord(next) && !isTime(next) ? verb + 1 : undefined;
}

function isTime({ text }: Token): boolean {
	return /^(?:yesterday|today|earlier|later|last|this|in|on|at|tonight)$/i.test(text);
}

/** The last token of what was said: up to the full stop, or the comma behind which the article speaks again. */
function endOfClause(tokens: readonly Token[], first: number): number {
	const stop = tokens.findIndex(({ text }, index) => index > first && /^(?:[;–—]|--)$/.test(text));
	const comma = tokens.findIndex(
		({ text }, index) => index > first && text === ',' && speaksAgain(tokens[index + 1])
	);
	const aside = tokens.findIndex(
		({ text }, index) => index > first && /^as$/i.test(text) && tokens[index + 1]?.tag === 'PRP'
	);
	const ends = [stop, comma, aside].filter((at) => at > 0).map((at) => at - 1);
	return trimmed(tokens, Math.min(tokens.length - 1, ...ends));
}

/** "…, adding that", "…, while the council": not what was said. */
function speaksAgain(token: Token | undefined): boolean {
	if (!token) return false;
	return GOES_ON.test(token.text) || (token.tag === 'VBG' && SAYING_VERBS.has(token.lemma));
}

function trimmed(tokens: readonly Token[], last: number): number {
	let end = last;
	while (end > 0 && /^[.,;:]$/.test(tokens[end]?.text ?? '')) end--;
	return end;
}

/** "According to Ada Example, the bridge was old". */
function byAccount(reading: Reading, sentence: number): Reported | undefined {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const people = (reading.mentions[sentence] ?? []).filter(
		({ entity, mention }) => entity.type === 'person' && mention.from <= 6
	);
	const [own] = people;
	const said = saidAfter(reading, { sentence, first: 0, last: own ? own.mention.last : 0 });
	if (typeof said !== 'object') return undefined;
	let comma = nextComma(tokens, said.named.last);
	for (let next = nextComma(tokens, comma); next > 0; next = nextComma(tokens, comma)) {
		if (hasVerb(tokens, { first: comma + 1, last: next - 1 })) break;
		comma = next;
	}
	const content = { first: comma + 1, last: endOfClause(tokens, comma + 1) };
	return comma > 0 && isClause(tokens, content) ? { ...said, content } : undefined;
}

/** The place of the next comma behind a token, or −1. */
function nextComma(tokens: readonly Token[], after: number): number {
	return after < 0 ? -1 : tokens.findIndex(({ text }, index) => index > after && text === ',');
}

/** "The bridge was old, Ada Example said." */
function beforeSpeaker(reading: Reading, sentence: number, verb: number): Reported | undefined {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const comma = tokens.slice(0, verb).findLastIndex(({ text }) => text === ',');
	if (
		comma < 3 ||
		tokens[comma + 1]?.tag === 'CC' ||
		tokens.slice(0, verb).some(({ text }) => MARKS.test(text))
	)
		return undefined;
	const tail = { sentence, first: comma, last: tokens.length - 1 };
	const said = saidAfter(reading, tail);
	const content = { first: 0, last: comma - 1 };
	if (typeof said !== 'object' || !isClause(tokens, content)) return undefined;
	return /^(?:CC|IN|RB)$/.test(tokens[0]?.tag ?? '') ? undefined : { ...said, content };
}

/** Whether a run has a subject, a verb with tense, and both marks of every quotation in it. */
function isClause(tokens: readonly Token[], content: Run): boolean {
	const own = indicesOf(content).flatMap((index) => tokens[index] ?? []);
	const opens = tokens[content.first]?.tag ?? '';
	const marks = own.filter(({ text }) => MARKS.test(text)).length;
	const closed =
		own.filter(({ text }) => text === '(').length === own.filter(({ text }) => text === ')').length;
	const isPlain = own.every(({ text }) => !/^[;:]$/.test(text)) && !/sel(?:f|ves)$/.test(own[0]?.text ?? '');
	return OPENS_CLAUSE.test(opens) && hasVerb(tokens, content) && marks % 2 === 0 && closed && isPlain;
}

function hasVerb(tokens: readonly Token[], { first, last }: Run): boolean {
	return tokens.slice(first, last + 1).some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag));
}
