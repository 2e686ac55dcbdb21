import { fromOpener, fromShareSheet } from '../../platform/handed-over';
import type { HandedFrom } from './handed-page';

/** What waits for this page by the fragment of its address: a bookmarklet's page, or what was shared to `shareTarget`. */
export function handedOver(
	fragment: string,
	shareTarget: string
): { readonly from: HandedFrom; readonly given: Promise<unknown> } | undefined {
	if (fragment === '#hand-over') return { from: 'bookmarklet', given: fromOpener() };
	if (fragment === '#shared') return { from: 'share-sheet', given: fromShareSheet(shareTarget) };
	return undefined;
}
