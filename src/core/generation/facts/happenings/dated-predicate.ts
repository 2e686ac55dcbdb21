import type { DateMention } from '../dates/find-dates';
import { childrenBy, indicesOf, isInside, type Tree } from '../tree';

/** Prepositions that make a date the time itself, not one of its bounds; "since" dates what began then. */
const AT = /^(?:in|on|during|at|since)$/i;
const JOINS = /^(?:and|or|to|until|till|through|[–—-])$/i;
const BOUNDS = /^(?:after|before|since|following|until|during)$/i;
/** Nouns that have a time of their own, which a date behind them may say. */
const EVENT_NOUN =
	/^(?:death|birth|invasion|war|election|attack|crash|accident|collapse|earthquake|tsunami|coup|revolution|crisis|disaster|summit|conference|meeting|match|game|trial|arrest|conviction|launch|release|opening|founding|formation|dissolution|marriage|divorce|wedding|funeral|protest|riot|referendum|vote|strike|bombing|shooting|murder|killing|assassination|debut|discovery|eruption|storm|flood|fire|outbreak|ruling|decision|visit|tour|season|campaign|inception|independence|resignation|appointment|retirement|victory|defeat|agreement|treaty)$/;

/** Whether a date says when something happened, and no other date stands beside it: not a bound, an end of a range, or one of several. */
export function isPoint(tree: Tree, date: DateMention, siblings: readonly DateMention[]): boolean {
	const { tokens } = tree;
	if (verbAfterWhen(tree, date.last + 1) !== undefined) return true;
	if (!isTime(tree, date)) return false;
	if (/^['’]s?$/.test(tokens[date.last + 1]?.text ?? '') || isAttribute(tree, date)) return false;
	if (joinsNoun(tree, date.last + 1)) return false;
	return !siblings.some(
		(other) => other !== date && (isJoined(tree, date, other) || isJoined(tree, other, date))
	);
}

/** Whether a date is the time itself by its preposition, and no bound. */
export function isTime({ tokens }: Tree, { preposition }: DateMention): boolean {
	return preposition === undefined || AT.test(tokens[preposition]?.text ?? '');
}

/** "made two donations, in 2007 and a second recently": what is joined to the date has no verb of its own. */
function joinsNoun({ tokens }: Tree, at: number): boolean {
	if (!/^and$/i.test(tokens[at]?.text ?? '')) return false;
	const rest = tokens.slice(at + 1);
	const end = rest.findIndex(({ text }) => /^[,;.:]$/.test(text));
	return !rest.slice(0, end < 0 ? undefined : end).some(({ tag }) => tag.startsWith('VB'));
}

/** "the 2003 invasion": the date belongs to the noun after it. A date that opens the sentence never does. */
function isAttribute(tree: Tree, date: DateMention): boolean {
	if (opensClause(tree, date)) return false;
	const after = tree.tokens[date.last + 1];
	if (/^(?:NNS?|HYPH)$/.test(after?.tag ?? '') && date.preposition === undefined) return true;
	const head = tree.tokens[headOf(tree, date)];
	const isBeforeNoun =
		head !== undefined && head.head > date.last && /^(?:nummod|compound|amod)/.test(head.relation);
	return isBeforeNoun && /^(?:NN|JJ|CD)/.test(after?.tag ?? '');
}

/** Whether a date stands first in its sentence, or after a semicolon, but for its preposition and "early" or "late". */
export function opensClause({ tokens }: Tree, { first, preposition }: DateMention): boolean {
	const start = preposition ?? first;
	const isFirst = (at: number) => at === 0 || tokens[at - 1]?.text === ';';
	return isFirst(start) || (/^(?:RB|CC|JJ)/.test(tokens[start - 1]?.tag ?? '') && isFirst(start - 1));
}

/** Whether two dates are the ends of a range or members of a list: "2003 and 2015", "May to July". */
function isJoined({ tokens }: Tree, one: DateMention, other: DateMention): boolean {
	const gap = tokens.slice(one.last + 1, other.first).filter(({ text }) => !AT.test(text));
	return gap.length > 0 && gap.length < 4 && gap.every(({ text }) => text === ',' || JOINS.test(text));
}

/** The verb whose time a date says; undefined when the date may belong to a noun beside it. */
export function datedPredicate(tree: Tree, date: DateMention): number | undefined {
	const { relation = '', head = -1 } = tree.tokens[headOf(tree, date)] ?? {};
	const told = verbAfterWhen(tree, date.last + 1);
	if (told !== undefined) return told;
	if (opensClause(tree, date)) {
		const isBelow = /^VB[DN]$/.test(tree.tokens[head]?.tag ?? '') && head >= afterAside(tree, date.last + 1);
		return isBelow && !relation.startsWith('nsubj') ? head : clauseVerb(tree, date);
	}
	if (followsEvent(tree, date)) return undefined;
	const isBare = date.preposition === undefined && date.written === 'relative';
	if (!isBare && /^(?:nsubj|obj|iobj|appos|compound|conj)/.test(relation)) return undefined;
	const predicate = verbAbove(tree, date, head);
	return predicate !== undefined && isUndisturbed(tree, date, predicate) ? predicate : undefined;
}

/** "The case dates back to 2012, when two men ordered a cake": the verb behind "when" says what happened then. */
function verbAfterWhen(tree: Tree, at: number): number | undefined {
	const { tokens } = tree;
	const when = tokens[at]?.text === ',' ? at + 1 : at;
	if (!/^when$/i.test(tokens[when]?.text ?? '')) return undefined;
	const verb = tokens[when]?.head ?? -1;
	const isPast = /^VB[DN]$/.test(tokens[verb]?.tag ?? '') && verb > when;
	return isPast && childrenBy(tree, verb, ['nsubj']).some((index) => index > when) ? verb : undefined;
}

/** The first verb with a past tense before the clause ends, behind an aside in dashes: the root when it is such a one. */
function clauseVerb(tree: Tree, date: DateMention): number | undefined {
	const { tokens } = tree;
	const from = afterAside(tree, date.last + 1);
	const isPast = (at: number) => /^VB[DN]$/.test(tokens[at]?.tag ?? '');
	if (isPast(tree.root) && tree.root >= from) return tree.root;
	const end = tokens.findIndex(({ text }, index) => index >= from && text === ';');
	const verb = indicesOf({ first: from, last: (end < 0 ? tokens.length : end) - 1 }).find(
		(at) => tokens[at]?.tag === 'VBD'
	);
	const main = verb === undefined ? undefined : tokens[verb]?.head;
	const isHelper =
		verb !== undefined &&
		/^(?:be|have)$/.test(tokens[verb]?.lemma ?? '') &&
		main !== undefined &&
		main > verb;
	return isHelper && isPast(main) ? main : verb;
}

/** "In 2002 – after a quarrel – she left": where the clause goes on. */
function afterAside({ tokens }: Tree, at: number): number {
	const isDash = (text: string | undefined) => /^(?:[–—]|--)$/.test(text ?? '');
	if (!isDash(tokens[at]?.text)) return at;
	const close = tokens.findIndex(({ text }, index) => index > at && isDash(text));
	return close < 0 ? at : close + 1;
}

/** The token of a date whose head lies outside it. */
export function headOf({ tokens }: Tree, date: DateMention): number {
	for (let at = date.first; at <= date.last; at++) if (!isInside(tokens[at]?.head ?? -1, date)) return at;
	return date.last;
}

/** The verb above a token, through nouns that stand before the date: "opened in the city of Oslo [in May]", "became famous [in the 1980s]". */
function verbAbove(tree: Tree, date: DateMention, from: number): number | undefined {
	const { tokens } = tree;
	let place = from;
	for (let steps = 0; steps < 6; steps++) {
		const token = tokens[place];
		if (!token) return undefined;
		if (token.tag.startsWith('VB') && token.relation !== 'nsubj') return resolved(tokens, place);
		const isAdverb = /^(?:early|late)$/i.test(token.text);
		if (!isAdverb && !isThrough(tree, date, place)) return undefined;
		place = token.head;
	}
	return undefined;
}

/** Whether a word between a date and its verb leaves the date to the verb: it has no time of its own, or is what the verb did. */
function isThrough({ tokens }: Tree, date: DateMention, place: number): boolean {
	const { tag = '', relation = '', lemma = '' } = tokens[place] ?? {};
	if (place > date.first || tokens.slice(place, date.first).some(({ text }) => text === ',')) return false;
	if (relation === 'xcomp') return /^(?:JJ|NN)/.test(tag);
	return /^(?:NN|CD|PRP)/.test(tag) && (relation === 'obj' || !EVENT_NOUN.test(lemma));
}

/** "decided to resign in May": to decide is as of then as to resign. */
function resolved(tokens: Tree['tokens'], verb: number): number {
	const { relation = '', head = -1, tag } = tokens[verb] ?? {};
	const governor = tokens[head];
	const isResolve = /^(?:decide|agree|begin|start|refuse|manage|choose|vote)$/.test(governor?.lemma ?? '');
	return relation === 'xcomp' && tag === 'VB' && isResolve && governor?.tag === 'VBD' ? head : verb;
}

/** "after the death of her father in 1989", "the reaction to the invasion in 2003": the date may say when that was. */
function followsEvent(tree: Tree, date: DateMention): boolean {
	const { tokens } = tree;
	let place = (date.preposition ?? date.first) - 1;
	for (let steps = 0; steps < 6; steps++) {
		const { relation = '', head = -1, tag = '', lemma = '' } = tokens[place] ?? {};
		if (!/^(?:NN|CD)/.test(tag)) return false;
		const cases = childrenBy(tree, place, ['case', 'mark']);
		if (cases.some((one) => BOUNDS.test(tokens[one]?.text ?? ''))) return true;
		if (EVENT_NOUN.test(lemma.toLowerCase()) && /^(?:obl|nmod)/.test(relation)) return true;
		place = head;
	}
	return false;
}

/** No other verb with a tense stands between a date and its verb, but inside the subject. */
function isUndisturbed({ tokens }: Tree, date: DateMention, predicate: number): boolean {
	const from = Math.min(date.last, predicate) + 1;
	const to = Math.max(date.first, predicate);
	return tokens.slice(from, to).every((token, offset) => {
		const isOwn = token.head === predicate && /^(?:aux|cop)/.test(token.relation);
		return isOwn || !/^(?:VBD|VBZ|VBP|MD)$/.test(token.tag) || isInSubject(tokens, from + offset, predicate);
	});
}

/** Whether a token belongs to the subject of a verb. */
export function isInSubject(tokens: Tree['tokens'], at: number, predicate: number): boolean {
	let place = at;
	for (let steps = 0; steps < 12; steps++) {
		const token = tokens[place];
		if (!token) return false;
		if (token.head === predicate) return token.relation.startsWith('nsubj');
		place = token.head;
	}
	return false;
}
