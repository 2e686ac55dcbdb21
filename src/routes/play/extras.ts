/** What only some readers ask for; fetched for them alone. */
export { default as TypingForm } from '$lib/ui/quiz/TypingForm.svelte';
export { default as Confidence } from './Confidence.svelte';
export { default as FindProof } from './FindProof.svelte';
export { openProofSearch } from './open-proof-search';
