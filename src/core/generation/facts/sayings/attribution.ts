import { QUOTING_VERBS } from '../../knowledge/speech';
import type { Token } from '../../language/sentence';
import type { Named, Reading } from '../reading';
import { childrenBy, type Run } from '../tree';
import { speakerAt, type Speaker } from './speaker';

/** Who says a quotation, with what verb, and where the article says so. */
export interface Attribution extends Speaker {
	readonly sentence: number;
	/** The verb's dictionary form; "say" for "according to". */
	readonly verb: string;
}

/** A stretch of one sentence outside quotation marks. Token indices are inclusive. */
export interface Stretch extends Run {
	readonly sentence: number;
}

/** Words outside a quotation that say who speaks: an attribution, somebody it cannot be told who, or nothing at all. */
export type Said = Attribution | 'unknown' | undefined;

const LONGEST_LEAD = 12;
const PHRASE = /^(?:DT|JJ|NN|POS|HYPH|CD|FW|GW)/;

/** What follows a quotation: "…, said Ada Sample", "…, Ada Sample said". */
export function saidAfter(reading: Reading, { sentence, first, last }: Stretch): Said {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const start = /^[,.]$/.test(tokens[first]?.text ?? '') ? first + 1 : first;
	if (/^according$/i.test(tokens[start]?.text ?? ''))
		return settled(reading, { sentence, first: start + 2, last }, { verb: start + 1, isFirst: true });
	const verb = tokens.findIndex((token, at) => at >= start && at <= last && isSaying(token));
	if (verb < 0) return undefined;
	const between = tokens.slice(start, verb);
	if (between.some(isOtherVerb)) return undefined;
	if (isDenied(tokens, verb)) return 'unknown';
	return settled(reading, { sentence, first: start, last }, { verb, isFirst: verb === start });
}

/** What leads to a quotation: "Ada Sample told reporters:", "According to Ada Sample,". */
export function saidBefore(reading: Reading, { sentence, first, last }: Stretch): Said {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const opens = tokens.slice(first, last + 1).findIndex(({ text }) => /^according$/i.test(text));
	const isWhole =
		opens >= 0 && tokens[last]?.text === ',' && !tokens.slice(first + opens, last).some(isOtherVerb);
	if (isWhole)
		return settled(
			reading,
			{ sentence, first: first + opens + 2, last },
			{ verb: first + opens + 1, isFirst: true }
		);
	const verb = tokens.findLastIndex((token, at) => at >= first && at <= last && isSaying(token));
	if (verb < 0 || last - verb > LONGEST_LEAD) return undefined;
	if (tokens.slice(verb + 1, last + 1).some((token) => isOtherVerb(token) || token.tag.startsWith('W')))
		return undefined;
	if (isDenied(tokens, verb)) return 'unknown';
	return settled(reading, { sentence, first, last: verb - 1 }, { verb, isFirst: false });
}

/** Who says what a verb of saying reports: its subject stands in the stretch before it. */
export function speakerOfVerb(reading: Reading, stretch: Stretch, verb: number): Attribution | undefined {
	const tokens = reading.sentences[stretch.sentence]?.tokens ?? [];
	const said = isDenied(tokens, verb) ? 'unknown' : settled(reading, stretch, { verb, isFirst: false });
	return typeof said === 'object' ? said : undefined;
}

interface Place {
	readonly verb: number;
	/** Whether the verb stands before its subject. */
	readonly isFirst: boolean;
}

function settled(reading: Reading, stretch: Stretch, place: Place): Attribution | 'unknown' {
	const { sentence } = stretch;
	const tree = reading.trees[sentence];
	const verb = tree?.tokens[place.verb];
	if (!tree || !verb) return 'unknown';
	const parsed = parsedSubject(reading, sentence, place.verb);
	const read = place.isFirst
		? namedAfter(reading, { ...stretch, first: Math.max(stretch.first, place.verb + 1) })
		: namedBefore(reading, { ...stretch, last: place.verb - 1 });
	if (parsed && read && parsed.speaker !== read.speaker) return 'unknown';
	const found = read ?? parsed;
	if (verb.tag === 'VBP') return 'unknown';
	const lemma = verb.tag.startsWith('VB') ? verb.lemma : 'say';
	return found ? { ...found, sentence, verb: lemma } : 'unknown';
}

/** The subject of a verb by the parse; that of the verb above it for "…, saying:" and "… and said". */
function parsedSubject(reading: Reading, sentence: number, verb: number): Speaker | undefined {
	const tree = reading.trees[sentence];
	let at = verb;
	for (let steps = 0; tree && steps < 3; steps++) {
		const [subject, ...more] = childrenBy(tree, at, ['nsubj']);
		if (subject !== undefined) return more.length > 0 ? undefined : speakerAt(reading, sentence, subject);
		const token = tree.tokens[at];
		if (!token || token.head < 0 || !/^(?:conj|advcl|xcomp|parataxis)/.test(token.relation)) return undefined;
		at = token.head;
	}
	return undefined;
}

/** The person whose name ends the noun phrase at the start of a stretch: "said the party’s leader Ada Sample". */
function namedAfter(reading: Reading, { sentence, first, last }: Stretch): Speaker | undefined {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	let end = first;
	while (end <= last && (PHRASE.test(tokens[end]?.tag ?? '') || joins(tokens, end))) end++;
	const own = peopleIn(reading, { sentence, first, last: end - 1 }).at(-1);
	const isAtEnd = own !== undefined && own.mention.last === end - 1;
	const follows = own && /^(?:of|from)$/.test(tokens[own.mention.last + 1]?.text ?? '');
	if (own && (isAtEnd || follows)) return speakerOf(own);
	const next = peopleIn(reading, { sentence, first: end, last: Math.min(last, end + 6) })[0];
	const isBeside = tokens[end]?.text === ',' && next?.mention.from === end + 1 && own === undefined;
	return isBeside && tokens[first]?.tag === 'DT' ? speakerOf(next) : undefined;
}

/** "of", "for" and "at" inside a title: "Secretary of State". */
function joins(tokens: readonly Token[], at: number): boolean {
	return /^(?:of|for|at|&)$/.test(tokens[at]?.text ?? '') && PHRASE.test(tokens[at + 1]?.tag ?? '');
}

/** The one person named in a stretch before the verb, at the head of its phrase. */
function namedBefore(reading: Reading, { sentence, first, last }: Stretch): Speaker | undefined {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const people = peopleIn(reading, { sentence, first, last });
	const own = people.at(-1);
	if (!own || people.some((other) => other.entity !== own.entity)) return undefined;
	const { from, last: end } = own.mention;
	if (tokens[end + 1]?.tag === 'POS' || /^(?:NN|HYPH)/.test(tokens[end + 1]?.tag ?? '')) return undefined;
	const opening = tokens.slice(Math.max(first, clauseStart(tokens, from)), from);
	const rest = tokens.slice(end + 1, last + 1);
	const isHead = opening.every(({ tag }) => PHRASE.test(tag)) && !opening.some(({ tag }) => tag === 'IN');
	const isClosed = rest.every(({ tag }) => tag.startsWith('RB')) || /^[,(–—]$/.test(rest[0]?.text ?? '');
	return isHead && isClosed && !rest.some(isOtherVerb) ? speakerOf(own) : undefined;
}

/** Where the clause of a token begins: after a comma, a conjunction or a mark, or "as" at its beginning. */
function clauseStart(tokens: readonly Token[], at: number): number {
	const before = tokens.slice(0, at);
	return before.findLastIndex((token, index) => isClauseEdge(token) || opensClause(tokens, index)) + 1;
}

function isClauseEdge({ tag, text }: Token): boolean {
	return /^[,.:;–—]$/.test(text) || tag === 'CC';
}

function opensClause(tokens: readonly Token[], index: number): boolean {
	const before = tokens[index - 1];
	const isFirst = before === undefined || isClauseEdge(before);
	return isFirst && /^(?:as|while|when|although|because|though|if|since)$/i.test(tokens[index]?.text ?? '');
}

function peopleIn(reading: Reading, { sentence, first, last }: Stretch): readonly Named[] {
	return (reading.mentions[sentence] ?? [])
		.filter(
			({ entity, mention }) => entity.type === 'person' && mention.first >= first && mention.last <= last
		)
		.sort((one, other) => one.mention.first - other.mention.first);
}

function speakerOf({ entity, mention }: Named): Speaker {
	return { speaker: entity, named: { first: mention.first, last: mention.last } };
}

function isSaying({ tag, lemma }: Token): boolean {
	return /^VB[DZPGN]$/.test(tag) && QUOTING_VERBS.has(lemma);
}

function isOtherVerb({ tag, lemma }: Token): boolean {
	return /^(?:VB[DZP]|MD)$/.test(tag) && !QUOTING_VERBS.has(lemma);
}

function isDenied(tokens: readonly Token[], verb: number): boolean {
	return tokens.slice(Math.max(0, verb - 3), verb).some(({ text }) => /^(?:not|n['’]t|never)$/i.test(text));
}
