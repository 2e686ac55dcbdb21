import type { Entry, EstimateItem, Evidence, Item, Option, Pair } from '../bank/item';

/**
 * An item as a quiz holds it: texts in Unicode's composed form (NFC), the first evidence only, none for single parts, and
 * nothing about how it came to be (`origin` is written, `family` is hand, no soft flaws). All of it fits a link, so a link gives the same quiz.
 */
export function playedItem(item: Item): Item {
	const [shown] = item.evidence;
	const stripped = {
		id: item.id,
		w: item.w,
		stem: composed(item.stem),
		evidence: shown ? [composedEvidence(shown)] : [],
		status: item.status,
		origin: 'written',
		family: 'hand'
	} as const;
	switch (item.kind) {
		case 'single-choice':
		case 'cloze':
			return { ...stripped, kind: item.kind, options: item.options.map(composedOption) };
		case 'true-false': {
			const [yes, no] = item.options;
			return { ...stripped, kind: item.kind, options: [composedOption(yes), composedOption(no)] };
		}
		case 'estimate':
			return { ...stripped, ...playedScale(item) };
		case 'order':
			return { ...stripped, kind: item.kind, entries: item.entries.map(composedEntry) };
		case 'match':
			return { ...stripped, kind: item.kind, pairs: item.pairs.map(composedPair) };
	}
}

function composedOption({ text, isKey, reason }: Option): Option {
	return { text: composed(text), isKey, reason: composed(reason) };
}

function composedEntry({ text, reason }: Entry): Entry {
	return { text: composed(text), reason: composed(reason) };
}

function composedPair({ left, right, reason }: Pair): Pair {
	return { left: composed(left), right: composed(right), reason: composed(reason) };
}

function playedScale({ kind, value, decimals, min, max, step, tolerance, ...texts }: EstimateItem) {
	const { prefix, suffix, reason } = texts;
	return {
		kind,
		value,
		prefix: composed(prefix),
		suffix: composed(suffix),
		decimals,
		min,
		max,
		step,
		tolerance,
		reason: composed(reason)
	};
}

/** The quote is composed piece by piece, so that the mark stays on its words (one that splits a letter is left out); `start` stays, `end` follows the quote's length. */
function composedEvidence({ start, quote, mark }: Evidence): Evidence {
	const head = composed(quote.slice(0, mark?.start ?? 0));
	const marked = composed(quote.slice(mark?.start ?? 0, mark?.end ?? 0));
	const text = composed(head + marked + composed(quote.slice(mark?.end ?? 0)));
	const span = { start, end: start + text.length, quote: text };
	return mark && text.startsWith(head + marked)
		? { ...span, mark: { start: head.length, end: head.length + marked.length } }
		: span;
}

function composed(text: string): string {
	return text.normalize('NFC');
}
