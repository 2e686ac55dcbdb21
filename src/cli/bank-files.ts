import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../core/base/result';
import { jsonFault } from './json-fault';

const MOST_BYTES = 20_000_000;

/** The JSON of a file; a problem is one sentence. */
export function readJsonFile(path: string): Result<unknown, string> {
	const text = readTextFile(path);
	if (!text.ok) return text;
	if (text.value.trim() === '') return fail('The file is empty.');
	try {
		return ok(JSON.parse(text.value));
	} catch {
		const { line, column } = jsonFault(text.value);
		return fail(`This is not JSON: it goes wrong in line ${line}, column ${column}.`);
	}
}

/** The text of the `article.md` beside a `bank.json`; undefined when there is none. */
export function articleBeside(path: string): Result<string | undefined, string> {
	const article = join(dirname(path), 'article.md');
	if (basename(path) !== 'bank.json' || !existsSync(article)) return ok(undefined);
	const text = readTextFile(article);
	return text.ok ? text : fail(`The article beside it cannot be used. ${text.problem}`);
}

function readTextFile(path: string): Result<string, string> {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return fail('There is no such file.');
	if (stats.isDirectory()) return fail('This is a folder: name the files in it.');
	if (stats.size > MOST_BYTES)
		return fail(`The file has ${Math.round(stats.size / 1e6)} MB, which no bank has.`);
	try {
		return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path)));
	} catch (error) {
		return fail(
			error instanceof TypeError ? 'This is not a text file in UTF-8.' : 'The file cannot be read.'
		);
	}
}
