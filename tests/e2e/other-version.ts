import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { listFilesInWorker } from '../../service-worker-files.js';

/** What the names of all hashed files of the other version begin with. */
export const OTHER = 'other-';
const TEXTS = ['.html', '.js', '.css', '.json'];
/** What building leaves in the worker: the id of the build, then its files. */
const LIST = /[\w-]{12}\|[\w-]{22}404\.html\|[^`'"]*/;

export function listInWorker(folder: string): string {
	const [list = ''] = LIST.exec(readFileSync(join(folder, 'service-worker.js'), 'utf8')) ?? [];
	return list;
}

/** A copy of the built site as the next version of it: no hashed file has its name, each page names it, and its worker knows its files. */
export function otherVersionOf(folder: string): string {
	const copy = mkdtempSync(join(tmpdir(), 'five-ws-version-'));
	cpSync(folder, copy, { recursive: true });
	const [, version = ''] =
		/name="version" content="(\w+)"/.exec(readFileSync(join(copy, 'index.html'), 'utf8')) ?? [];
	const names = filesOf(join(copy, '_app/immutable')).map((file) => basename(file));
	const renamed = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
	for (const file of filesOf(copy)) {
		if (TEXTS.includes(extname(file))) {
			const text = readFileSync(file, 'utf8');
			const changed = text
				.replace(renamed, (name) => OTHER + name)
				.replaceAll(version, 'f'.repeat(version.length));
			writeFileSync(file, withInlineHashes(text, changed));
		}
		if (file.includes('/_app/immutable/')) renameSync(file, join(file, '..', OTHER + basename(file)));
	}
	const worker = join(copy, 'service-worker.js');
	writeFileSync(worker, readFileSync(worker, 'utf8').replace(LIST, 'FILES OF THIS BUILD'));
	listFilesInWorker(copy, ['es']);
	return copy;
}

function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => join(folder, path))
		.filter((path) => statSync(path).isFile());
}

/** The policy of a page names the hashes of the scripts and styles in it. */
function withInlineHashes(before: string, after: string): string {
	const [old, changed] = [before, after].map(inlineHashes);
	return (old ?? []).reduce((text, hash, place) => text.replaceAll(hash, changed?.[place] ?? hash), after);
}

function inlineHashes(html: string): string[] {
	const inline = [...html.matchAll(/<(script|style)[^>]*>(.*?)<\/\1>/gs)].map(([, , text = '']) => text);
	return inline.map((text) => createHash('sha256').update(text).digest('base64'));
}
