import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '') },
		version: { name: version },
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include,
					'../src/cli',
					'../tests',
					'../*.ts',
					'../svelte.config.js',
					'../eslint.config.js'
				],
				exclude: [...(config.exclude ?? []), '../src/core/universal.d.ts']
			})
		}
	}
};
