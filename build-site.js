import { spawnSync } from 'node:child_process';
import { languages } from './site-language.js';

/** Builds the site once a language, the main one first: its folder is emptied, and the others go into it. */
for (const language of languages) {
	const { status } = spawnSync('node_modules/.bin/vite', ['build'], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, SITE_LANGUAGE: language }
	});
	if (status !== 0) process.exit(status ?? 1);
}
