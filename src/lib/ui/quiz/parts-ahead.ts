import type { ItemKind } from '../../../core/bank/item';
import { isLater, loadParts } from './kinds/load-parts';
import { loadReveal } from './load-later';

/**
 * What a quiz will need and does not show at once, to be fetched in this order: what tells an answer where one is told, then the controls
 * of its rarer kinds. What does not come ahead is asked for again where it is shown.
 */
export function partsAhead(
	items: readonly { readonly kind: ItemKind }[],
	tellsAnswers: boolean
): readonly (() => Promise<unknown>)[] {
	const kinds = [...new Set(items.map(({ kind }) => kind))].filter(isLater);
	return [...(tellsAnswers ? [loadReveal] : []), ...kinds.map((kind) => () => loadParts(kind))];
}
