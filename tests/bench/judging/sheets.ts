import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom, shuffled } from '../../../src/core/base/random';
import type { Item } from '../../../src/core/bank/item';
import { findCandidates, generate } from '../../../src/core/generation/generate';
import { ranked } from '../../../src/core/generation/items/rank/rank';
import { loadModel } from '../../../src/core/generation/language/model';
import { hashOfItem } from '../../../src/training/judgements';
import { askedOf, answerOf } from './item-on-paper';

/**
 * `tsx tests/bench/judging/sheets.ts ARTICLES OUT [FIRST] [CONTROLS]` writes a sheet an article for blind readers, and
 * OUT/key.tsv, which says where each item came from. FIRST is how many of the items shown first are judged (5), or `all` for
 * every candidate that passes the gate. CONTROLS holds ARTICLE.json with items written or sabotaged by people, mixed in.
 */
const [folder = '', out = '', first = '5', controls = ''] = process.argv.slice(2);
const model = loadModel(readFileSync('src/core/generation/language/english.bin'));

interface Shown {
	readonly item: Item;
	readonly source: string;
}

function engineItems(text: string): readonly Shown[] {
	const items = first === 'all' ? allCandidates(text) : firstShown(text, Number(first));
	return items.map((item) => ({ item, source: 'engine' }));
}

function allCandidates(text: string): readonly Item[] {
	const found = findCandidates({ text }, model);
	return found.ok
		? ranked(found.value.reading, found.value.sound).map(({ candidate }) => candidate.item)
		: [];
}

function firstShown(text: string, count: number): readonly Item[] {
	const bank = generate({ text }, model);
	return bank.ok ? bank.value.items.slice(0, count) : [];
}

/** Items of people; `family` says what they are: `hand`, or `sabotaged: why`. */
function controlItems(name: string): readonly Shown[] {
	const path = join(controls, `${name}.json`);
	if (controls === '' || !existsSync(path)) return [];
	const items: readonly Item[] = JSON.parse(readFileSync(path, 'utf8'));
	return items.map((item) => ({ item, source: item.family === 'hand' ? 'person' : 'sabotaged' }));
}

function sheetOf(text: string, shown: readonly Shown[]): string {
	const questions = shown.map(({ item }, index) => `### Item ${index + 1}\n\n${askedOf(item)}`);
	const answers = shown.map(({ item }, index) => `### Item ${index + 1}\n\n${answerOf(item)}`);
	return [
		`# What the player sees above every question: ${headOf(text)}`,
		'## Part 1: the items, without the article and without their keys',
		...questions,
		'## Part 2: the article',
		text.trim(),
		'## Part 3: keys, reasons and proofs',
		...answers,
		''
	].join('\n\n');
}

function headOf(text: string): string {
	const found = findCandidates({ text }, model);
	if (!found.ok) return 'Untitled';
	const { title = 'Untitled', published = 'no date' } = found.value.article;
	return `${title} (${published})`;
}

mkdirSync(out, { recursive: true });
const key: string[] = ['article\tnumber\tsource\tfamily\tkind\tw\tstart\thash'];
for (const file of readdirSync(folder).sort()) {
	if (!/\.(?:txt|md)$/.test(file)) continue;
	const name = file.replace(/\.\w+$/, '');
	const text = readFileSync(join(folder, file), 'utf8');
	const all = [...engineItems(text), ...controlItems(name)];
	const shown = shuffled(all, seededRandom(name.length + all.length));
	if (shown.length > 0) writeFileSync(join(out, `${name}.md`), sheetOf(text, shown));
	shown.forEach(({ item, source }, index) => {
		const fields = [name, index + 1, source, item.family, item.kind, item.w];
		key.push([...fields, item.evidence[0]?.start ?? 0, hashOfItem(item)].join('\t'));
	});
}
writeFileSync(join(out, 'key.tsv'), `${key.join('\n')}\n`);
console.log(`${key.length - 1} items`);
