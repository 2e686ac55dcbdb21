import type { DateMention } from '../dates/find-dates';
import { entityAt } from '../entities/entity';
import type { Reading } from '../reading';
import { branch, childrenBy, indicesOf, isInside, type Run, type Tree } from '../tree';
import { namedBefore } from './named-before';
import type { SubjectPhrase } from './subject-phrase';

type Found = Omit<SubjectPhrase, 'tokens'>;

/** The subject of a verb, wherever the sentence has it: its own, that of the verb it is joined to, or the noun it describes. */
export function subjectOf(reading: Reading, date: DateMention, predicate: number): SubjectPhrase | undefined {
	const { sentence } = date;
	const tree = reading.trees[sentence];
	if (!tree) return undefined;
	const found = subjectHead(tree, predicate, date);
	const phrase = found && phraseOf(reading, sentence, found);
	const tokens = phrase?.tokens.filter((index) => !isInside(index, date)) ?? [];
	if (phrase && tokens.length > 0 && isWhole(tree, { ...phrase, tokens }, date))
		return nameBeside(reading, sentence, { ...phrase, tokens });
	return found === undefined || found.isOwn ? namedBefore(reading, date, predicate) : undefined;
}

/** "a dentist of Oslo, Ada Falk, [died]": the name behind the comma says who it was. */
function nameBeside(reading: Reading, sentence: number, phrase: SubjectPhrase): SubjectPhrase {
	const tokens = reading.trees[sentence]?.tokens ?? [];
	const end = phrase.tokens.at(-1) ?? 0;
	const isNamed = phrase.tokens.some(
		(index) => entityAt(reading.entities, sentence, index)?.type === 'person'
	);
	const named = reading.mentions[sentence]?.find(
		({ entity, mention }) => entity.type === 'person' && mention.form === 'name' && mention.from === end + 2
	)?.mention;
	const isBetween = named && tokens[end + 1]?.text === ',' && tokens[named.last + 1]?.text === ',';
	return isNamed || !isBetween
		? phrase
		: { ...phrase, head: named.last, tokens: indicesOf({ first: named.from, last: named.last }) };
}

function subjectHead(tree: Tree, predicate: number, date: DateMention): Found | undefined {
	const token = tree.tokens[predicate];
	if (!token || childrenBy(tree, predicate, ['expl', 'csubj']).length > 0) return undefined;
	const own = childrenBy(tree, predicate, ['nsubj'])
		.filter((index) => !isInside(index, date))
		.at(-1);
	if (own !== undefined) {
		if (!isRelative(tree, own)) return own < predicate ? { head: own, isOwn: true } : undefined;
		return token.relation === 'acl:relcl' ? described(tree, token.head, predicate) : undefined;
	}
	if (token.relation === 'conj') return joinedSubject(tree, predicate, date);
	const isParticiple = token.tag === 'VBN' && childrenBy(tree, predicate, ['aux']).length === 0;
	if (!isParticiple) return undefined;
	if (tree.tokens.slice(0, predicate).every(({ tag }) => tag.startsWith('RB')))
		return openingParticiple(tree, predicate);
	if (token.relation !== 'acl') return undefined;
	return defined(tree, predicate) ?? described(tree, token.head, predicate);
}

function isRelative({ tokens }: Tree, at: number): boolean {
	return /^(?:WP|WDT)$/.test(tokens[at]?.tag ?? '') || /^that$/i.test(tokens[at]?.text ?? '');
}

/** The subject shared with the verb before, when no clause of another subject stands between. */
function joinedSubject(tree: Tree, predicate: number, date: DateMention): Found | undefined {
	const before = tree.tokens[predicate]?.head ?? -1;
	const found = subjectHead(tree, before, date);
	if (!found) return undefined;
	const between = tree.tokens.slice(before + 1, predicate);
	const isBroken = between.some(
		({ text, relation }) => /^[;–—]$|^--$/.test(text) || relation.startsWith('nsubj')
	);
	return isBroken ? undefined : found;
}

/** The noun that a clause describes; for "X is a movement [founded …]" and "X, a bloc [founded …]" that is X. */
function described(tree: Tree, noun: number, predicate: number): Found | undefined {
	const token = tree.tokens[noun];
	if (!token || !/^(?:NN|PRP$)/.test(token.tag) || noun > predicate) return undefined;
	if (token.relation === 'appos' || tree.tokens[noun - 1]?.text === 'including')
		return described(tree, token.head, predicate);
	const isSaidOf = childrenBy(tree, noun, ['cop']).length > 0;
	if (token.head < 0 && !isSaidOf) return { head: noun, isOwn: true };
	const named = isSaidOf ? childrenBy(tree, noun, ['nsubj']).at(-1) : noun;
	return named === undefined ? undefined : { head: named, isOwn: false };
}

/** "Falk & Sons is a maker of boats, founded in 1984": what stands behind the comma is said of the name that opens the sentence. */
function defined({ tokens }: Tree, predicate: number): Found | undefined {
	const copula = tokens.findIndex(({ text }) => /^(?:is|was)$/i.test(text));
	const comma = tokens.findLastIndex(({ text }, index) => index < predicate && text === ',');
	const isOpened = tokens.slice(comma + 1, predicate).every(({ tag }) => tag.startsWith('RB'));
	const isName =
		copula > 0 &&
		tokens.slice(0, copula).every(({ tag }, index) => /^NNPS?$/.test(tag) || (index === 0 && tag === 'DT'));
	const isKind = /^(?:a|an|the)$/i.test(tokens[copula + 1]?.text ?? '');
	return isName && isKind && isOpened && comma > copula ? { head: copula - 1, isOwn: false } : undefined;
}

/** "Founded in 1984, the club …": what opens the sentence is said of its subject. */
function openingParticiple(tree: Tree, predicate: number): Found | undefined {
	const above = tree.tokens[predicate]?.head ?? -1;
	const isNoun = tree.tokens[above]?.relation.startsWith('nsubj') === true;
	const subject = isNoun ? above : childrenBy(tree, above, ['nsubj']).at(-1);
	return subject !== undefined && subject > predicate ? { head: subject, isOwn: false } : undefined;
}

/** A noun phrase without what follows a comma and without clauses that describe it: the unbroken run around its head. */
function phraseOf(reading: Reading, sentence: number, found: Found): SubjectPhrase | undefined {
	const { head } = found;
	const tree = reading.trees[sentence];
	if (!tree) return undefined;
	const whole = new Set(branch(tree, head, (index) => isAside(tree, head, index)));
	const entity = entityAt(reading.entities, sentence, head);
	const mention = reading.mentions[sentence]?.find(
		(one) => one.entity === entity && isInside(head, { first: one.mention.from, last: one.mention.last })
	)?.mention;
	if (mention) for (let at = mention.from; at <= mention.last; at++) whole.add(at);
	let first = head;
	let last = head;
	while (whole.has(first - 1)) first -= 1;
	while (whole.has(last + 1)) last += 1;
	const verb = indicesOf({ first, last }).find((at) => isVerbAfterNoun(tree, at));
	const cut = verb === undefined || verb > head ? { first, last } : { first, last: verb - 1 };
	const noun = Math.min(head, cut.last);
	return { ...found, head: noun, tokens: withoutEdges(tree, noun, cut) };
}

/** A clause about a noun, an apposition behind a comma or dash, or the preposition before the whole. */
function isAside(tree: Tree, head: number, index: number): boolean {
	const { relation = '', head: parent } = tree.tokens[index] ?? {};
	if (parent === head && /^(?:case|mark|cc|punct)/.test(relation)) return index < head;
	if (/^(?:acl|advcl|parataxis|discourse|orphan)/.test(relation)) return true;
	return relation === 'appos' && isMark(tree, (branch(tree, index)[0] ?? 0) - 1);
}

/** The run without marks and a verb at its ends, and of a run with a comma only the part around the head, unless it is a list. */
function withoutEdges(tree: Tree, head: number, run: Run): readonly number[] {
	const isList = childrenBy(tree, head, ['conj']).length > 0;
	const isEdge = (at: number) =>
		(isMark(tree, at) && !(isList && joinsList(tree, at))) || isVerbAfterNoun(tree, at);
	let { first, last } = run;
	for (let at = head; at >= first; at--) if (isEdge(at)) first = at + 1;
	for (let at = last; at > head; at--) if (isEdge(at)) last = at - 1;
	return indicesOf({ first, last });
}

/** "the amendment [made abortion illegal]": a verb that the parse took into the phrase. */
function isVerbAfterNoun({ tokens }: Tree, at: number): boolean {
	const { tag = '' } = tokens[at] ?? {};
	return tag === 'VBD' || (tag === 'VBN' && /^NNS?$/.test(tokens[at - 1]?.tag ?? ''));
}

/** A comma between the members of a list, not before "the" that says who a person is. */
function joinsList({ tokens }: Tree, at: number): boolean {
	const next = tokens[at + 1];
	const isName = tokens[at - 1]?.tag.startsWith('NNP') === true;
	return tokens[at]?.text === ',' && (isName ? next?.tag.startsWith('NNP') === true : next?.tag !== 'DT');
}

function isMark(tree: Tree, index: number): boolean {
	const isSuffixed = /^(?:Inc|Ltd|Jr|Sr|Corp)\.?$/.test(tree.tokens[index + 1]?.text ?? '');
	return /^(?:[,;:–—]|--)$/.test(tree.tokens[index]?.text ?? '') && !isSuffixed;
}

/** Whether a phrase begins where a phrase can begin: not "Community was announced" cut out of a longer name. */
function isWhole(tree: Tree, { tokens, isOwn }: SubjectPhrase, date: DateMention): boolean {
	const start = tokens[0] ?? 0;
	const before = tree.tokens[start - 1];
	if (!isBalanced(tree, tokens) || !isPhrase(tree, tokens)) return false;
	if (!before || isInside(start - 1, date) || /^(?:[,;:–—"“(]|--|``|'')$/.test(before.text)) return true;
	if (!isOwn) return !/^(?:NN|JJ|DT|CD|POS|PRP)/.test(before.tag) && before.text !== 'of';
	const isLoose = /^(?:then|later|also|recently|meanwhile|however)$/i.test(before.text);
	return isLoose || /^(?:CC|WRB|VB[DZP])$/.test(before.tag) || before.relation === 'mark';
}

/** Whether some words open and end as a noun phrase does: "over 200 people", not "formerly Princess Ada" or "Ada's". */
function isPhrase({ tokens: all }: Tree, tokens: readonly number[]): boolean {
	const [first = 0, second = first + 1] = tokens;
	const isCount = all[second]?.tag === 'CD' || /^(?:at|more|less|fewer)$/i.test(all[first]?.text ?? '');
	const opens = /^(?:DT|PDT|JJ[RS]?|NNP?S?|CD|PRP\$?|VB[GN])$/.test(all[first]?.tag ?? '') || isCount;
	return opens && all[tokens.at(-1) ?? 0]?.tag !== 'POS';
}

function isBalanced({ tokens: all }: Tree, tokens: readonly number[]): boolean {
	const count = (mark: string) => tokens.filter((index) => all[index]?.text === mark).length;
	return count('(') === count(')') && count('"') % 2 === 0;
}
