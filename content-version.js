import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A name for this state of the site: the same files give the same name, so that a build can be repeated,
 * and any change gives another, so that the service worker fetches anew. Fonts are left out: the build makes them, and
 * Kit asks for the name before and after.
 * @param {readonly string[]} paths files and folders, in the order they count
 */
export function contentVersion(paths) {
	const digest = createHash('sha256');
	for (const file of paths.flatMap(filesUnder)) digest.update(file).update('\0').update(readFileSync(file));
	return digest.digest('hex').slice(0, 12);
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return path.endsWith('.woff2') ? [] : [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesUnder(join(path, name)));
}
