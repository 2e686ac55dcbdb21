import type { MatchItem, OrderItem } from '../item';
import { holdsWords } from '../text';
import { hasCueWord } from './cue';
import { isCounted, tellsItsTime } from './date-words';
import { endForm, initialForm } from './text-form';
import { textRules } from './text-rules';

/** A broken rule and the part of the item that breaks it. */
interface PartFlaw {
	readonly code:
		(typeof textRules)[number]['code'] | 'option-within-option' | 'mixed-forms' | 'order-told' | 'match-told';
	readonly part: string;
}

/** What is wrong with the entries of an order: as texts, as a list, or because one tells its place. */
export function entryFlaws({ entries }: OrderItem): readonly PartFlaw[] {
	const texts = entries.map(({ text }) => text);
	const placeOf = (index: number) => `entries[${index}].text`;
	const counted = texts.filter(isCounted).length;
	const told = texts.flatMap((text, index): PartFlaw[] =>
		tellsItsTime(text) || (counted > 1 && isCounted(text))
			? [{ code: 'order-told', part: placeOf(index) }]
			: []
	);
	return [...textFlaws(texts, placeOf), ...listFlaws(texts, placeOf), ...told];
}

/** What is wrong with the pairs of a match: as texts, as two lists, or because a right shows in its left. */
export function pairFlaws({ pairs }: MatchItem): readonly PartFlaw[] {
	const lefts = pairs.map(({ left }) => left);
	const rights = pairs.map(({ right }) => right);
	const leftAt = (index: number) => `pairs[${index}].left`;
	const rightAt = (index: number) => `pairs[${index}].right`;
	const told = pairs.flatMap(({ left, right }, index): PartFlaw[] =>
		hasCueWord(
			right,
			left,
			rights.filter((_, other) => other !== index)
		)
			? [{ code: 'match-told', part: rightAt(index) }]
			: []
	);
	// "Lost his seat" stands beside the name that it is about.
	const ofRights = textFlaws(rights, rightAt).filter(({ code }) => code !== 'unresolved-reference');
	return [
		...textFlaws(lefts, leftAt),
		...ofRights,
		...listFlaws(lefts, leftAt),
		...listFlaws(rights, rightAt),
		...told
	];
}

function textFlaws(texts: readonly string[], placeOf: (index: number) => string): readonly PartFlaw[] {
	return texts.flatMap((text, index) =>
		textRules.filter((rule) => rule.breaks(text)).map(({ code }) => ({ code, part: placeOf(index) }))
	);
}

/** No text of a list holds another one, and all are written alike. */
function listFlaws(texts: readonly string[], placeOf: (index: number) => string): readonly PartFlaw[] {
	const formOf = (text: string) => `${initialForm(text)} ${endForm(text)}`;
	const [first = ''] = texts;
	return texts.flatMap((text, index) => {
		const isWithin = texts
			.slice(0, index)
			.some((other) => holdsWords(other, text) || holdsWords(text, other));
		const isOdd = formOf(text) !== formOf(first);
		return [
			...(isWithin ? [{ code: 'option-within-option', part: placeOf(index) } as const] : []),
			...(isOdd ? [{ code: 'mixed-forms', part: placeOf(index) } as const] : [])
		];
	});
}
