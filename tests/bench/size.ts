import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What the built site makes people load, in kB (1000 bytes) after brotli; exits 1 when a limit is passed. */
const BUILD = 'build';
const LIMITS_KB = { story: 50, link: 70, model: 900 };

const SCRIPTS = `${BUILD}/_app/immutable`;

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`](?<path>\.[^"'`]+)["'`]/g;
const DYNAMIC_IMPORT = /\bimport\(\s*["'`](?<path>\.[^"'`]+)["'`]/g;
/** The list of what a script's dynamic imports need, themselves included. */
const NEEDED_LATER = /m\.f=\[(?<files>[^\]]*)\]/;
const LOADED_BY_PAGE = /(?:href|src)="(?<path>[^"]+\.(?:js|css))"/g;
const START = /src="(?<path>[^"]+\.js)"/g;

function named(file: string, pattern: RegExp): string[] {
	const matches = readFileSync(file, 'utf8').matchAll(pattern);
	return [...matches].map(({ groups }) => join(dirname(file), groups?.path ?? ''));
}

function withImports(files: Iterable<string>): Set<string> {
	const found = new Set(files);
	for (const file of found)
		if (file.endsWith('.js')) for (const imported of named(file, STATIC_IMPORT)) found.add(imported);
	return found;
}

/** What a page's own script fetches later counts too, as it does so as soon as it runs. */
function loadedBy(page: string): Set<string> {
	const start = named(page, START).flatMap(fetchedLater);
	return withImports([...named(page, LOADED_BY_PAGE), ...start]);
}

function fetchedLater(script: string): readonly string[] {
	return [...neededLater(script), ...named(script, DYNAMIC_IMPORT)];
}

function neededLater(script: string): readonly string[] {
	const list = NEEDED_LATER.exec(readFileSync(script, 'utf8'))?.groups?.files ?? '';
	return [...list.matchAll(/"([^"]+)"/g)].map(([, file = '']) => join(dirname(script), file));
}

/** What a page fetches once it is open: what tells an answer, rarer kinds of items, what reads stored games, a result that could not be saved. */
function fetchedAfter(page: string): Set<string> {
	const before = loadedBy(page);
	const after = [...before].flatMap((file) => (file.endsWith('.js') ? fetchedLater(file) : []));
	return new Set([...withImports(after)].filter((file) => !before.has(file)));
}

function generatorFiles(): Set<string> {
	const folder = `${SCRIPTS}/workers`;
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile()
	);
	return withImports(files.map(({ parentPath, name }) => join(parentPath, name)));
}

function storyPage(): string {
	const [story] = readdirSync(`${BUILD}/play`, { withFileTypes: true }).filter((entry) =>
		entry.isDirectory()
	);
	if (story === undefined) throw new Error('the build has no story to play: build the site first');
	return `${BUILD}/play/${story.name}/index.html`;
}

function report(title: string, files: ReadonlySet<string>, limit = Infinity): boolean {
	const bytes = [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
	const within = files.size > 0 && bytes <= limit * 1000;
	const verdict = within ? '' : ' – TOO MUCH';
	const most = limit === Infinity ? '' : ` of at most ${limit}`;
	console.log(`${title}: ${(bytes / 1000).toFixed(1)} kB${most}, ${files.size} files${verdict}`);
	return within;
}

const results = [
	report('to the first question of a story, scripts and styles', loadedBy(storyPage()), LIMITS_KB.story),
	report(
		'– then, at most: answers, rarer kinds, games so far, a result not saved',
		fetchedAfter(storyPage())
	),
	report('to a quiz of a link, scripts and styles', loadedBy(`${BUILD}/play/index.html`), LIMITS_KB.link),
	report(
		'language model',
		new Set([...generatorFiles()].filter((file) => file.endsWith('.bin'))),
		LIMITS_KB.model
	),
	report('generator with its language model', generatorFiles())
];
process.exitCode = results.every(Boolean) ? 0 : 1;
