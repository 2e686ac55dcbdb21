import type { Sentence, Token } from '../../language/sentence';
import { SAYING_VERBS } from '../../knowledge/speech';
import type { Tense } from './place-date';

const FUTURE_AUXILIARIES = new Set("will 'll ’ll wo shall would may might could should must can".split(' '));
/** What is planned or called for lies ahead, whatever the tense of these words. */
const PLANNING = new Set(
	'expect anticipate plan due set schedule slate hope aim intend want vow promise pledge agree prepare likely decide propose call urge ask invite'.split(
		' '
	)
);
/** Of these, the ones whose complement is surely ahead when it is an infinitive. */
const EXPECTING = new Set(
	'be expect anticipate plan due set schedule hope aim intend vow promise pledge prepare slate likely'.split(
		' '
	)
);

/** Whether what a token belongs to lies before or after the day of publication. */
export function tenseAt(sentence: Sentence, at: number): Tense {
	const { tokens } = sentence;
	if (followsPast(tokens, at)) return 'past';
	let place = at;
	let isDirect = true;
	for (let steps = 0; steps < 12; steps++) {
		const token = tokens[place];
		if (!token) break;
		if (place !== at && PLANNING.has(token.lemma)) return isDirect ? tenseOfPlan(tokens, place) : 'unclear';
		if (place !== at && isPredicate(tokens, place)) return weakened(tokens, place, isDirect);
		if (/^(?:nmod|compound|amod|appos)/.test(token.relation)) isDirect = false;
		place = token.head;
	}
	return tokens.some((token) => token.tag === 'VBD') ? 'presumed-past' : 'unclear';
}

/** "said late on Tuesday no train would run": a day right behind a past verb is its own, whatever the parse says. */
function followsPast(tokens: readonly Token[], at: number): boolean {
	const before = tokens.slice(0, at).findLastIndex(({ text }) => !/^(?:on|late|early|last)$/i.test(text));
	const verb = tokens[before];
	const isSubject = /^(?:VB[DZP]|MD)$/.test(tokens[at + 1]?.tag ?? '');
	return verb?.tag === 'VBD' && SAYING_VERBS.has(verb.lemma) && !isSubject;
}

function isPredicate(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token && /^(?:VB|MD)/.test(token.tag)) return token.relation !== 'amod';
	return tokens.some((other) => other.head === at && other.relation === 'cop');
}

/** Of a date that hangs on a noun the verb says less: "are mourning the dead of the December floods". */
function weakened(tokens: readonly Token[], verb: number, isDirect: boolean): Tense {
	const tense = tenseOfVerb(tokens, verb);
	if (isDirect) return tense;
	const isAhead = helpersOf(tokens, verb).some(({ text }) => isOfFuture(text));
	return tense === 'past' ? 'presumed-past' : isAhead ? tense : 'unclear';
}

/** "elections scheduled for October" lie ahead, unless somebody already missed them. */
function tenseOfPlan(tokens: readonly Token[], plan: number): Tense {
	const token = tokens[plan];
	const isBare = token?.tag === 'VBN' && helpersOf(tokens, plan).length === 0;
	if (!isBare) return token?.tag === 'VBN' ? tenseOfPlanned(tokens, plan) : tenseOfVerb(tokens, plan);
	return tokens.some(({ tag }) => tag === 'VBD') ? 'unclear' : 'future';
}

/** "is scheduled" and "has been scheduled" lie ahead; "was scheduled" may have been. */
function tenseOfPlanned(tokens: readonly Token[], plan: number): Tense {
	const helpers = helpersOf(tokens, plan);
	if (helpers.some(({ text }) => isOfFuture(text))) return 'future';
	return helpers.some(({ tag }) => tag === 'VBD') ? 'unclear' : 'future';
}

/** "will", and the "to" of "is to open". */
function isOfFuture(text: string): boolean {
	return FUTURE_AUXILIARIES.has(text.toLowerCase()) || text.toLowerCase() === 'to';
}

function helpersOf(tokens: readonly Token[], verb: number): readonly Token[] {
	return tokens.filter((other) => other.head === verb && /^(?:aux|cop|mark)/.test(other.relation));
}

function tenseOfVerb(tokens: readonly Token[], verb: number): Tense {
	const token = tokens[verb];
	if (!token) return 'past';
	const helpers = helpersOf(tokens, verb);
	if (helpers.some((helper) => FUTURE_AUXILIARIES.has(helper.text.toLowerCase()))) return 'future';
	const finite = [token, ...helpers].find((word) => /^VB[ZPD]$/.test(word.tag));
	const isInfinitive = token.tag === 'VB' && helpers.some((helper) => helper.text.toLowerCase() === 'to');
	if (isInfinitive && finite?.lemma === 'be') return finite.tag === 'VBD' ? 'unclear' : 'future';
	if (finite?.tag === 'VBD') return 'past';
	if (finite === token) return 'future';
	const governor = tokens[token.head];
	if (isInfinitive && governor) {
		if (EXPECTING.has(governor.lemma)) return governor.tag === 'VBD' ? 'unclear' : 'future';
		return PLANNING.has(governor.lemma) ? 'unclear' : 'past';
	}
	return token.tag === 'VBG' && helpers.some((helper) => /^(?:is|are|'s|'re)$/.test(helper.text))
		? 'future'
		: 'past';
}
