import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const WORKER = 'service-worker.js';
/** What stands in the worker until the site is built (src/service-worker/service-worker.ts). */
const PLACEHOLDER = 'FILES OF THIS BUILD';

/**
 * Writes into the service worker of a built site what each of its files holds (read by src/service-worker/plan.ts): the id of
 * the build, then for each file the first 16 bytes of its SHA-256 in base64url, followed by its path.
 * @param {string} folder
 * @param {readonly string[]} otherSites folders in it that are sites of their own
 */
export function listFilesInWorker(folder, otherSites) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
		.filter((file) => file !== WORKER && !otherSites.some((site) => file.startsWith(`${site}/`)))
		.sort()
		.map((file) => `${sha256(readFileSync(path.join(folder, file))).slice(0, 22)}${file}`);
	const list = [sha256(files.join('|')).slice(0, 12), ...files].join('|');
	const script = readFileSync(path.join(folder, WORKER), 'utf8');
	if (script.split(PLACEHOLDER).length !== 2 || /["'`\\]/.test(list))
		throw new Error(`The list of files has no place in ${folder}/${WORKER}.`);
	writeFileSync(
		path.join(folder, WORKER),
		script.replace(PLACEHOLDER, () => list)
	);
}

/** @param {import('node:crypto').BinaryLike} content */
function sha256(content) {
	return createHash('sha256').update(content).digest('base64url');
}
