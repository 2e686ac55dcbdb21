import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { newsreaderCuts } from './newsreader-cuts.js';
import { messagesInLanguage, withoutLanguage } from './site-language.js';

/** Builds the scripts of pages that Kit's client stays away from beside Kit's own, so that they share what both import. */
function ownStarts(): Plugin {
	return {
		name: 'own-starts',
		apply: ({ build }, { command }) => command === 'build' && !build?.ssr,
		buildStart() {
			for (const route of ['play', 'play/[slug]'])
				this.emitFile({ type: 'chunk', id: `src/routes/${route}/start.ts` });
		}
	};
}

/** With all that they need, these make one file that every page loads: many small files compress worse. */
const onEveryPage = [
	'svelte/src/',
	'vite/preload-helper',
	'state/game-names.ts',
	'state/services.ts',
	'platform/breath.ts',
	'platform/keep-offline.ts',
	'ui/messages/format.ts',
	'ui/messages/frame.ts',
	'ui/shared/Dialog.svelte',
	'ui/shared/Icon.svelte'
];
/** The same for pages of Kit's. */
const onKitsPages = [
	'kit/src/runtime/client/entry.js',
	'kit/src/runtime/app/',
	'src/routes/+layout.svelte',
	'src/routes/own-data.ts'
];
/** What stands around all but a game. */
const frame = ['ui/shared/SiteFrame.svelte', 'ui/shared/Notice.svelte'];
/** What knows, lays out and shows an item, wherever one is asked, told or reviewed, and what stands there before it is read. */
const withItems = [
	'core/bank/item-parts.ts',
	'core/bank/number.ts',
	'core/bank/written-value.ts',
	'core/base/random.ts',
	'core/quiz/form.ts',
	'core/quiz/item-play.ts',
	'core/quiz/marking.ts',
	'core/quiz/squares.ts',
	'ui/quiz/OpeningGame.svelte',
	'ui/quiz/Stem.svelte'
];
/** What opens a quiz of a link or a file. */
const withLinks = ['state/open-quiz.ts', 'state/open-file.ts', 'ui/messages/link-problem.ts'];
/** What tells an answer and its proof. */
const withAnswers = [
	'ui/messages/verdict.ts',
	'ui/quiz/Proof.svelte',
	'ui/shared/EvidenceQuote.svelte',
	'ui/shared/Stamp.svelte'
];

const anyOf = (paths: readonly string[]) => (id: string) =>
	paths.some((path) => withoutLanguage(id).includes(path));

const allTests = ['src/**/*.test.ts', 'tests/*.test.ts'];
const pureTests = ['src/core/**/*.test.ts', 'src/training/**/*.test.ts'];

export default defineConfig({
	plugins: [newsreaderCuts(), ownStarts(), messagesInLanguage(), sveltekit()],
	build: {
		target: 'es2022',
		rolldownOptions: {
			optimization: { inlineConst: true },
			output: {
				codeSplitting: {
					groups: [
						{ name: 'site', test: anyOf(onEveryPage), priority: 3 },
						{ name: 'frame', test: anyOf(frame), priority: 3 },
						{ name: 'kit', test: anyOf(onKitsPages), priority: 2 },
						{ name: 'items', test: anyOf(withItems), priority: 1 },
						{ name: 'answers', test: anyOf(withAnswers) },
						{ name: 'links', test: anyOf(withLinks) }
					]
				}
			}
		}
	},
	worker: { format: 'es' },
	test: {
		environment: 'node',
		testTimeout: 30_000,
		projects: [
			// Pure, so that files can share what they import; the others replace modules and globals.
			{ extends: true, test: { name: 'pure', include: pureTests, isolate: false } },
			{ extends: true, test: { name: 'doors', include: allTests, exclude: pureTests } }
		]
	}
});
