import type { Evidence, Item, Span } from '../bank/item';
import { partsOf, type ItemPart } from '../bank/item-parts';

/** The proof of each entry or pair, in bank order, by the item's id. A quiz holds one proof an item: these come from a story's bank. */
export type PartProofs = Readonly<Record<string, readonly Evidence[]>>;

const DATE = /(?:(?:\d{1,2} )?\p{Lu}[a-z]+ )?\d{4}/u;

/** Of the orders and matches that have a proof for every part; the words that decide are marked where the quote holds them once. */
export function partProofsOf(items: readonly Item[]): PartProofs {
	const found = items.flatMap((item) => {
		if (item.kind !== 'order' && item.kind !== 'match') return [];
		const parts = partsOf(item);
		const proofs = parts.flatMap(proofOf);
		return proofs.length === parts.length ? [[item.id, proofs] as const] : [];
	});
	return Object.fromEntries(found);
}

/** An entry is decided by the date that its reason names, a pair by its right side. */
function proofOf({ texts, reason, evidence }: ItemPart): Evidence[] {
	if (evidence === undefined) return [];
	const [, right] = texts;
	const deciding = right ?? DATE.exec(reason)?.[0] ?? '';
	const mark = evidence.mark ?? onlyPlaceOf(deciding, evidence.quote);
	return [mark ? { ...evidence, mark } : evidence];
}

/** Where a text holds some words, if once, whichever of the two begins with a capital letter. */
function onlyPlaceOf(words: string, text: string): Span | undefined {
	const [before = '', ...after] = text.toLowerCase().split(words.toLowerCase());
	if (words === '' || after.length !== 1) return undefined;
	return { start: before.length, end: before.length + words.length };
}
