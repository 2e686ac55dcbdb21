import type RevealComponent from './Reveal.svelte';

/** What tells an answer, and is no part of asking. */
export async function loadReveal(): Promise<{ readonly Reveal: typeof RevealComponent }> {
	return { Reveal: (await import('./Reveal.svelte')).default };
}

/** The list of keys, which stands beside a question on a wide page and is asked for elsewhere. */
export const loadKeyList = () => import('./KeyList.svelte');
