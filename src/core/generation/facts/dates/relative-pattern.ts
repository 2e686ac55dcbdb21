import { NUMBER_WORDS } from '../../knowledge/numbers';
import type { Token } from '../../language/sentence';
import { OFFSETS, PARTS_OF_DAY, WHICH, type DatePattern, type PeriodUnit } from './date-words';

const DAY_WORDS = new Map([
	['yesterday', -1],
	['today', 0],
	['tonight', 0],
	['tomorrow', 1]
]);

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/** "yesterday", "tomorrow morning", "earlier today". */
export function dayWord(tokens: readonly Token[], at: number): DatePattern | undefined {
	const earlier = ['earlier', 'later'].includes(lower(tokens[at])) ? 1 : 0;
	const days = DAY_WORDS.get(lower(tokens[at + earlier]));
	if (days === undefined) return undefined;
	const last = at + earlier + (PARTS_OF_DAY.has(lower(tokens[at + earlier + 1])) ? 1 : 0);
	return { first: at, last, words: { kind: 'day', days } };
}

/** "last week", "earlier this month", "next year". */
export function relativePeriod(tokens: readonly Token[], at: number): DatePattern | undefined {
	const earlier = ['earlier', 'later'].includes(lower(tokens[at])) ? 1 : 0;
	const which = WHICH.get(lower(tokens[at + earlier]));
	if (which === undefined || lower(tokens[at - 1]) === 'the') return undefined;
	const last = at + earlier + 1;
	const unit = periodOf(lower(tokens[last]));
	if (unit !== undefined) return { first: at, last, words: { kind: 'unit', unit, offset: OFFSETS[which] } };
	const part = lower(tokens[last]);
	if (part === 'night' && which === 'last') return { first: at, last, words: { kind: 'day', days: -1 } };
	return PARTS_OF_DAY.has(part) && which === 'this'
		? { first: at, last, words: { kind: 'day', days: 0 } }
		: undefined;
}

/** "three days ago", "a year ago". */
export function ago(tokens: readonly Token[], at: number): DatePattern | undefined {
	const counted = countedUnit(tokens, at);
	if (!counted || lower(tokens[at + 2]) !== 'ago') return undefined;
	return { first: at, last: at + 2, words: { kind: 'ago', ...counted } };
}

/** "two years later", "six days earlier", "the following year", "the next morning", "that year". */
export function beside(tokens: readonly Token[], at: number): DatePattern | undefined {
	const counted = countedUnit(tokens, at);
	const way = lower(tokens[at + 2]);
	if (counted && (way === 'later' || way === 'earlier') && lower(tokens[at + 3]) !== 'than') {
		const count = way === 'later' ? counted.count : -counted.count;
		return { first: at, last: at + 2, words: { kind: 'beside', unit: counted.unit, count } };
	}
	return besideByName(tokens, at);
}

const STEPS = new Map([
	['following', 1],
	['next', 1],
	['same', 0],
	['previous', -1],
	['preceding', -1]
]);

function besideByName(tokens: readonly Token[], at: number): DatePattern | undefined {
	const opens = lower(tokens[at]);
	const step = opens === 'the' ? STEPS.get(lower(tokens[at + 1])) : opens === 'that' ? 0 : undefined;
	const last = opens === 'that' ? at + 1 : at + 2;
	const word = lower(tokens[last]);
	const unit = word === 'day' || PARTS_OF_DAY.has(word) ? 'day' : periodOf(word);
	if (step === undefined || unit === undefined || unit === 'decade') return undefined;
	return { first: at, last, words: { kind: 'beside', unit, count: step } };
}

function countedUnit(
	tokens: readonly Token[],
	at: number
): { readonly unit: PeriodUnit | 'day'; readonly count: number } | undefined {
	const word = lower(tokens[at]);
	const isOne = word === 'a' || word === 'an';
	const count = isOne ? 1 : (NUMBER_WORDS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : 0));
	if (count === 0) return undefined;
	const noun = lower(tokens[at + 1]).replace(/s$/, '');
	const unit = noun === 'day' ? noun : periodOf(noun);
	return unit === undefined ? undefined : { unit, count };
}

function periodOf(word: string): PeriodUnit | undefined {
	return word === 'week' || word === 'month' || word === 'year' || word === 'decade' ? word : undefined;
}
