import type RevealComponent from './Reveal.svelte';

/** What tells an answer, and is no part of asking: as the parts of rarer kinds, nothing that a server renders. */
export const loadReveal: () => Promise<{ readonly Reveal: typeof RevealComponent }> = import.meta.env.SSR
	? () => Promise.reject(new Error('a game is rendered in the browser'))
	: async () => ({ Reveal: (await import('./Reveal.svelte')).default });
