import { SAYING_VERBS } from '../../knowledge/speech';
import { isNegation, type Clause } from './clause';
import { hasDanglingFront } from './dangling';
import { losesVerb, saysNothing } from './lost-words';
import type { EntityIndex } from '../entities/entity';
import { entityAt } from '../entities/entity';
import type { Reading } from '../reading';
import { opensLooseClause } from './shorten';
import { branch, childrenBy, indicesOf, type Tree } from '../tree';

const BOUNDARY = /^(?:[.,;:!?”"()[\]–—\-…’]|--|\.\.\.|'')$/;
/** Verbs whose meaning is lost with what follows them. */
const NEEDS_COMPLEMENT =
	/^(?:say|deny|tell|claim|insist|argue|believe|think|hope|want|try|seek|allege|ask|urge|suggest|report|announce|warn|call|be|become|seem|appear|refuse|fail|decide|agree|plan|expect|make|let|force|cause|allow)$/;
/** Singular forms that stand with a plural verb, and plural forms that stand with a singular one. */
const EITHER_NUMBER =
	/^(?:police|people|team|staff|government|majority|number|group|family|couple|half|some|all|most|percent|%|news|politics|states|us|nations|lot|more|many|few|none|any|both|pair|rest|crew|side|media|data|squad|committee|dollars?|years?|miles?)$/i;

/** What can be wrong with a clause that was cut out of its sentence. */
export type CutFlaw =
	'boundary' | 'verb-place' | 'agreement' | 'complement' | 'quotes' | 'open-end' | 'half-pair' | 'dangling';

/** Why a clause does not say what its sentence says: something needed was cut off, or the parse contradicts itself. */
export function cutFlaw(reading: Reading, sentence: number, clause: Clause): CutFlaw | undefined {
	const tree = reading.trees[sentence];
	if (!tree) return 'boundary';
	if (!cutsAtBoundaries(tree, clause)) return 'boundary';
	if (!verbFollowsSubject(tree, clause)) return 'verb-place';
	if (!subjectAgrees(tree, reading.entities, { sentence, clause })) return 'agreement';
	if (!keepsComplement(tree, clause)) return 'complement';
	if (!quotesAreBalanced(tree, clause.kept)) return 'quotes';
	if (!endsWhole(tree, clause.kept) || losesVerb(tree, clause)) return 'open-end';
	if (saysNothing(tree, clause)) return 'complement';
	if (hasDanglingFront(reading, sentence, clause)) return 'dangling';
	return pairsAreWhole(tree, clause) ? undefined : 'half-pair';
}

/** What is left out begins and ends at punctuation, a conjunction, or the edge of the sentence. */
function cutsAtBoundaries(tree: Tree, clause: Clause): boolean {
	const { kept, speaker, subject, finite, predicate, leans = false } = clause;
	return (
		kept.every((index, position) => {
			const next = kept[position + 1];
			if (next === index + 1) return true;
			const joinsSubject = index === subject.last && next !== undefined;
			const joinsHelper = index >= finite && index < predicate && next !== undefined && opensPart(tree, next);
			return (
				joinsSubject || joinsHelper || endsHere(tree, index) || (next !== undefined && isBoundary(tree, next))
			);
		}) && startsHere(tree, kept[0] ?? 0, speaker !== undefined || leans)
	);
}

/** Whether a word stands right behind "and" or a comma. */
function opensPart({ tokens }: Tree, index: number): boolean {
	const before = tokens[index - 1];
	return before?.tag === 'CC' || before?.text === ',';
}

function endsHere(tree: Tree, index: number): boolean {
	const next = tree.tokens[index + 1];
	return (
		next === undefined ||
		(BOUNDARY.test(next.text) && !/^[([]$/.test(next.text)) ||
		next.tag === 'CC' ||
		opensLooseClause(tree, index + 1) ||
		isBoundary(tree, index)
	);
}

function startsHere(tree: Tree, index: number, isReported: boolean): boolean {
	const before = tree.tokens[index - 1];
	if (before === undefined || BOUNDARY.test(before.text) || before.tag === 'CC' || before.text === '“')
		return true;
	return isReported && (before.relation === 'mark' || /^VB/.test(before.tag) || index > 0);
}

function isBoundary(tree: Tree, index: number): boolean {
	return BOUNDARY.test(tree.tokens[index]?.text ?? '');
}

/** Between the subject and its verb stand adverbs, or an aside in commas. */
export function verbFollowsSubject(tree: Tree, { subject, finite, kept, predicate }: Clause): boolean {
	const between = kept.filter((index) => index > subject.last && index < Math.min(finite, predicate));
	const fronted = kept.filter((index) => index < subject.first && !/^RB/.test(tree.tokens[index]?.tag ?? ''));
	if (fronted.length > 0 && !isBoundary(tree, subject.first - 1)) {
		const opens = tree.tokens[fronted[0] ?? 0]?.text ?? '';
		if (!/^(?:on|in|last|earlier)$/i.test(opens) || fronted.length > 4) return false;
	}
	if (between.filter((index) => tree.tokens[index]?.text === ',').length % 2 === 1) return false;
	return between.every((index) => {
		const token = tree.tokens[index];
		return (
			token !== undefined &&
			(/^RB|^CC|^NNP/.test(token.tag) || BOUNDARY.test(token.text) || isDateWord(token.text))
		);
	});
}

function isDateWord(text: string): boolean {
	return /^(?:on|in|earlier|last|this|week|month|year|later|\d+)$/i.test(text);
}

interface Parsed {
	readonly sentence: number;
	readonly clause: Clause;
}

/** A singular subject with a plural verb, or the other way round, is the sign of a wrong parse. */
export function subjectAgrees(tree: Tree, entities: EntityIndex, { sentence, clause }: Parsed): boolean {
	const head = tree.tokens[clause.subjectHead];
	const verb = tree.tokens[clause.finite];
	if (!head || !verb) return false;
	if (/^(?:W|EX|IN|VB|RB)/.test(head.tag)) return false;
	const isJoined = childrenBy(tree, clause.subjectHead, ['conj']).length > 0;
	const isWere = verb.text.toLowerCase() === 'were';
	const isWas = verb.text.toLowerCase() === 'was';
	const isPerson = entityAt(entities, sentence, clause.subjectHead)?.type === 'person';
	const isPair =
		isJoined && !keptIn(clause.kept, clause.subject).some((index) => tree.tokens[index]?.text === ',');
	if (isPair && isPerson && (verb.tag === 'VBZ' || isWas)) return false;
	if (EITHER_NUMBER.test(head.text)) return true;
	if (verb.tag === 'VBZ' || isWas)
		return !/^(?:NNS|NNPS)$/.test(head.tag) || entityAt(entities, sentence, clause.subjectHead) !== undefined;
	if (verb.tag === 'VBP' || isWere)
		return isJoined || !/^(?:NN|NNP)$/.test(head.tag) || isGroup(entities, sentence, clause.subjectHead);
	return true;
}

function isGroup(entities: EntityIndex, sentence: number, index: number): boolean {
	const type = entityAt(entities, sentence, index)?.type;
	return type === 'organisation' || type === 'country' || type === 'group';
}

/** What the verb needs is still there, with "not" where the sentence has it. */
export function keepsComplement(tree: Tree, { predicate, kept, finite, subject }: Clause): boolean {
	const own = tree.children[predicate] ?? [];
	const lost = own.filter((child) => !kept.includes(child) && !isPastDash(tree, kept, child));
	if (lost.some((child) => isNegation(tree, child))) return false;
	if (
		lost.some((child) =>
			/^(?:obj|xcomp|iobj|aux|cop|compound:prt|expl|csubj)/.test(tree.tokens[child]?.relation ?? '')
		)
	)
		return false;
	const lostClause = lost.some((child) => /^(?:ccomp|parataxis)/.test(tree.tokens[child]?.relation ?? ''));
	if (lostClause && NEEDS_COMPLEMENT.test(tree.tokens[predicate]?.lemma ?? '')) return false;
	const isMore = kept.some((index) => index > finite && index > subject.last);
	return (isMore || endsItself(tree, { predicate, kept })) && hasComplement(tree, predicate, kept);
}

/** "One pilot escaped.": nothing follows the verb, and nothing is missing. */
function endsItself({ tokens }: Tree, { predicate, kept }: Pick<Clause, 'predicate' | 'kept'>): boolean {
	const verb = tokens[predicate];
	const next = tokens[(kept.at(-1) ?? 0) + 1];
	const isDeed = verb?.tag === 'VBD' && !/^(?:be|have|do)$/.test(verb.lemma) && !SAYING_VERBS.has(verb.lemma);
	return isDeed && kept.at(-1) === predicate && (next === undefined || next.text === '.');
}

/** Whether a branch stands after "– but", where the clause ends whatever the parse says. */
function isPastDash(tree: Tree, kept: readonly number[], child: number): boolean {
	const end = kept.at(-1) ?? 0;
	const next = tree.tokens[end + 1]?.text ?? '';
	return child > end && (next === ';' || (/^(?:[–—-]|--)$/.test(next) && tree.tokens[end + 2]?.tag === 'CC'));
}

function hasComplement(tree: Tree, predicate: number, kept: readonly number[]): boolean {
	const token = tree.tokens[predicate];
	if (token?.lemma === 'tell') return saysWhat(tree, predicate, kept);
	if (!token || !/^VB/.test(token.tag) || !NEEDS_COMPLEMENT.test(token.lemma)) return true;
	return branch(tree, predicate).some((index) => index > predicate && kept.includes(index));
}

/** "told the court that …", "told her about …", "told: “…”": not "told the court in a statement". */
function saysWhat(tree: Tree, predicate: number, kept: readonly number[]): boolean {
	const said = childrenBy(tree, predicate, ['ccomp', 'xcomp', 'parataxis']);
	return (
		said.some((index) => kept.includes(index)) ||
		kept.some(
			(index) =>
				index > predicate &&
				/^(?:about|of|“|"|``|how|what|why|lies?|story|stories)$/i.test(tree.tokens[index]?.text ?? '')
		)
	);
}

/** "both" keeps its "and", and "whose car" in the subject keeps its verb. */
export function pairsAreWhole(tree: Tree, { kept, subject }: Clause): boolean {
	const pair = kept.findIndex((index) => /^(?:both|either|neither)$/i.test(tree.tokens[index]?.text ?? ''));
	if (pair >= 0 && !kept.slice(pair + 1).some((index) => tree.tokens[index]?.tag === 'CC')) return false;
	const tags = keptIn(kept, subject).map((index) => tree.tokens[index]?.tag ?? '');
	const relative = tags.findIndex((tag) => /^(?:WP|WDT|WRB)/.test(tag));
	return relative < 0 || tags.slice(relative).some((tag) => tag.startsWith('VB') || tag === 'MD');
}

/** A clause does not end on a word that wants another: "in serious", "of the". */
export function endsWhole(tree: Tree, kept: readonly number[]): boolean {
	const last = tree.tokens[kept.at(-1) ?? -1];
	const before = tree.tokens[kept.at(-2) ?? -1];
	if (!last || /^(?:DT|CC|TO|MD|PRP\$|WDT|WP|POS)$/.test(last.tag)) return false;
	if (last.tag === 'IN' && last.relation === 'case') return false;
	if (/^(?:saying|adding|writing|stating|including|being|having|say|said|says|told|added)$/i.test(last.text))
		return false;
	if (kept.some((index) => /^[[\]{}<>|]$/.test(tree.tokens[index]?.text ?? ''))) return false;
	const isCut = /^[\p{L}\p{N}]/u.test(tree.tokens[(kept.at(-1) ?? -1) + 1]?.text ?? '');
	return !(isCut && last.tag === 'JJ' && /^(?:IN|DT)$/.test(before?.tag ?? ''));
}

export function quotesAreBalanced(tree: Tree, kept: readonly number[]): boolean {
	const texts = kept.map((index) => tree.tokens[index]?.text ?? '');
	const count = (mark: string) => texts.filter((text) => text === mark).length;
	return (
		count('“') === count('”') &&
		count('"') % 2 === 0 &&
		count('(') === count(')') &&
		count('``') === count("''")
	);
}

/** Whether "not", "never" or "no" stands in a clause outside its subordinate clauses. */
export function isNegated(tree: Tree, { predicate, kept }: Clause): boolean {
	const own = tree.children[predicate] ?? [];
	const objects = childrenBy(tree, predicate, ['obj', 'nsubj', 'obl']).flatMap((index) => [
		...(tree.children[index] ?? []),
		index
	]);
	return [...own, ...objects].some((index) => kept.includes(index) && isNegation(tree, index));
}

/** The tokens that a run holds, as indices that are kept. */
export function keptIn(
	kept: readonly number[],
	run: { readonly first: number; readonly last: number }
): readonly number[] {
	return indicesOf(run).filter((index) => kept.includes(index));
}
