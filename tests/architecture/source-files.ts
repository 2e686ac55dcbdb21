import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const sourceFolder = fileURLToPath(new URL('../../src/', import.meta.url));

export interface SourceFile {
	/** Path relative to `src`, with forward slashes. */
	readonly path: string;
	readonly text: string;
	/** The specifiers imported, as written. */
	readonly imports: readonly string[];
}

/** Every TypeScript and Svelte file of `src` except declarations, tests and the fixtures they share. */
export function readSourceFiles(): readonly SourceFile[] {
	return readdirSync(sourceFolder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(sourceFolder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.filter((path) => /\.(?:ts|svelte)$/.test(path) && !/(?:\.(?:test|d)|\/fixture)\.ts$/.test(path))
		.sort()
		.map((path) => {
			const text = readFileSync(join(sourceFolder, path), 'utf8');
			return { path, text, imports: importsOf(path, text) };
		});
}

function importsOf(path: string, text: string): readonly string[] {
	const code = path.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n')
		: text;
	return ts.preProcessFile(code, true, true).importedFiles.map((file) => file.fileName);
}

/** The path in `src` that a specifier names (without extension), or null for a package. */
export function resolveImport(from: string, specifier: string): string | null {
	const bare = specifier.replace(/\?.*$/, '').replace(/\.(?:ts|js)$/, '');
	if (bare.startsWith('.')) {
		const target = posix.normalize(posix.join(dirname(from), bare));
		return target.startsWith('../') ? null : target;
	}
	if (bare === '$lib' || bare.startsWith('$lib/')) return `lib/${bare.slice('$lib/'.length)}`;
	return null;
}

/** The package that a specifier names: `node:fs` → `node`, `@a/b/c` → `@a/b`, `$app/paths` → `$app`. */
export function packageOf(specifier: string): string {
	if (specifier.startsWith('node:')) return 'node';
	const parts = specifier.split('/');
	return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

/** The cycles among the files, each as the list of paths that closes on its first. */
export function findCycles(files: readonly SourceFile[]): readonly (readonly string[])[] {
	const byStem = new Map(files.map((file) => [file.path.replace(/\.ts$/, ''), file]));
	const state = new Map<string, 'open' | 'done'>();
	const cycles: string[][] = [];
	const trail: string[] = [];
	const visit = (file: SourceFile) => {
		state.set(file.path, 'open');
		trail.push(file.path);
		for (const specifier of file.imports) {
			const target = byStem.get(resolveImport(file.path, specifier) ?? '');
			if (!target) continue;
			const seen = state.get(target.path);
			if (seen === 'open') cycles.push([...trail.slice(trail.indexOf(target.path)), target.path]);
			if (!seen) visit(target);
		}
		trail.pop();
		state.set(file.path, 'done');
	};
	for (const file of files) if (!state.has(file.path)) visit(file);
	return cycles;
}
