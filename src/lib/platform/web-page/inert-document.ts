import '../trusted-script';

/** Handlers and styles of attributes: they would do nothing, but browsers report each as blocked. */
const INLINE = /(?<=[\s"'/])(?:on[a-z]{2,30}|style)(?=\s?=)/gi;
/** Elements that browsers report too; each with one that does nothing and tells nothing. */
const REPORTED = /(?<=<\/?)(?:style|base)(?=[\s/>])/gi;
const UNREPORTED: Readonly<Record<string, string>> = { style: 'template', base: 'wbr' };

let trust: ((html: string) => string) | undefined;

/**
 * A document made of somebody's HTML: it has no window, so that nothing of it runs or is fetched. Only texts are ever read out of
 * it. Browsers with trusted types want a policy for making it; what is made is inert, so the policy lets everything in.
 */
export function inertDocument(html: string): Document {
	trust ??= policy();
	const quiet = html
		.replace(INLINE, 'data-$&')
		.replace(REPORTED, (name) => UNREPORTED[name.toLowerCase()] ?? name);
	return new DOMParser().parseFromString(trust(quiet), 'text/html');
}

function policy(): (html: string) => string {
	const made = window.trustedTypes?.createPolicy('five-ws-web-page', { createHTML: (html) => html });
	return made ? (html) => made.createHTML(html) : (html) => html;
}
