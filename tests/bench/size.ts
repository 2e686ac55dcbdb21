import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What the built site makes people load, in kB (1000 bytes) after brotli; exits 1 when a limit is passed. */
const BUILD = 'build';
const LIMITS_KB = { play: 45, generator: 750 };

function kilobytes(files: Iterable<string>): number {
	return [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0) / 1000;
}

/** Scripts that a script imports before it runs; dynamic imports are loaded when wanted and not counted. */
function withStaticImports(files: Iterable<string>): Set<string> {
	const found = new Set<string>();
	const queue = [...files];
	for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
		if (found.has(file)) continue;
		found.add(file);
		if (!file.endsWith('.js')) continue;
		const imports = readFileSync(file, 'utf8').matchAll(
			/(?:\bfrom|\bimport)\s*["'`](?<path>\.[^"'`]+)["'`]/g
		);
		for (const { groups } of imports) queue.push(join(dirname(file), groups?.path ?? ''));
	}
	return found;
}

function loadedBy(page: string): Set<string> {
	const html = readFileSync(page, 'utf8');
	const addresses = html.matchAll(/(?:href=|import\()"(?<path>[^"]+\.(?:js|css))"/g);
	return withStaticImports([...addresses].map(({ groups }) => join(dirname(page), groups?.path ?? '')));
}

function generatorFiles(): Set<string> {
	const all = readdirSync(`${BUILD}/_app/immutable`, { recursive: true, encoding: 'utf8' });
	const own = all.filter((path) => /generate\.worker[^/]*\.js$|\.bin$/.test(path));
	return withStaticImports(own.map((path) => join(BUILD, '_app/immutable', path)));
}

function report(title: string, files: ReadonlySet<string>, limit: number): boolean {
	const size = kilobytes(files);
	const within = files.size > 0 && size <= limit;
	console.log(
		`${title}: ${size.toFixed(1)} kB of at most ${limit}, ${files.size} files${within ? '' : ' – TOO MUCH'}`
	);
	return within;
}

const results = [
	report('play page, scripts and styles', loadedBy(`${BUILD}/play/index.html`), LIMITS_KB.play),
	report('generator with its language model', generatorFiles(), LIMITS_KB.generator)
];
process.exitCode = results.every(Boolean) ? 0 : 1;
