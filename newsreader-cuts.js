import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/**
 * Cuts the two faces the site ships out of the variable Newsreader (OFL) that npm installs.
 * The whole font is 132 kB; these are 55 kB, and 21 kB more only where a text holds letters beyond Latin-1.
 * The same package gives the same bytes, so the cuts are built, not committed.
 */
const cuts = { display: { opsz: 72, wght: 600 }, text: { opsz: 18, wght: { min: 400, max: 650 } } };

/** @type {(first: number, last: number) => string} */
const range = (first, last) =>
	Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join('');

/** Keep in step with `unicode-range` in fonts.css. */
const alphabets = {
	latin: range(0x20, 0x7e) + range(0xa0, 0xff) + 'ıŒœˆ˜\u2009\u202f–—‘’‚“”„•…′″‹›€™←→−',
	'latin-ext': range(0x100, 0x17f).replace(/[ıœ]/gi, '') + 'ȘșȚț'
};

const keepFeatures = ['calt', 'ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'tnum'];

const { resolve } = createRequire(import.meta.url);
const target = fileURLToPath(new URL('src/lib/ui/fonts/', import.meta.url));

/** @type {(file: string, than: string) => Promise<boolean>} */
async function isNewer(file, than) {
	const [made, from] = await Promise.all([stat(file).catch(() => undefined), stat(than)]);
	return made !== undefined && made.mtimeMs > from.mtimeMs;
}

/** @type {(face: keyof typeof cuts, alphabet: keyof typeof alphabets) => Promise<void>} */
async function cut(face, alphabet) {
	const from = resolve(`@fontsource-variable/newsreader/files/newsreader-${alphabet}-standard-normal.woff2`);
	const to = join(target, `newsreader-${face}-${alphabet}.woff2`);
	if ((await isNewer(to, from)) && (await isNewer(to, fileURLToPath(import.meta.url)))) return;
	const bytes = await subsetFont(await readFile(from), alphabets[alphabet], {
		targetFormat: 'woff2',
		variationAxes: cuts[face],
		keepFeatures,
		noHinting: true
	});
	await writeFile(to, bytes);
}

/**
 * Makes the font files that fonts.css names before anything is built or served.
 * @returns {import('vite').Plugin}
 */
export function newsreaderCuts() {
	return {
		name: 'newsreader-cuts',
		async buildStart() {
			await mkdir(target, { recursive: true });
			await cut('display', 'latin');
			await cut('display', 'latin-ext');
			await cut('text', 'latin');
			await cut('text', 'latin-ext');
		}
	};
}
