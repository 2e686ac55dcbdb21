/** What Kit tells the service worker about its build; Kit's own declaration brings the DOM's types along. */
declare module '$service-worker' {
	export const base: string;
	/** Hashed files: scripts, styles, fonts, data. */
	export const build: readonly string[];
	/** What is in the folder static. */
	export const files: readonly string[];
	/** Addresses of prerendered pages. */
	export const prerendered: readonly string[];
	export const version: string;
}
