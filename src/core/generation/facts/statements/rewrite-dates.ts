import { REPORTING_VERBS } from '../../knowledge/speech';
import { calendarDay, dayNumber } from '../../../base/calendar-day';
import type { DateMention } from '../dates/find-dates';
import { writtenDate, writtenMonth } from '../dates/written-date';
import type { Reading } from '../reading';
import { childrenBy, isInside, type Tree } from '../tree';
import { isNegation } from './clause';
import type { Replacement } from './statement';

/** Relative and partial dates in full; what cannot be dated is left out where the grammar allows, else undefined. */
export function datesRewritten(
	reading: Reading,
	sentence: number,
	kept: readonly number[]
): readonly Replacement[] | undefined {
	const tree = reading.trees[sentence];
	const found: Replacement[] = [];
	for (const date of reading.dates[sentence] ?? []) {
		if (!tree || !kept.includes(date.first) || date.written === 'full' || isOwnWord(tree, date)) continue;
		const replacement = dateRewritten({ reading, tree, kept }, date);
		if (!replacement) return undefined;
		found.push(withThat(tree, replacement));
	}
	return found;
}

/** "said on 7 January 2020 [that] no train would run": a date in full between a verb of saying and what is said asks for "that". */
function withThat(tree: Tree, replacement: Replacement): Replacement {
	const { tokens } = tree;
	const lead = tokens
		.slice(0, replacement.first)
		.findLastIndex(({ text }) => !/^(?:on|in|late|early)$/i.test(text));
	const verb = tokens[lead];
	const comma = tokens[replacement.last + 1]?.text === ',' ? 1 : 0;
	const next = tokens[replacement.last + 1 + comma];
	const said = childrenBy(tree, lead, ['ccomp']).filter((index) => index > replacement.last);
	const isOpen = said.some((index) =>
		childrenBy(tree, index, ['nsubj']).some((one) => one > replacement.last)
	);
	if (replacement.text === '' || verb?.tag !== 'VBD' || !REPORTING_VERBS.has(verb.lemma) || !isOpen)
		return replacement;
	if (!next || !/^(?:NN|DT|CD|PRP|JJ|EX)/.test(next.tag) || /^that$/i.test(next.text)) return replacement;
	return { ...replacement, last: replacement.last + comma, text: `${replacement.text} that` };
}

interface Setting {
	readonly reading: Reading;
	readonly tree: Tree;
	readonly kept: readonly number[];
}

/** What stands in quotation marks stays as it was said, and "Easter Sunday" is a name. */
function isOwnWord({ tokens }: Tree, { first, preposition }: DateMention): boolean {
	const marks = tokens.slice(0, first).filter(({ text }) => /^(?:[“”"]|``|'')$/.test(text));
	const isNamed =
		preposition === undefined &&
		/^(?:Easter|Good|Palm|Bloody|Super|Black)$/.test(tokens[first - 1]?.text ?? '');
	return marks.length % 2 === 1 || isNamed;
}

function dateRewritten(setting: Setting, date: DateMention): Replacement | undefined {
	const { tokens } = setting.tree;
	const { first, last, preposition } = date;
	const before = tokens[(preposition ?? first) - 1]?.text ?? '';
	if (/^['’]s?$/.test(tokens[last + 1]?.text ?? '') || isOneOfTwo(setting.tree, date)) return undefined;
	if (/^(?:about|almost|nearly|over|around|just|than|roughly)$/i.test(before)) return undefined;
	if (isDropped(setting, date) || isSaidBefore(setting, date))
		return { first: preposition ?? first, last, text: '' };
	return dated(setting, date) ?? undated(setting.tree, date);
}

/** "By yesterday … at 10 a.m. on 4 April": the same day is named once. */
function isSaidBefore({ reading, tree, kept }: Setting, date: DateMention): boolean {
	const isOn = date.preposition !== undefined && /^on$/i.test(tree.tokens[date.preposition]?.text ?? '');
	const before = (reading.dates[date.sentence] ?? []).filter(
		({ first }) => first < date.first && kept.includes(first)
	);
	return (
		isOn &&
		date.precision === 'day' &&
		before.some(({ value }) => value !== undefined && value === date.value)
	);
}

/** "in March or April of 2005": one date alone cannot be changed. */
function isOneOfTwo({ tokens }: Tree, { first, last, value }: DateMention): boolean {
	const isJoint = (at: number) => /^(?:or|and|[–-])$/i.test(tokens[at]?.text ?? '');
	const isDate = (at: number) =>
		/^(?:\d|\p{Lu}\p{Ll}+(?:day|ber|ary|il|ust|une|uly|arch|May)$)/u.test(tokens[at]?.text ?? '');
	return (
		value === undefined &&
		((isJoint(last + 1) && isDate(last + 2)) || (isJoint(first - 1) && isDate(first - 2)))
	);
}

/**
 * Whether a day of the news is better left out, since the day of publication stands above every question: between the subject and its verb,
 * where no date in full can stand ("The bank on 3 May 2018 said"), and with what is so at present ("a post she holds today").
 */
function isDropped({ tree, kept }: Setting, date: DateMention): boolean {
	if (date.precision !== 'day' || date.written !== 'relative') return false;
	const verb = headOf(tree, date);
	const own = [verb, ...childrenBy(tree, verb, ['aux', 'cop'])].map((index) => tree.tokens[index]?.tag ?? '');
	const isPresent = own.some((tag) => /^VB[ZP]$/.test(tag)) && /^(?:today|tonight)$/i.test(date.text);
	const subjects = childrenBy(tree, verb, ['nsubj']).filter((index) => !isInside(index, date));
	const from = date.preposition ?? date.first;
	const isParsedBetween = verb > date.last && subjects.some((index) => index < from);
	const isBetween = tree.tokens[from - 1]?.text !== ',' && (isParsedBetween || standsBetween(tree, date));
	return (isPresent || isBetween) && !isCounted(tree, kept, date);
}

/** "Today, 400 are missing": what is so at present was not so on that day alone. */
function holdsToday(tree: Tree, date: DateMention): boolean {
	const verb = headOf(tree, date);
	const helpers = childrenBy(tree, verb, ['aux', 'cop']).map((index) => tree.tokens[index]);
	const isState = helpers.some(
		(one) => /^VB[ZP]$/.test(one?.tag ?? '') && /^(?:be|have)$/.test(one?.lemma ?? '')
	);
	const isGoingOn = tree.tokens[verb]?.tag === 'VBG';
	return isState && !isGoingOn && /^(?:today|now)$/i.test(date.text) && date.preposition === undefined;
}

/** Whether a noun stands before a date and its verb after it, whatever the parse says. */
function standsBetween({ tokens }: Tree, { first, last, preposition }: DateMention): boolean {
	const before = tokens[(preposition ?? first) - 1];
	return before?.tag.startsWith('NN') === true && /^(?:VB[DZ]|MD)$/.test(tokens[last + 1]?.tag ?? '');
}

/** The token above a date. */
function headOf({ tokens }: Tree, date: DateMention): number {
	for (let at = date.first; at <= date.last; at++) {
		const head = tokens[at]?.head ?? -1;
		if (!isInside(head, date)) return head;
	}
	return -1;
}

/** Whether a number or a "not" hangs on the day: "14 died on Monday" says nothing of the month. */
function isCounted(tree: Tree, kept: readonly number[], date: DateMention): boolean {
	return kept.some((index) => {
		const tag = tree.tokens[index]?.tag ?? '';
		return !isInside(index, date) && (tag === 'CD' || tag === 'JJS' || isNegation(tree, index));
	});
}

/** The date in full, with its preposition. */
function dated({ reading, tree, kept }: Setting, date: DateMention): Replacement | undefined {
	const { first, last, preposition, precision } = date;
	const value = isMisplaced(reading, date) ? undefined : date.value;
	if (value === undefined || precision === 'decade') return undefined;
	const whole = { first: preposition ?? first, last };
	if (holdsToday(tree, date)) return { ...whole, text: `as of ${writtenDate(value)}` };
	const isSubject = preposition === undefined && standsAsSubject(tree, date);
	if (isSubject) return { first, last, text: writtenDate(value) };
	const isTime =
		preposition === undefined
			? isAdverbial(tree, date)
			: /^(?:on|in|during)$/i.test(tree.tokens[preposition]?.text ?? '');
	if (precision === 'week')
		return isTime && isOneMonth(value) ? { ...whole, text: `in ${writtenMonth(value)}` } : undefined;
	if (
		isTime &&
		precision === 'day' &&
		date.written === 'relative' &&
		isMonthEnough({ reading, tree, kept }, date)
	)
		return { ...whole, text: `in ${writtenMonth(value)}` };
	if (preposition !== undefined) return { first, last, text: writtenDate(value) };
	const lead = date.isRough && isRound(date.text) ? 'around' : precision === 'day' ? 'on' : 'in';
	return isTime ? { first, last, text: `${lead} ${writtenDate(value)}` } : undefined;
}

/** "Thursday saw the start of the fair": the day itself is the subject. */
function standsAsSubject(tree: Tree, date: DateMention): boolean {
	const { tokens } = tree;
	const before = tokens[date.first - 1];
	const isFirst =
		before === undefined || /^(?:that|and|but|,)$/i.test(before.text) || before.tag.startsWith('VB');
	const verb = headOf(tree, date);
	const others = childrenBy(tree, verb, ['nsubj']).filter((index) => !isInside(index, date));
	return isFirst && others.length === 0 && /^(?:VB[DZP]|MD)$/.test(tokens[date.last + 1]?.tag ?? '');
}

/** "Forty years ago" is no year exactly, "two years ago" is. */
function isRound(text: string): boolean {
	return /^(?:\d*[05]|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a decade)\b.* ago$/i.test(
		text
	);
}

/** Whether the week that begins on a day lies in one month. */
function isOneMonth(monday: string): boolean {
	return calendarDay(dayNumber(monday) + 6).slice(0, 7) === monday.slice(0, 7);
}

/** Whether the month says as much as the day: it lies behind, it is the only one, nothing is counted, and no hour or "early" leans on it. */
function isMonthEnough({ reading, tree, kept }: Setting, date: DateMention): boolean {
	const before = tree.tokens[(date.preposition ?? date.first) - 1];
	const isHour = /^(?:early|late|midnight|noon|time|utc|gmt|am|pm|a\.m\.|p\.m\.|overnight)$/i.test(
		before?.text ?? ''
	);
	const isPast = date.value !== undefined && date.value <= (reading.published ?? '');
	const others = (reading.dates[date.sentence] ?? []).filter(
		(other) => other !== date && kept.includes(other.first)
	);
	return isPast && others.length === 0 && !isHour && before?.tag !== 'CD' && !isCounted(tree, kept, date);
}

/** Nothing in the place of a date that cannot be known, where the sentence holds without it. */
function undated(tree: Tree, date: DateMention): Replacement | undefined {
	const { first, last, preposition } = date;
	const from = preposition ?? first;
	const droppable =
		preposition === undefined || /^(?:on|in|during)$/i.test(tree.tokens[preposition]?.text ?? '');
	const needsTime = /^(?:begin|start|end|expire|date|last|fall|run)$/.test(
		tree.tokens[from - 1]?.lemma ?? ''
	);
	return droppable && !needsTime && isAdverbial(tree, date) ? { first: from, last, text: '' } : undefined;
}

/** Whether a day without a year was placed before publication although the sentence speaks of what is to come. */
function isMisplaced(
	{ sentences, published }: Reading,
	{ sentence, value, written, precision }: DateMention
): boolean {
	if (written === 'full' || precision !== 'day' || value === undefined || published === undefined)
		return false;
	const tokens = sentences[sentence]?.tokens ?? [];
	const isToCome = tokens.some(
		({ text, tag }, index) =>
			/^(?:will|’ll|'ll)$/i.test(text) ||
			(/^(?:is|are)$/.test(text) && tokens[index + 1]?.tag === 'TO' && tag.startsWith('VB'))
	);
	return isToCome && value < published;
}

/** Whether a date says when something happened, so that the sentence holds without it: no noun leans on it. */
function isAdverbial({ tokens }: Tree, { first, last, preposition }: DateMention): boolean {
	const before = tokens[(preposition ?? first) - 1];
	const after = tokens[last + 1];
	if (/^(?:NN|NNS|NNP|NNPS|POS|VBG|JJ)$/.test(after?.tag ?? '')) return false;
	if (preposition !== undefined) return true;
	return !/^(?:DT|JJ|PRP\$|IN|CC|POS|TO)$/.test(before?.tag ?? '') || before?.text === 'that';
}
