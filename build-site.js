import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { listFilesInWorker } from './service-worker-files.js';
import { languages, MAIN_LANGUAGE } from './site-language.js';

/** Builds the site once a language, the main one first: its folder is emptied, and the others go into it. */
for (const language of languages) {
	const { status } = spawnSync('node_modules/.bin/vite', ['build'], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, SITE_LANGUAGE: language }
	});
	if (status !== 0) process.exit(status ?? 1);
}

for (const language of languages) {
	const isMain = language === MAIN_LANGUAGE;
	const folder = isMain ? 'build' : `build/${language}`;
	if (process.env.KILL_SWITCH)
		copyFileSync('src/service-worker/kill-switch.js', `${folder}/service-worker.js`);
	else listFilesInWorker(folder, isMain ? languages : []);
}
