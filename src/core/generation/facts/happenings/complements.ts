import { childrenBy, indicesOf, type Run, type Tree } from '../tree';
import { unitsAfter } from './units';

/** Verbs that need no object; another without one was most likely a participle. */
const INTRANSITIVE =
	/^(?:die|resign|collide|crash|vanish|arrive|retire|return|open|close|cease|divorce|appear|start|begin|end|erupt|escape|fail|flee|collapse|explode|occur|happen|emerge|disappear|leave|resurge|land|sink|derail|win|lose|graduate|marry|separate|reopen|surrender|testify|withdraw|break|fall|melt|strike|abdicate|drown|wash)$/;

/** The ways to end a clause after its verb, the fullest first, each an unbroken run of whole parts but for the date; none when the clause would not be whole. */
export function complementsOf(tree: Tree, predicate: number, date: Run): readonly (readonly number[])[] {
	const units = hasClause(tree, predicate) ? undefined : unitsAfter(tree, predicate, date);
	if (!units || (!units.some(({ isNeeded }) => isNeeded) && !standsBare(tree, predicate))) return [];
	const ends: (readonly number[])[] = [];
	for (let count = units.length; count >= 0; count--) {
		const end = units.slice(0, count).flatMap(({ tokens }) => tokens);
		ends.push(...wholeEnds(tree, { predicate, end }, date));
		if (units[count - 1]?.isNeeded !== false) break;
	}
	return ends;
}

/** The end itself; with the quotation that follows it, "the nickname “the Queen”"; and without a last clause of "where". */
function wholeEnds(
	tree: Tree,
	{ predicate, end }: { readonly predicate: number; readonly end: readonly number[] },
	date: Run
): readonly (readonly number[])[] {
	const last = end.at(-1) ?? predicate;
	if (losesInfinitive(tree, predicate, last)) return [];
	if (endsWhole(tree, last, date) && !isAbsolute(tree, end)) {
		const where = end.findIndex((index) => /^(?:where|when)$/i.test(tree.tokens[index]?.text ?? ''));
		return where > 0 ? [end, end.slice(0, where)] : [end, ...withoutPlace(tree, end)];
	}
	if (!/^(?:``|["“])$/.test(tree.tokens[last + 1]?.text ?? '')) return [];
	const length = tree.tokens.slice(last + 2, last + 12).findIndex(({ text }) => /^(?:''|["”])$/.test(text));
	const quoted = indicesOf({ first: last + 1, last: last + 2 + length });
	return length > 0 && endsWhole(tree, last + 2 + length, date) ? [[...end, ...quoted]] : [];
}

/** "invited the actor [to appear]": to what, is lost. */
function losesInfinitive({ tokens }: Tree, predicate: number, last: number): boolean {
	const asks =
		/^(?:invite|ask|urge|order|force|allow|persuade|tell|enable|encourage|require|compel|want|help|permit|authorise|authorize|agree|try|seek|plan|vote|call)$/;
	const isTo = tokens[last + 1]?.tag === 'TO' && tokens[last + 2]?.tag === 'VB';
	return isTo && asks.test(tokens[predicate]?.lemma ?? '');
}

const PLACE = /^(?:in|at|during|after|before|amid|following)$/i;
const SPECIAL = /^(?:first|last|only|second|third|most|least|best|biggest|largest|longest|oldest|youngest)$/i;

/** The end without a last phrase of where or when, unless it says of what something is the first or the only one. */
function withoutPlace({ tokens }: Tree, end: readonly number[]): readonly (readonly number[])[] {
	const at = end.findLastIndex(
		(index) => tokens[index]?.relation === 'case' && PLACE.test(tokens[index]?.text ?? '')
	);
	const isSpecial = end.some(
		(index) => SPECIAL.test(tokens[index]?.text ?? '') || tokens[index]?.tag === 'JJS'
	);
	const isJoined = tokens[end[at - 1] ?? -1]?.tag === 'CC';
	return at > 1 && !isSpecial && !isJoined ? [end.slice(0, at)] : [];
}

/** "with Falk [scoring the goal]": the phrase is cut before what it says. */
function isAbsolute({ tokens }: Tree, end: readonly number[]): boolean {
	const next = tokens[(end.at(-1) ?? 0) + 1];
	return next?.tag === 'VBG' && end.slice(-8).some((index) => /^with$/i.test(tokens[index]?.text ?? ''));
}

/** "announced that …", "which the board founded": what was announced or founded stands elsewhere. */
function hasClause(tree: Tree, predicate: number): boolean {
	const before = childrenBy(tree, predicate, ['obj', 'iobj', 'xcomp', 'advmod', 'obl']).filter(
		(index) => index < predicate
	);
	const isGap = (index: number) => tree.tokens[index]?.tag.startsWith('W') === true;
	const isRelative = tree.tokens[predicate]?.relation === 'acl:relcl';
	return (
		childrenBy(tree, predicate, ['ccomp']).length > 0 ||
		before.some((index) => /^(?:obj|iobj|xcomp)/.test(tree.tokens[index]?.relation ?? '')) ||
		(isRelative && before.some(isGap))
	);
}

/** Whether a verb says enough with nothing behind it: what was done to somebody, and what needs no object. */
function standsBare(tree: Tree, predicate: number): boolean {
	const { lemma = '', tag } = tree.tokens[predicate] ?? {};
	const isPassive = tag === 'VBN' && childrenBy(tree, predicate, ['aux:pass', 'nsubj:pass']).length > 0;
	const isParticiple = tag === 'VBN' && childrenBy(tree, predicate, ['nsubj']).length === 0;
	return isPassive || isParticiple || INTRANSITIVE.test(lemma);
}

const BREAK = /^(?:[;:()—–…]|--|\.\.\.)$/;

/** Whether a clause may end at a token: what comes next, the date aside, starts something else. */
function endsWhole({ tokens }: Tree, last: number, date: Run): boolean {
	const next = tokens[last + 1 === date.first ? date.last + 1 : last + 1];
	if (/^(?:all|both|each|more|less|than|as|such|every)$/i.test(tokens[last]?.text ?? '')) return false;
	if (!next || /^but$/i.test(next.text)) return next === undefined || tokens[last]?.text === ',';
	if (/^(?:``|POS|HYPH|SYM)$/.test(next.tag) || /^["“]$/.test(next.text)) return false;
	return (
		/^due$/i.test(next.text) ||
		/^(?:[.,:]|IN|TO|CC|W\w+\$?|RB|VBG|-[LR]RB-|NFP|'')$/.test(next.tag) ||
		BREAK.test(next.text)
	);
}
