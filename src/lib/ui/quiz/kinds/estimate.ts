export { default as Control } from './EstimateControl.svelte';
export { default as Review } from './EstimateReview.svelte';
