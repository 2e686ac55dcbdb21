import { existsSync, readFileSync } from 'node:fs';
import { dev } from '$app/environment';

/** Scripts that the client build made, by where they came from, as Vite lists them. */
export type Manifest = Readonly<Record<string, BuiltScript>>;

interface BuiltScript {
	readonly file: string;
	readonly imports?: readonly string[];
	readonly css?: readonly string[];
}

const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/** The page of a route with the tags of the `start.ts` beside it; a page that has none stays as it is. */
export function withStart(html: string, routeId: string | null): string {
	const script = `src/routes${routeId ?? ''}/start.ts`;
	if (!existsSync(script)) return html;
	const files = dev ? { scripts: [script], styles: [] } : filesOf(readManifest(), script);
	const up = '../'.repeat(script.split('/').length - 3);
	return html.replace('</head>', () => `\t${tagsOf(files, up, html)}\n\t</head>`);
}

interface StartFiles {
	/** The script itself, then what it imports. */
	readonly scripts: readonly string[];
	readonly styles: readonly string[];
}

/** All that a script needs to run, so that the page can ask for it at once. */
export function filesOf(manifest: Manifest, script: string): StartFiles {
	const keys = new Set([script]);
	for (const key of keys) for (const imported of manifest[key]?.imports ?? []) keys.add(imported);
	const built = [...keys].flatMap((key) => manifest[key] ?? []);
	return {
		scripts: built.map(({ file }) => file),
		styles: [...new Set(built.flatMap(({ css = [] }) => css))]
	};
}

/** Tags for files named from the site's first folder, which is `up` from the page; styles that the page has are left out. */
function tagsOf(
	{ scripts: [start = '', ...imported], styles }: StartFiles,
	up: string,
	html: string
): string {
	return [
		...styles
			.filter((file) => !html.includes(file))
			.map((file) => `<link href="${up}${file}" rel="stylesheet">`),
		...imported.map((file) => `<link href="${up}${file}" rel="modulepreload">`),
		`<script type="module" src="${up}${start}"></script>`
	].join('\n\t\t');
}

function readManifest(): Manifest {
	return JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
}
