import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom, shuffled } from '../../src/core/base/random';
import type { Bank } from '../../src/core/bank/bank';
import { checkBank } from '../../src/core/bank/check';
import type { Item } from '../../src/core/bank/item';
import { keyText, optionsOf, partsOf } from '../../src/core/bank/item-parts';
import { generate } from '../../src/core/generation/generate';
import { loadModel } from '../../src/core/generation/language/model';

/**
 * The automatic figures of docs/quality.md: `npm run quality -- FOLDER [SAMPLE] [SEED]` writes banks for every .txt and .md
 * of a folder, checks each against its article, and prints a random sample of items for readers.
 */
const [folder = 'questions', sampleSize = '0', seed = '1'] = process.argv.slice(2);
const model = loadModel(readFileSync('src/core/generation/language/english.bin'));

const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(?:txt|md)$/.test(path))
	.sort()
	.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

interface Outcome {
	readonly path: string;
	readonly words: number;
	readonly milliseconds: number;
	readonly items: readonly Item[];
	readonly trouble: readonly string[];
}

function tried({ path, text }: { readonly path: string; readonly text: string }): Outcome {
	const started = performance.now();
	const bank = attempted(text);
	return {
		path,
		words: text.split(/\s+/).length,
		milliseconds: performance.now() - started,
		items: typeof bank === 'string' ? [] : bank.items,
		trouble: typeof bank === 'string' ? [bank] : breaches(bank, text)
	};
}

/** The bank, or in words why there is none. An exception counts as trouble, not as the end of the run. */
function attempted(text: string): Bank | string {
	try {
		const made = generate({ text }, model);
		return made.ok ? made.value : `no bank: ${made.problem.code}`;
	} catch (error) {
		return `EXCEPTION ${String(error)}`;
	}
}

function breaches(bank: Bank, text: string): readonly string[] {
	return checkBank(bank, text).map(({ code, place }) => `${code} at ${place}`);
}

function median(values: readonly number[]): number {
	return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function counts(values: readonly string[]): string {
	const tally = new Map<string, number>();
	for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
	return [...tally]
		.sort(([, one], [, other]) => other - one)
		.map(([value, count]) => `${value} ${count}`)
		.join(' · ');
}

const outcomes = articles.map(tried);
const perArticle = outcomes.map(({ items }) => items.length);
const all = outcomes.flatMap(({ path, items }) => items.map((item) => ({ path, item })));
const seconds = outcomes.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;

console.log(
	`${articles.length} articles, ${outcomes.reduce((sum, { words }) => sum + words, 0)} words, ${seconds.toFixed(1)} s`
);
console.log(
	`items: ${all.length}; an article: least ${Math.min(...perArticle)}, median ${median(perArticle)}, most ${Math.max(...perArticle)}`
);
console.log(`families: ${counts(all.map(({ item }) => item.family))}`);
console.log(`Ws: ${counts(all.map(({ item }) => item.w))}`);
console.log(`kinds: ${counts(all.map(({ item }) => item.kind))}`);
for (const { path, trouble } of outcomes) for (const line of trouble) console.log(`${path}: ${line}`);

const sample = shuffled(all, seededRandom(Number(seed))).slice(0, Number(sampleSize));
for (const { path, item } of sample) {
	console.log(`\n${path} · ${item.id} · ${item.family}\n${item.stem}`);
	for (const { text, isKey, reason } of optionsOf(item))
		console.log(`  ${isKey ? '*' : '-'} ${text}  | ${reason}`);
	if (item.kind === 'estimate')
		console.log(`  ${keyText(item)}, ${item.min} to ${item.max} by ${item.step}, ± ${item.tolerance}`);
	if (item.kind === 'order' || item.kind === 'match')
		for (const { texts, reason } of partsOf(item)) console.log(`  * ${texts.join(' – ')}  | ${reason}`);
	console.log(`  proof: ${item.evidence[0]?.quote ?? ''}`);
}
