import type { Bank } from './bank';
import type { Evidence, Item, Option, Span } from './item';
import { isVerbatim } from './verbatim';

/**
 * The bank with each evidence at the place of its quote in the article, for a bank that a person has edited.
 * Offsets that already fit stay. Where no mark was set, the key's text is marked if the quote holds it once.
 * A quote that the article does not hold keeps its offsets: `checkBank` tells it.
 */
export function locateEvidence(bank: Bank, articleText: string): Bank {
	return { ...bank, items: bank.items.map((item) => locatedItem(item, articleText)) };
}

function locatedItem(item: Item, articleText: string): Item {
	const key = item.options.find(({ isKey }) => isKey)?.text ?? '';
	const evidence = item.evidence.map((one) => marked(located(one, articleText), key));
	const option = (one: Option): Option =>
		one.evidence ? { ...one, evidence: located(one.evidence, articleText) } : one;
	return item.kind === 'true-false'
		? { ...item, evidence, options: [option(item.options[0]), option(item.options[1])] }
		: { ...item, evidence, options: item.options.map(option) };
}

function located(evidence: Evidence, articleText: string): Evidence {
	if (isVerbatim(evidence, articleText)) return evidence;
	const start = articleText.indexOf(evidence.quote);
	return start < 0 ? evidence : { ...evidence, start, end: start + evidence.quote.length };
}

function marked(evidence: Evidence, key: string): Evidence {
	if (evidence.mark) return evidence;
	const mark = onlyPlaceOf(key, evidence.quote);
	return mark ? { ...evidence, mark } : evidence;
}

function onlyPlaceOf(words: string, text: string): Span | undefined {
	const start = words === '' ? -1 : text.indexOf(words);
	if (start < 0 || text.indexOf(words, start + 1) >= 0) return undefined;
	return { start, end: start + words.length };
}
