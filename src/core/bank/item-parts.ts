import type { Evidence, Item, Option } from './item';
import { writtenValue } from './written-value';

/** A part of an item beside its stem: an option, an entry, a pair, or the scale of an estimate. */
export interface ItemPart {
	/** Where it is in the item, e.g. `options[1]`; empty when its texts are the item's own. */
	readonly place: string;
	readonly texts: readonly string[];
	readonly reason: string;
	readonly evidence?: Evidence;
}

/** The parts of an item in bank order. */
export function partsOf(item: Item): readonly ItemPart[] {
	switch (item.kind) {
		case 'single-choice':
		case 'true-false':
		case 'cloze':
			return item.options.map((option, index) => partAt(`options[${index}]`, option, [option.text]));
		case 'estimate':
			return [{ place: '', texts: [item.prefix, item.suffix], reason: item.reason }];
		case 'order':
			return item.entries.map((entry, index) => partAt(`entries[${index}]`, entry, [entry.text]));
		case 'match':
			return item.pairs.map((pair, index) => partAt(`pairs[${index}]`, pair, [pair.left, pair.right]));
	}
}

/** The options of an item in bank order; none where there is nothing to choose among. */
export function optionsOf<Choice = Option>(item: {
	readonly kind: string;
	readonly options?: readonly Choice[];
}): readonly Choice[] {
	return item.options ?? [];
}

/** The right answer in one text: the key, or the value of an estimate as it is written; empty for an order or a match. */
export function keyText(item: Item): string {
	if (item.kind === 'estimate') return writtenValue(item, item.value);
	return optionsOf(item).find((option) => option.isKey)?.text ?? '';
}

function partAt(
	place: string,
	{ reason, evidence }: { readonly reason: string; readonly evidence?: Evidence },
	texts: readonly string[]
): ItemPart {
	return { place, texts, reason, ...(evidence ? { evidence } : {}) };
}
