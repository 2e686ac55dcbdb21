import type { Bank } from '../bank/bank';
import type { Item } from '../bank/item';
import { keyText } from '../bank/item-parts';
import { locateEvidence } from '../bank/locate';

/** The item with the key marked in its evidence where the article's words hold it once; a mark that was set for another key goes. */
export function withMarks(item: Item, before: Item | undefined, place: MarkPlace): Item {
	const isSameKey = before !== undefined && keyText(before) === keyText(item);
	const unmarked = isSameKey
		? item
		: { ...item, evidence: item.evidence.map(({ mark: _mark, ...evidence }) => evidence) };
	return locateEvidence({ ...place.bank, items: [unmarked] }, place.article).items[0] ?? item;
}

interface MarkPlace {
	readonly bank: Bank;
	readonly article: string;
}
