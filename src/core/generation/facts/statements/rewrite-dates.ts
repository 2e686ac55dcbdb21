import type { Token } from '../../language/sentence';
import type { DateMention } from '../dates/find-dates';
import type { Reading } from '../reading';
import type { Replacement } from './statement';
import { writtenDate } from '../dates/written-date';

/** Relative and partial dates in full; what cannot be dated is left out where the grammar allows, else undefined. */
export function datesRewritten(
	reading: Reading,
	sentence: number,
	kept: readonly number[]
): readonly Replacement[] | undefined {
	const found: Replacement[] = [];
	for (const date of reading.dates[sentence] ?? []) {
		if (!kept.includes(date.first) || date.written === 'full') continue;
		const replacement = dateRewritten(reading, date);
		if (!replacement) return undefined;
		found.push(replacement);
	}
	return found;
}

function dateRewritten(reading: Reading, date: DateMention): Replacement | undefined {
	const tokens = reading.sentences[date.sentence]?.tokens ?? [];
	if (/^['’]s?$/.test(tokens[date.last + 1]?.text ?? '')) return undefined;
	if (
		/^(?:about|almost|nearly|over|around|just|than|roughly)$/i.test(
			tokens[(date.preposition ?? date.first) - 1]?.text ?? ''
		)
	)
		return undefined;
	const adverbial = isAdverbial(tokens, date);
	const { first, last, preposition, precision } = date;
	const value = isMisplaced(reading, date) ? undefined : date.value;
	if (value !== undefined && precision !== 'week' && precision !== 'decade') {
		const text = writtenDate(value);
		if (preposition !== undefined) return { first, last, text };
		if (adverbial) return { first, last, text: `${precision === 'day' ? 'on' : 'in'} ${text}` };
	}
	const from = preposition ?? first;
	const droppable = preposition === undefined || /^(?:on|in|during)$/i.test(tokens[preposition]?.text ?? '');
	return adverbial && droppable ? { first: from, last, text: '' } : undefined;
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
function isAdverbial(tokens: readonly Token[], { first, last, preposition }: DateMention): boolean {
	const before = tokens[(preposition ?? first) - 1];
	const after = tokens[last + 1];
	if (/^(?:NN|NNS|NNP|NNPS|POS|VBG|JJ)$/.test(after?.tag ?? '')) return false;
	if (preposition !== undefined) return true;
	return !/^(?:DT|JJ|PRP\$|IN|CC|POS|TO)$/.test(before?.tag ?? '') || before?.text === 'that';
}
