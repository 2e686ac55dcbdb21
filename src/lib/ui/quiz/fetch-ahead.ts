import type { ItemKind } from '../../../core/bank/item';
import { isLater, loadParts } from './kinds/load-parts';
import { loadReveal } from './load-later';

/**
 * Fetches what a quiz will need: the controls of its rarer kinds, and what tells an answer where one is told. What does not come now is
 * asked for again where it is shown.
 */
export function fetchAhead(items: readonly { readonly kind: ItemKind }[], tellsAnswers: boolean): void {
	const kinds = [...new Set(items.map(({ kind }) => kind))].filter(isLater);
	const loading = [...kinds.map(loadParts), ...(tellsAnswers ? [loadReveal()] : [])];
	for (const one of loading) one.catch(() => undefined);
}
