/** What Kit tells the service worker about its build; Kit's own declaration brings the DOM's types along. */
declare module '$service-worker' {
	export const base: string;
	/** What every page of this build names. */
	export const version: string;
}
