import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { newsreaderCuts } from './newsreader-cuts.js';

export default defineConfig({
	plugins: [newsreaderCuts(), sveltekit()],
	build: { target: 'es2022' },
	worker: { format: 'es' },
	test: {
		include: ['src/**/*.test.ts', 'tests/*.test.ts'],
		environment: 'node',
		testTimeout: 30_000
	}
});
