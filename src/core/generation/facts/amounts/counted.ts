import type { Token } from '../../language/sentence';
import type { Quantity } from '../quantities/find-quantities';
import type { Run } from '../tree';
import { joinedEnd, plainPhraseEnd } from './phrase';

/** The phrase that a number stands in: "a group of about 40 farmers from Peru". */
export interface Counted {
	/** The whole phrase, from "a group of" on. */
	readonly run: Run;
	/** The words behind the number: "farmers from Peru", "of the 40 towns"; absent when the number stands alone or has only its unit. */
	readonly noun?: Run;
	/** The number only describes the next word ("a 14-country body"): it can be missing, but not asked. */
	readonly isPart?: true;
}

const CONTAINER =
	/^(?:group|crowd|total|number|average|team|sum|gathering|estimate|convoy|coalition|delegation|panel|maximum|minimum)$/;
const LEAD =
	/^(?:the|a|an|all|only|just|total|reportedly|his|her|its|their|these|those|additional|further|extra)$/i;
const RATE = /^(?:second|minute|hour|day|night|week|month|year|person|capita)$/;

/** The phrase around a number. */
export function countedBy(tokens: readonly Token[], quantity: Quantity): Counted | undefined {
	const first = leadOf(tokens, quantity.first);
	const { numberLast } = quantity;
	const after = tokens[quantity.last + 1];
	if (/^[-–]$/.test(after?.text ?? '') || after?.tag === 'HYPH') return describing(tokens, first, quantity);
	if (quantity.kind !== 'count') {
		if (isAttributive(tokens, quantity)) return describing(tokens, first, quantity);
		const end = rateEnd(tokens, ofEnd(tokens, quantity.last));
		return end === quantity.last
			? { run: { first, last: end } }
			: { run: { first, last: end }, noun: { first: quantity.last + 1, last: end } };
	}
	if (after?.text.toLowerCase() === 'of') {
		const end = joinedEnd(tokens, quantity.last + 2);
		return end === undefined
			? undefined
			: { run: { first, last: end }, noun: { first: quantity.last + 1, last: end } };
	}
	const plain = countedEnd(tokens, numberLast + 1);
	if (plain === undefined) return { run: { first, last: quantity.last } };
	const end = rateEnd(tokens, ofEnd(tokens, plain));
	return { run: { first, last: end }, noun: { first: numberLast + 1, last: end } };
}

/** "two-stage rocket", "5 game suspension", "a 22-minute speech": a unit in the singular before another noun. */
function isAttributive(tokens: readonly Token[], { numberLast, last, kind, value }: Quantity): boolean {
	const next = tokens[behindBracket(tokens, last + 1)]?.tag ?? '';
	if (/^[-–]$/.test(tokens[numberLast + 1]?.text ?? '')) return true;
	if (!/^(?:NN|NNS|NNP|JJ)$/.test(next)) return false;
	if (kind === 'duration' && next === 'NN') return true;
	const isShort = (tokens[last]?.text.length ?? 0) < 4;
	return kind === 'money' || kind === 'percent' || ((tokens[last]?.tag !== 'NNS' || isShort) && value !== 1);
}

/** Past "(13,271 lb)", which says the same in another unit. */
function behindBracket(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text !== '(') return at;
	const close = tokens.findIndex((token, index) => index > at && token.text === ')');
	return close < 0 ? at : close + 1;
}

/** The noun phrase that a number describes: "a 14-country body". */
function describing(tokens: readonly Token[], first: number, { last }: Quantity): Counted | undefined {
	let start = first;
	while (/^(?:DT|JJ[RS]?|NN|NNP|POS|PRP\$|HYPH)$/.test(tokens[start - 1]?.tag ?? '')) start -= 1;
	const end = plainPhraseEnd(tokens, behindBracket(tokens, last + 1));
	return end === undefined || end <= last
		? undefined
		: { run: { first: start, last: ofEnd(tokens, end) }, isPart: true };
}

/** The end of what is counted, with what "and" joins to it: "passengers and crew". */
function countedEnd(tokens: readonly Token[], at: number): number | undefined {
	const plain = plainPhraseEnd(tokens, at);
	if (plain === undefined) return undefined;
	const hasNoun = tokens.slice(at, plain + 1).some(({ tag }) => /^NNP?S?$/.test(tag));
	return hasNoun ? joinedEnd(tokens, at) : undefined;
}

/** "tonnes of gold": the end of the phrases with "of" behind a token. */
function ofEnd(tokens: readonly Token[], last: number): number {
	let end = last;
	while (tokens[end + 1]?.text.toLowerCase() === 'of') {
		const next = joinedEnd(tokens, end + 2);
		if (next === undefined) return end;
		end = next;
	}
	return end;
}

/** "children a day", "$800 million a year", "tons per day": the end with the rate. */
function rateEnd(tokens: readonly Token[], last: number): number {
	const isPer = /^(?:an?|per|each|every)$/i.test(tokens[last + 1]?.text ?? '');
	return isPer && RATE.test(tokens[last + 2]?.lemma ?? '') ? last + 2 : last;
}

/** Where the phrase begins: before "the", "all", "a group of", "an average of". */
function leadOf(tokens: readonly Token[], at: number): number {
	let first = at;
	while (first > 0 && LEAD.test(tokens[first - 1]?.text ?? '')) first -= 1;
	const isContained =
		tokens[first - 1]?.text.toLowerCase() === 'of' && CONTAINER.test(tokens[first - 2]?.lemma ?? '');
	if (!isContained) return first;
	let start = first - 2;
	while (/^(?:DT|JJ)$/.test(tokens[start - 1]?.tag ?? '')) start -= 1;
	return start;
}
