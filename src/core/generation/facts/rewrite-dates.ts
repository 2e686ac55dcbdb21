import type { Token } from '../language/sentence';
import type { DateMention } from './dates';
import type { Reading } from './reading';
import type { Replacement } from './statement';
import { indicesOf, isInside } from './tree';
import { writtenDate } from './written-date';

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
	const { first, last, preposition, precision, value } = date;
	if (value !== undefined && precision !== 'week' && precision !== 'decade') {
		const text = writtenDate(value);
		if (preposition !== undefined) return { first, last, text };
		if (adverbial) return { first, last, text: `${precision === 'day' ? 'on' : 'in'} ${text}` };
	}
	const from = preposition ?? first;
	const droppable = preposition === undefined || /^(?:on|in|during)$/i.test(tokens[preposition]?.text ?? '');
	return adverbial && droppable ? { first: from, last, text: '' } : undefined;
}

/** Whether a date says when something happened, so that the sentence holds without it. */
function isAdverbial(tokens: readonly Token[], date: DateMention): boolean {
	return indicesOf(date).some((index) => {
		const token = tokens[index];
		return (
			token !== undefined &&
			!isInside(token.head, date) &&
			/^(?:obl|advmod|nmod:unmarked)/.test(token.relation)
		);
	});
}
