export { default as Control } from './MatchControl.svelte';
export { default as Review } from './MatchReview.svelte';
