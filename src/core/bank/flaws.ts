import { type OptionsSubject, optionRules } from './flaws/option-rules';
import { entryFlaws, pairFlaws } from './flaws/part-rules';
import { scaleRules } from './flaws/scale-rules';
import { type StemSubject, stemRules } from './flaws/stem-rules';
import { textRules } from './flaws/text-rules';
import type { EstimateItem, Item } from './item';
import { partsOf } from './item-parts';
import { hasUnseenCharacters, hasUnseenCharactersInQuote } from './text';
import { isVerbatim } from './verbatim';

/** A hard rule of item writing that an item breaks. */
export type FlawCode =
	| (typeof stemRules)[number]['code']
	| (typeof textRules)[number]['code']
	| (typeof optionRules)[number]['code']
	| (typeof scaleRules)[number]['code']
	| 'order-told'
	| 'match-told'
	| 'evidence-not-verbatim'
	| 'unseen-characters';

/** A broken rule and the part of the item that breaks it: `stem`, `options[1].text`, `evidence[0]`. */
export interface Flaw {
	readonly code: FlawCode;
	readonly part: string;
}

/** The codes of every hard rule that an item breaks by itself; with the article's text also whether its evidence is verbatim. */
export function itemFlaws(item: Item, articleText?: string): readonly FlawCode[] {
	return [...new Set(findFlaws(item, articleText).map((flaw) => flaw.code))];
}

/** The same with the part of the item at fault. */
export function findFlaws(item: Item, articleText?: string): readonly Flaw[] {
	return [...kindFlaws(item), ...unseenFlaws(item), ...evidenceFlaws(item, articleText)];
}

function kindFlaws(item: Item): Flaw[] {
	switch (item.kind) {
		case 'single-choice':
		case 'cloze':
			return [...stemFlaws(item), ...optionFlaws(item)];
		case 'true-false':
			return stemFlaws(item);
		case 'estimate':
			return [...stemFlaws(item), ...scaleFlaws(item)];
		case 'order':
			return [...stemFlaws(item), ...entryFlaws(item)];
		case 'match':
			return [...stemFlaws(item), ...pairFlaws(item)];
	}
}

/** Texts that a bank may not hold, because nobody sees what is in them. */
function unseenFlaws(item: Item): Flaw[] {
	const parts = partsOf(item);
	const texts = [item.stem, ...parts.flatMap((part) => [...part.texts, part.reason])];
	const quotes = [...item.evidence, ...parts.flatMap((part) => part.evidence ?? [])];
	const isUnseen =
		texts.some(hasUnseenCharacters) || quotes.some(({ quote }) => hasUnseenCharactersInQuote(quote));
	return isUnseen ? [{ code: 'unseen-characters', part: 'stem' }] : [];
}

function stemFlaws(subject: StemSubject): Flaw[] {
	return [
		...stemRules.filter((rule) => rule.breaks(subject)),
		...textRules.filter((rule) => rule.breaks(subject.stem))
	].map(({ code }) => ({ code, part: 'stem' }));
}

function scaleFlaws(item: EstimateItem): Flaw[] {
	return scaleRules.filter((rule) => rule.breaks(item)).map(({ code, part }) => ({ code, part }));
}

function optionFlaws(subject: OptionsSubject): Flaw[] {
	return optionRules.flatMap(({ code, offender }) => {
		const index = offender(subject);
		return index < 0 ? [] : [{ code, part: `options[${index}].text` }];
	});
}

function evidenceFlaws(item: Item, articleText: string | undefined): Flaw[] {
	if (articleText === undefined) return [];
	return item.evidence.flatMap((evidence, index) =>
		isVerbatim(evidence, articleText)
			? []
			: [{ code: 'evidence-not-verbatim' as const, part: `evidence[${index}]` }]
	);
}
