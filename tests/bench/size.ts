import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What the built site makes people load, in kB (1000 bytes) after brotli; exits 1 when a limit is passed. */
const BUILD = 'build';
const LIMITS_KB = { play: 45, model: 900 };

const SCRIPTS = `${BUILD}/_app/immutable`;

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`](?<path>\.[^"'`]+)["'`]/g;
const DYNAMIC_IMPORT = /\bimport\(\s*["'`](?<path>\.[^"'`]+)["'`]/g;
/** The second of Kit's nodes, and the places of what it needs in a list of files. */
const ERROR_PAGE =
	/import\(["'`](?<script>\.\.\/nodes\/1\.[^"'`]+)["'`]\),__vite__mapDeps\(\[(?<places>[\d,]*)\]/;
const NEEDED_FILES = /m\.f=\[(?<files>[^\]]*)\]/;
const LOADED_BY_PAGE = /(?:href=|import\()"(?<path>[^"]+\.(?:js|css))"/g;

function named(file: string, pattern: RegExp): string[] {
	const matches = readFileSync(file, 'utf8').matchAll(pattern);
	return [...matches].map(({ groups }) => join(dirname(file), groups?.path ?? ''));
}

/** What a script needs to run. What a page's own script fetches later counts too, as it does so as soon as it is open. */
function importsOf(file: string): string[] {
	if (!file.endsWith('.js')) return [];
	const later = file.includes('/nodes/') ? named(file, DYNAMIC_IMPORT) : [];
	return [...named(file, STATIC_IMPORT), ...later];
}

function withImports(files: Iterable<string>): Set<string> {
	const found = new Set(files);
	for (const file of found) for (const imported of importsOf(file)) found.add(imported);
	return found;
}

function loadedBy(page: string): Set<string> {
	return withImports([...named(page, LOADED_BY_PAGE), ...errorPage()]);
}

/** Kit's client fetches the error page as soon as it starts, whatever page is open. */
function errorPage(): readonly string[] {
	const [app = ''] = readdirSync(`${SCRIPTS}/entry`).filter((name) => /^app\..*\.js$/.test(name));
	const text = readFileSync(`${SCRIPTS}/entry/${app}`, 'utf8');
	const { script, places } = ERROR_PAGE.exec(text)?.groups ?? {};
	if (script === undefined) throw new Error('the error page is not found in what Kit starts with');
	const files = [...(NEEDED_FILES.exec(text)?.groups?.files ?? '').matchAll(/"([^"]+)"/g)];
	const needed = (places ?? '').split(',').map((place) => files[Number(place)]?.[1] ?? script);
	return [script, ...needed].map((file) => join(`${SCRIPTS}/entry`, file));
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
	report('playing a story, scripts and styles', loadedBy(storyPage()), LIMITS_KB.play),
	report('playing a link, scripts and styles', loadedBy(`${BUILD}/play/index.html`), LIMITS_KB.play),
	report(
		'language model',
		new Set([...generatorFiles()].filter((file) => file.endsWith('.bin'))),
		LIMITS_KB.model
	),
	report('generator with its language model', generatorFiles())
];
process.exitCode = results.every(Boolean) ? 0 : 1;
