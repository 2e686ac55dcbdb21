import { branch, childrenBy, isInside, type Run, type Tree } from '../tree';

/** A part of the sentence that goes with a verb and follows it: its object, a phrase, an infinitive. */
export interface Unit {
	readonly head: number;
	readonly tokens: readonly number[];
	/** Whether the clause says something else, or nothing, without it. */
	readonly isNeeded: boolean;
}

const SKIPPED = /^(?:punct|conj|cc|acl|parataxis|mark|discourse|dislocated|vocative|nsubj|aux|cop|expl)/;
const NEEDED = /^(?:obj|iobj|xcomp|compound:prt)/;
/** Phrases that only say why, how long or beside what, and words that open a clause: what happened is told without them. */
const LOOSE =
	/^(?:that|which|who|whom|whose|where|when|due|because|after|following|despite|amid|amidst|without|before|since|until|while|although|though|per|pending)$/i;
/** Phrases that say where or with what: a verb without an object may need its first one. */
const PLACING = /^(?:in|at|on|during|with|near|alongside|outside|inside|across|under|over|around)$/i;
/** Adverbs that make another verb of theirs: "passed away". */
const PARTICLE = /^(?:away|out|up|down|off|back|ashore|together|apart|over|aground)$/i;
/** Prepositions that a verb has for its own: "debated on allowing …". */
const OWN_PREPOSITION = /^(?:on|about|against|of|into|from|over|for)$/i;
/** Nouns that say nothing without their infinitive. */
const OPEN_NOUN =
	/^(?:plan|decision|intention|attempt|right|permission|order|agreement|proposal|deal|chance|ability|offer|effort|bid|move|vow|pledge|promise|bill|law|motion|call)$/;
const BREAK = /^(?:[;:()—–…]|--|\.\.\.)$/;

/** The parts that follow a verb in an unbroken run but for the date; undefined when one that it needs is out of reach. */
export function unitsAfter(tree: Tree, predicate: number, date: Run): readonly Unit[] | undefined {
	const parts = (tree.children[predicate] ?? []).filter((index) => isPart(tree, index));
	const isObject = (index: number) =>
		NEEDED.test(tree.tokens[index]?.relation ?? '') && !isBehindComma(tree, index);
	const units: Unit[] = [];
	for (const head of parts.filter((index) => index > predicate && !isInside(index, date))) {
		const before = units.at(-1);
		const words = wordsOf(tree, head, date);
		const tokens = unbroken(tree, words, { end: before?.tokens.at(-1) ?? predicate, date });
		if (!tokens.includes(head) || LOOSE.test(tree.tokens[tokens[0] ?? -1]?.text ?? '')) break;
		units.push({ head, tokens, isNeeded: isObject(head) || needs(tree, { predicate, before, tokens }) });
	}
	const isReached = parts.every((index) => !isObject(index) || units.some(({ head }) => head === index));
	return isReached ? units : undefined;
}

/** "married Falk in 1972, [whom she had met …]": taken for an object, but a clause of its own. */
function isBehindComma(tree: Tree, index: number): boolean {
	const start = branch(tree, index)[0] ?? index;
	return (
		tree.tokens[index]?.tag.startsWith('VB') === true &&
		(tree.tokens[start]?.text === ',' || tree.tokens[start - 1]?.text === ',')
	);
}

function isPart(tree: Tree, index: number): boolean {
	const { relation = '' } = tree.tokens[index] ?? {};
	if (!relation.startsWith('advcl')) return !SKIPPED.test(relation);
	const [mark] = childrenBy(tree, index, ['mark', 'case']);
	const word = tree.tokens[mark ?? -1]?.text ?? '';
	return OWN_PREPOSITION.test(word) || (/^to$/i.test(word) && tree.tokens[index]?.tag === 'VB');
}

interface Follower {
	readonly predicate: number;
	readonly before: Unit | undefined;
	readonly tokens: readonly number[];
}

/** Whether a phrase belongs to what is said: "moved [to Oslo]", "her plans [to leave]", but "won it [in Oslo]". */
function needs(tree: Tree, { predicate, before, tokens }: Follower): boolean {
	const first = tree.tokens[tokens[0] ?? -1];
	if (!first) return false;
	if (/^(?:RB|RP)/.test(first.tag)) return PARTICLE.test(first.text) && before === undefined;
	if (first.tag === 'TO')
		return before?.tokens.some((index) => OPEN_NOUN.test(tree.tokens[index]?.lemma ?? '')) === true;
	if (!PLACING.test(first.text)) return true;
	const isPassive = childrenBy(tree, predicate, ['aux:pass']).length > 0;
	return before === undefined ? !isPassive : /^(?:part|place)$/i.test(tree.tokens[before.head]?.text ?? '');
}

/** The words of a part, without clauses behind a comma and without the date. */
function wordsOf(tree: Tree, index: number, date: Run): readonly number[] {
	return branch(tree, index, (one) => isAside(tree, one)).filter((one) => !isInside(one, date));
}

function isAside(tree: Tree, index: number): boolean {
	const { relation = '' } = tree.tokens[index] ?? {};
	if (/^(?:parataxis|discourse)/.test(relation)) return true;
	const before = tree.tokens[(branch(tree, index)[0] ?? 0) - 1]?.text ?? '';
	return /^(?:acl|appos|advcl)/.test(relation) && (before === ',' || BREAK.test(before));
}

/** The tokens up to the first gap or break; the date is no gap. */
function unbroken(
	tree: Tree,
	part: readonly number[],
	{ end, date }: { readonly end: number; readonly date: Run }
): readonly number[] {
	const { tokens } = tree;
	const run: number[] = [];
	let last = end;
	for (const index of part) {
		const between = tokens.slice(last + 1, index).filter((_, step) => !isInside(last + 1 + step, date));
		if (between.length > 0 || isBreak(tree, part, index)) break;
		run.push(index);
		last = index;
	}
	return run;
}

/** A mark at which a part ends for our purpose: a comma only when no list goes on behind it and no name of a place. */
function isBreak({ tokens }: Tree, part: readonly number[], at: number): boolean {
	const { text = '', end } = tokens[at] ?? {};
	if (text !== ',')
		return (
			BREAK.test(text) &&
			!(/^[–—]$/.test(text) && tokens[at - 1]?.end === tokens[at]?.start && tokens[at + 1]?.start === end)
		);
	const isPlace = tokens[at - 1]?.tag === 'NNP' && tokens[at + 1]?.tag === 'NNP';
	const isList = part.some(
		(one) => one > at && tokens[one]?.relation === 'conj' && (tokens[one]?.head ?? at) < at
	);
	return !isPlace && !isList;
}
