import type { KnipConfig } from 'knip';

/**
 * The scripts of a component, and what its markup reads of an object, so that `words.title` counts as used.
 * What an instance exports is called on the element that holds it, which no import shows.
 */
function readComponent(source: string): string {
	const scripts = [...source.matchAll(/<script(?<kind>[^>]*)>(?<script>[\s\S]*?)<\/script>/g)].map(
		({ groups }) => {
			const { kind = '', script = '' } = groups ?? {};
			return kind.includes('module') ? script : script.replace(/\bexport (?=function|async)/g, '');
		}
	);
	const markup = source.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
	const members = [...markup.matchAll(/\b[a-z_$][\w$]*\.[a-z_$][\w$]*/gi)].map(([member]) => `${member};`);
	return [...scripts, ...members].join('\n');
}

export default {
	entry: [
		'src/service-worker/service-worker.ts',
		'src/routes/play/**/start.ts',
		'src/worker/*.worker.ts',
		'src/cli/*.ts',
		'tests/bench/**/*.ts',
		'tests/e2e/**/*.{e2e,webkit}.ts'
	],
	project: ['src/**/*.{ts,svelte}', 'tests/**/*.ts', '*.{ts,js}'],
	compilers: { svelte: readComponent },
	ignoreExportsUsedInFile: true,
	// Found by `require.resolve`, which knip does not read.
	ignoreDependencies: ['axe-core', '@fontsource-variable/newsreader']
} satisfies KnipConfig;
