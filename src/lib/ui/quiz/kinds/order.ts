export { default as Control } from './OrderControl.svelte';
export { default as Review } from './OrderReview.svelte';
