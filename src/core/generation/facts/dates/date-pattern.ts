import type { Token } from '../../language/sentence';
import { calendarDate, holidayDate, weekdayDate, yearAt } from './calendar-pattern';
import type { DatePattern } from './date-words';
import { ago, beside, dayWord, relativePeriod } from './relative-pattern';

const YEAR_BEFORE = new Set(
	'in since by until till from during before after of and to through around circa early late mid between for'.split(
		' '
	)
);

/** The longest date that begins at a token, or undefined. */
export function datePatternAt(tokens: readonly Token[], at: number): DatePattern | undefined {
	return (
		matchMinute(tokens, at) ??
		weekdayDate(tokens, at) ??
		calendarDate(tokens, at) ??
		holidayDate(tokens, at) ??
		relativePeriod(tokens, at) ??
		ago(tokens, at) ??
		beside(tokens, at) ??
		dayWord(tokens, at) ??
		decade(tokens, at) ??
		yearDate(tokens, at)
	);
}

/** "the 71st minute" of a match. */
function matchMinute(tokens: readonly Token[], at: number): DatePattern | undefined {
	const count = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(tokens[at + 1]?.text ?? '')?.[1];
	const isMinute = /^the$/i.test(tokens[at]?.text ?? '') && /^minute$/i.test(tokens[at + 2]?.text ?? '');
	return count !== undefined && isMinute
		? { first: at, last: at + 2, words: { kind: 'minute', minute: Number(count) } }
		: undefined;
}

function decade(tokens: readonly Token[], at: number): DatePattern | undefined {
	const found = /^(?:mid-)?([12]\d{2}0)['’]?s$/i.exec(tokens[at]?.text ?? '')?.[1];
	return found === undefined
		? undefined
		: { first: at, last: at, words: { kind: 'decade', year: Number(found) } };
}

function yearDate(tokens: readonly Token[], at: number): DatePattern | undefined {
	const year = yearAt(tokens, at);
	return year !== undefined && standsForYear(tokens, at)
		? { first: at, last: at, words: { kind: 'year', year } }
		: undefined;
}

/** A number of four digits is a year after a preposition or before a common noun, not in a name ("Euro 2016") or a count ("2000 people"). */
function standsForYear(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	const word = before?.text.toLowerCase() ?? '';
	if (before && /^[$£€¥#./]$/.test(before.text)) return false;
	if (after && /^(?:%|million|billion)$/.test(after.text)) return false;
	if (word === 'of' && /^NNPS?$/.test(tokens[at - 2]?.tag ?? '')) return false;
	if (opensSentence(tokens, at) || follows(tokens, at)) return true;
	if (after && /^(?:NNS|CD)$/.test(after.tag)) return false;
	if (YEAR_BEFORE.has(word)) return !after?.tag.startsWith('NNP') && !countsPlural(tokens, at);
	const inBrackets = word === '(' && [')', ',', '–', '-'].includes(after?.text ?? '');
	const beforeNoun =
		after?.tag === 'NN' && before !== undefined && !before.tag.startsWith('NNP') && before.tag !== 'HYPH';
	return inBrackets || beforeNoun;
}

/** "In 1986 Mikhail Gorbachev allowed …", "In 2003 there were …": the year stands first, whatever comes next. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
	const opens = /^(?:In|Since|By|Until)$/.test(tokens[at - 1]?.text ?? '');
	const isNear = /^(?:1[5-9]|20)\d\d$/.test(tokens[at]?.text ?? '');
	return opens && isNear && tokens[at + 1]?.tag !== 'NNS';
}

/** "in 2003, 2015 and 2017", "1990–2001": a year after a year. */
function follows(tokens: readonly Token[], at: number): boolean {
	const joint = /^(?:[,–—-]|and|or)$/.test(tokens[at - 1]?.text ?? '');
	return joint && yearAt(tokens, at - 2) !== undefined && standsForYear(tokens, at - 2);
}

/** "in 2000 new cases": the number counts a noun in the plural. */
function countsPlural(tokens: readonly Token[], at: number): boolean {
	const { relation = '', head = -1 } = tokens[at] ?? {};
	return relation === 'nummod' && head > at && tokens[head]?.tag === 'NNS';
}
