import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { newsreaderCuts } from './newsreader-cuts.js';

/** With all that they need, these make one file that every page loads: many small files compress worse. */
const onEveryPage = [
	'kit/src/runtime/client/entry.js',
	'kit/src/runtime/app/',
	'vite/preload-helper',
	'src/routes/+layout.svelte',
	'src/routes/own-data.ts',
	'ui/messages/format.ts',
	'ui/shared/Icon.svelte',
	'ui/shared/Notice.svelte'
];
/** What knows and shows an item, wherever one is asked, told or reviewed. */
const withItems = [
	'core/bank/item-parts.ts',
	'core/bank/written-value.ts',
	'core/quiz/marking.ts',
	'ui/quiz/Stem.svelte'
];
/** What tells an answer and its proof. */
const withAnswers = ['ui/messages/verdict.ts', 'ui/shared/EvidenceQuote.svelte', 'ui/shared/Stamp.svelte'];

const anyOf = (paths: readonly string[]) => (id: string) => paths.some((path) => id.includes(path));

export default defineConfig({
	plugins: [newsreaderCuts(), sveltekit()],
	build: {
		target: 'es2022',
		rolldownOptions: {
			optimization: { inlineConst: true },
			output: {
				codeSplitting: {
					groups: [
						{ name: 'site', test: anyOf(onEveryPage), priority: 2 },
						{ name: 'items', test: anyOf(withItems), priority: 1 },
						{ name: 'answers', test: anyOf(withAnswers) }
					]
				}
			}
		}
	},
	worker: { format: 'es' },
	test: {
		include: ['src/**/*.test.ts', 'tests/*.test.ts'],
		environment: 'node',
		testTimeout: 30_000
	}
});
