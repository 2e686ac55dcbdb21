import { NUMBER_WORDS, SCALES } from '../../knowledge/numbers';
import type { Token } from '../../language/sentence';
import { touches } from '../entities/text';

/** A number as written from `first` to `last`, inclusive. */
export interface WrittenNumber {
	readonly first: number;
	readonly last: number;
	readonly value: number;
	readonly upper?: number;
	readonly written: 'digits' | 'words' | 'mixed';
	readonly decimals: number;
	/** The sign between the two numbers of "2–1" or "20 to 30". */
	readonly joint?: 'dash' | 'word';
}

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$|^\.\d+$/;
const FRACTION_WORDS =
	/^(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)$/;
const LONG_SCALES = /^(?:hundred|thousand|million|billion|trillion|dozen)$/;
/** "m" and "b" after a number are metres or bytes as well: they count as scales after a currency sign only. */
const SHORT_SCALES = /^(?:k|mn|bn|tn)$/;
const MONEY_SCALES = /^(?:[kmb]|mn|bn|tn)$/;

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/** The number or range that begins at a token; undefined for ordinals, fractions and everything else. */
export function numberAt(
	tokens: readonly Token[],
	at: number,
	afterSign: boolean
): WrittenNumber | undefined {
	const from = simpleNumber(tokens, at, afterSign);
	if (!from || isFraction(tokens, from.last) || lower(tokens[at - 1]) === 'half') return undefined;
	const joint = jointAfter(tokens, from.last);
	if (joint === undefined) return from;
	const sign = /^[$£€¥]$/.test(lower(tokens[from.last + 2])) ? 1 : 0;
	const to = simpleNumber(tokens, from.last + 2 + sign, afterSign);
	if (!to || isFraction(tokens, to.last)) return from;
	if (joint === 'word' && (to.value <= from.value || !isRangeWord(tokens, at, from.last))) return from;
	const scale = to.value >= 1e6 && from.value < 1e3 && from.last === at ? scaleOf(tokens, to.last) : 1;
	return {
		first: at,
		last: to.last,
		value: from.value * scale,
		upper: to.value,
		written: from.written === to.written ? from.written : 'mixed',
		decimals: Math.max(from.decimals, to.decimals),
		joint
	};
}

function simpleNumber(tokens: readonly Token[], at: number, afterSign: boolean): WrittenNumber | undefined {
	const text = tokens[at]?.text ?? '';
	return DIGITS.test(text) ? digitNumber(tokens, at, afterSign) : wordNumber(tokens, at);
}

function digitNumber(tokens: readonly Token[], at: number, afterSign: boolean): WrittenNumber {
	const text = tokens[at]?.text.replaceAll(',', '') ?? '';
	const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
	const hyphen = lower(tokens[at + 1]) === '-' && LONG_SCALES.test(lower(tokens[at + 2])) ? 1 : 0;
	const scale = lower(tokens[at + 1 + hyphen]);
	const isScale = LONG_SCALES.test(scale) || (afterSign ? MONEY_SCALES : SHORT_SCALES).test(scale);
	const factor = isScale ? (SCALES.get(scale) ?? 1) : 1;
	return {
		first: at,
		last: factor === 1 ? at : at + 1 + hyphen,
		value: Number((Number(text) * factor).toPrecision(12)),
		written: factor === 1 || !LONG_SCALES.test(scale) ? 'digits' : 'mixed',
		decimals
	};
}

/** "three", "twenty-six", "three hundred and fifty", "a dozen". */
function wordNumber(tokens: readonly Token[], at: number): WrittenNumber | undefined {
	const article = /^an?$/.test(lower(tokens[at])) && LONG_SCALES.test(lower(tokens[at + 1])) ? 1 : 0;
	let total = 0;
	let group = article;
	let last = article === 1 ? at : -1;
	for (let place = at + article; place < tokens.length; place++) {
		const word = lower(tokens[place]);
		const joins = last >= 0 && (word === '-' || word === 'and') && continuesNumber(tokens, place, group);
		if (joins) continue;
		const value = NUMBER_WORDS.get(word);
		const scale = LONG_SCALES.test(word) ? SCALES.get(word) : undefined;
		if (
			value !== undefined &&
			(last < 0 || group % 100 === 0 || (group % 10 === 0 && group % 100 > 19 && value < 10))
		) {
			group += value;
		} else if (scale !== undefined && last >= 0) {
			if (scale < 1000) group = Math.max(1, group) * scale;
			else {
				total += Math.max(1, group) * scale;
				group = 0;
			}
		} else break;
		last = place;
	}
	if (last < 0 || (last === at && article === 1)) return undefined;
	return { first: at, last, value: total + group, written: 'words', decimals: 0 };
}

/** A hyphen joins tens and ones; "and" joins what follows a hundred or a thousand. */
function continuesNumber(tokens: readonly Token[], at: number, group: number): boolean {
	const next = NUMBER_WORDS.get(lower(tokens[at + 1]));
	if (lower(tokens[at]) === '-')
		return (next !== undefined && next < 10 && group % 10 === 0) || LONG_SCALES.test(lower(tokens[at + 1]));
	return next !== undefined && LONG_SCALES.test(lower(tokens[at - 1]));
}

function isFraction(tokens: readonly Token[], last: number): boolean {
	const next = lower(tokens[last + 1]);
	const afterHyphen = next === '-' ? lower(tokens[last + 2]) : next;
	const slash = next === '/' && /^\d+$/.test(lower(tokens[last + 2]));
	return (
		slash ||
		FRACTION_WORDS.test(afterHyphen) ||
		(next === 'and' && lower(tokens[last + 2]) === 'a' && lower(tokens[last + 3]) === 'half')
	);
}

function jointAfter(tokens: readonly Token[], last: number): 'dash' | 'word' | undefined {
	const next = tokens[last + 1];
	const number = tokens[last + 2];
	if (!next || !number) return undefined;
	if (/^[–—-]$/.test(next.text) && DIGITS.test(number.text) && touches(tokens[last], next)) return 'dash';
	return /^(?:to|and|or)$/.test(lower(next)) ? 'word' : undefined;
}

/** "20 to 30" is a range unless something moves ("rose from 20 to 30"); "20 and 30" only after "between". */
function isRangeWord(tokens: readonly Token[], at: number, last: number): boolean {
	const joint = lower(tokens[last + 1]);
	const before = lower(tokens[at - 1]);
	if (joint === 'and') return before === 'between';
	return joint === 'to' && before !== 'from' && before !== 'between';
}

function scaleOf(tokens: readonly Token[], at: number): number {
	return SCALES.get(lower(tokens[at])) ?? 1;
}
