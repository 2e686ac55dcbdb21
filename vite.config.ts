import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { newsreaderCuts } from './newsreader-cuts.js';

/** With all that they need, these make one file that every page loads: many small files compress worse. */
const ON_EVERY_PAGE =
	/kit\/src\/runtime\/client\/entry\.js$|vite\/preload-helper|src\/routes\/\+layout\.svelte$|messages\/format\.ts$|shared\/(?:Icon|Notice)\.svelte$|routes\/own-data\.ts$/;
/** What shows an item wherever one is played, told or reviewed. */
const WITH_ITEMS =
	/core\/(?:bank\/(?:item-parts|written-value)|quiz\/marking)\.ts$|quiz\/Stem\.svelte$|shared\/(?:EvidenceQuote|Stamp)\.svelte$/;

export default defineConfig({
	plugins: [newsreaderCuts(), sveltekit()],
	build: {
		target: 'es2022',
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: 'site', test: ON_EVERY_PAGE, priority: 2 },
						{ name: 'items', test: WITH_ITEMS, priority: 1 }
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
