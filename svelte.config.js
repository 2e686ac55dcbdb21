import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { contentVersion } from './content-version.js';
import { language, languages, MAIN_LANGUAGE } from './site-language.js';

/** Kit's route announcer sets this style in the page; it belongs to the version of Kit, and an e2e test notices when it changes. */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** The script of app.html, which Kit does not hash: it names only what it writes itself. */
const [, lookScript = ''] = /<script>(.*?)<\/script>/s.exec(readFileSync('src/app.html', 'utf8')) ?? [];
const LOOK_SCRIPT = /** @type {const} */ (
	`sha256-${createHash('sha256').update(lookScript).digest('base64')}`
);

/** Where the site lies on its host: nothing, or a folder. */
const HOST_FOLDER = process.env.BASE_PATH ?? '';

/** Every language but the main one is a site of its own in a folder of the main one's. */
const folder = language === MAIN_LANGUAGE ? '' : `/${language}`;
const base = `${HOST_FOLDER}${folder}`;

/**
 * Whether an address belongs to the site in another language, which is built apart.
 * @param {string} path
 */
function isOfAnotherLanguage(path) {
	const inFolder = languages.some((other) => other !== language && path.startsWith(`${base}/${other}/`));
	return inFolder || !path.startsWith(`${base}/`);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		runes: true,
		discloseVersion: false,
		cssHash: ({ css, hash }) => 's' + hash(css).slice(0, 4)
	},
	kit: {
		adapter: adapter({ pages: `build${folder}`, fallback: '404.html' }),
		paths: { base: /** @type {'' | `/${string}`} */ (base) },
		version: {
			name: contentVersion([
				'src',
				'static',
				'questions',
				'package-lock.json',
				'svelte.config.js',
				'site-language.js',
				'vite.config.ts',
				'newsreader-cuts.js'
			])
		},
		prerender: {
			handleHttpError: ({ path, message }) => {
				if (!isOfAnotherLanguage(path)) throw new Error(message);
			}
		},
		inlineStyleThreshold: 24_000,
		serviceWorker: { register: false },
		files: { serviceWorker: 'src/service-worker/service-worker' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', LOOK_SCRIPT],
				'style-src': ['self', 'unsafe-hashes', ANNOUNCER_STYLE],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': [
					'svelte-trusted-html',
					'five-ws-worker',
					'five-ws-service-worker',
					'five-ws-web-page'
				]
			}
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../src/cli', '../tests', '../*.ts', '../*.js'],
				exclude: [...(config.exclude ?? []), '../src/core/universal.d.ts']
			})
		}
	}
};
