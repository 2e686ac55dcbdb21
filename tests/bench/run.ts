import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { generate } from '../../src/core/generation/generate';
import { loadModel } from '../../src/core/generation/language/model';
import { readArticle } from '../../src/core/generation/article/read-article';
import { parseParagraph } from '../../src/core/generation/language/parse';
import { benchChangedTexts } from './changed-texts';
import { benchClassResults } from './class-results';
import { benchFeedback } from './feedback';
import { benchHistory } from './history';
import { printLinkSizes } from './link-size';
import { benchMainThread } from './main-thread';
import { benchYears } from './years';

/** How fast questions are written, beside the part of it that cannot be left out: tagging and parsing the text. */
const LENGTHS = [500, 1000, 2000, 4000, 8000, 16_000];
const RUNS = 5;
/** So often the engine reads before it is timed: what is measured is the engine and not its compilation. */
const WARM_UPS = 3;

const model = loadModel(new Uint8Array(readFileSync('src/core/generation/language/english.bin')));
const paragraphs = readdirSync('questions')
	.sort()
	.flatMap((slug) => paragraphsOf(readFileSync(`questions/${slug}/article.md`, 'utf8')));

function paragraphsOf(text: string): readonly string[] {
	const article = readArticle(text);
	if (!article.ok) throw new Error(`a story of our own cannot be read: ${article.problem.code}`);
	return article.value.paragraphs.filter(({ kind }) => kind === 'body').map((paragraph) => paragraph.text);
}

/** Our own stories one after the other, from the beginning again where they are used up. */
function textOf(words: number): string {
	const chosen: string[] = [];
	for (let count = 0, next = 0; count < words; next++) {
		const paragraph = paragraphs[next % paragraphs.length] ?? '';
		chosen.push(paragraph);
		count += wordsOf(paragraph);
	}
	return chosen.join('\n\n');
}

function wordsOf(text: string): number {
	return text.split(/\s+/).length;
}

function parseAll(text: string): void {
	const article = readArticle(text);
	if (!article.ok) throw new Error(article.problem.code);
	for (const paragraph of article.value.paragraphs) parseParagraph(paragraph, model);
}

function generateAll(text: string): void {
	const bank = generate({ text }, model);
	if (!bank.ok) throw new Error(bank.problem.code);
}

/** The best of some runs of each, in seconds: taken in turns, so that a slow moment of the machine hits both alike. */
function bestInTurns(works: readonly (() => void)[]): readonly number[] {
	const best = works.map(() => Infinity);
	for (let run = 0; run < RUNS; run++)
		for (const [place, work] of works.entries()) best[place] = Math.min(best[place] ?? Infinity, timed(work));
	return best;
}

function timed(work: () => void): number {
	const started = performance.now();
	work();
	return (performance.now() - started) / 1000;
}

const within = [await printLinkSizes(), await benchChangedTexts()];
process.exitCode = within.every(Boolean) ? 0 : 1;

for (let run = 0; run < WARM_UPS; run++) generateAll(textOf(1000));
console.log('words    generating  words/s   parsing  words/s   generating/parsing');
const measured = LENGTHS.map((length) => {
	const text = textOf(length);
	const words = wordsOf(text);
	const [generating = NaN, parsing = NaN] = bestInTurns([() => generateAll(text), () => parseAll(text)]);
	const columns = [
		String(words).padEnd(8),
		`${generating.toFixed(2)} s`.padStart(10),
		(words / generating).toFixed(0).padStart(9),
		`${parsing.toFixed(2)} s`.padStart(9),
		(words / parsing).toFixed(0).padStart(8),
		(generating / parsing).toFixed(2).padStart(20)
	];
	console.log(columns.join(' '));
	return { words, generating };
});
const [least, most] = [measured[0], measured.at(-1)];
if (least && most)
	console.log(
		`${(most.words / least.words).toFixed(1)} times the words take ${(most.generating / least.generating).toFixed(1)} times as long.`
	);

if (existsSync('build')) {
	await benchClassResults();
	await benchHistory();
	await benchYears();
	await benchFeedback();
	await benchMainThread();
} else console.log('No build: the pages were not measured. Build the site first.');
