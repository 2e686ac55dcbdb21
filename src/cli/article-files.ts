import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fail, ok, type Result } from '../core/base/result';

const MOST_BYTES = 2_000_000;
const ARTICLE_ENDINGS = new Set(['.txt', '.md', '.markdown', '.text']);

/** The files that some paths stand for: a folder stands for the articles in it, in the order of their names. */
export function articleFiles(paths: readonly string[]): Result<readonly string[], string> {
	const files: string[] = [];
	for (const path of paths) {
		const kind = kindOf(path);
		if (kind === 'missing') return fail(`There is no file or folder "${path}".`);
		if (kind !== 'folder') {
			files.push(path);
			continue;
		}
		const found = articlesIn(path);
		if (!found.ok) return found;
		files.push(...found.value);
	}
	return ok(files);
}

/** Whether a path is a folder, something that can be read, or nothing. */
export function kindOf(path: string): 'folder' | 'file' | 'missing' {
	if (path === '-') return 'file';
	try {
		return statSync(path).isDirectory() ? 'folder' : 'file';
	} catch {
		return 'missing';
	}
}

function articlesIn(folder: string): Result<readonly string[], string> {
	try {
		const names = readdirSync(folder)
			.filter((name) => ARTICLE_ENDINGS.has(extname(name).toLowerCase()))
			.sort();
		if (names.length === 0) return fail(`The folder "${folder}" holds no .txt or .md file.`);
		return ok(names.map((name) => join(folder, name)));
	} catch {
		return fail(`The folder "${folder}" cannot be read.`);
	}
}

/** The text of a file, or of standard input for `-`; a problem is one sentence. */
export function readArticleFile(path: string): Result<string, string> {
	const name = path === '-' ? 'Standard input' : `"${path}"`;
	try {
		const size = path === '-' ? 0 : statSync(path).size;
		if (size > MOST_BYTES) return fail(tooLarge(name, size));
		const bytes = readFileSync(path === '-' ? 0 : path);
		if (bytes.length > MOST_BYTES) return fail(tooLarge(name, bytes.length));
		return decoded(bytes, name);
	} catch {
		return fail(`${name} cannot be read.`);
	}
}

function tooLarge(name: string, bytes: number): string {
	return `${name} has ${(bytes / 1e6).toFixed(1)} MB, too much for one article: give one article at a time.`;
}

function decoded(bytes: Uint8Array, name: string): Result<string, string> {
	try {
		return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
	} catch {
		return fail(`${name} is not a text file in UTF-8: save the article as plain text and try again.`);
	}
}

/** The name of an article's bank in an output folder: "summit.txt" → "summit.json". */
export function bankName(path: string): string {
	return `${path === '-' ? 'bank' : basename(path, extname(path))}.json`;
}
