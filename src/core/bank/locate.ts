import type { Bank } from './bank';
import type { Evidence, Item, Span } from './item';
import { keyText } from './item-parts';
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
	const key = keyText(item);
	const evidence = item.evidence.map((one) => marked(located(one, articleText), key));
	const withPlace = <Part extends { readonly evidence?: Evidence }>(part: Part): Part =>
		part.evidence ? { ...part, evidence: located(part.evidence, articleText) } : part;
	switch (item.kind) {
		case 'single-choice':
		case 'cloze':
			return { ...item, evidence, options: item.options.map(withPlace) };
		case 'true-false':
			return { ...item, evidence, options: [withPlace(item.options[0]), withPlace(item.options[1])] };
		case 'estimate':
			return { ...item, evidence };
		case 'order':
			return { ...item, evidence, entries: item.entries.map(withPlace) };
		case 'match':
			return { ...item, evidence, pairs: item.pairs.map(withPlace) };
	}
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
