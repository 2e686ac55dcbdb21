import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bank } from '../bank/bank';
import { checkBank } from '../bank/check';
import type { Item } from '../bank/item';
import { generate } from './generate';
import { loadModel } from './language/model';

const model = loadModel(readFileSync(new URL('./language/english.bin', import.meta.url)));

const sample = (name: string) =>
	readFileSync(new URL(`../../../tests/samples/articles/${name}.txt`, import.meta.url), 'utf8');

/** The bank of a text, or the code that says why there is none. */
function made(text: string, count = 40): Bank | string {
	const bank = generate({ text, count }, model);
	return bank.ok ? bank.value : bank.problem.code;
}

/** Everything that a text is asked for, checked against it. */
function itemsOf(text: string): readonly Item[] {
	const bank = made(text);
	if (typeof bank === 'string') return [];
	expect(checkBank(bank, text)).toEqual([]);
	return bank.items;
}

/** What an item would have a player believe: its stem, and its options or entries. */
const wordsOf = (item: Item) => JSON.stringify(item);

const RUNNING_TEXTS = [
	'live-blog',
	'listicle',
	'scores-table',
	'interview',
	'editorial',
	'several-stories'
] as const;

describe('texts that are no plain news', () => {
	it.each(RUNNING_TEXTS)('%s breaks no rule', (name) => {
		expect(() => itemsOf(sample(name))).not.toThrow();
	});

	it('tells German from English', () => {
		expect(made(sample('german'))).toBe('not-english');
	});

	it('takes no opinion of an editorial for a fact', () => {
		for (const item of itemsOf(sample('editorial'))) {
			expect(wordsOf(item)).not.toMatch(/disgrace|ashamed|madness|better way|at once/);
			if (/wrong|phones|£180,000/.test(item.stem)) expect(item.stem).toMatch(/say|accord|claim/i);
		}
	});

	it('gives no word of an interviewer or of the interviewed to somebody else', () => {
		for (const item of itemsOf(sample('interview')))
			if (item.family === 'who-said' && 'options' in item)
				expect(item.options.find(({ isKey }) => isKey)?.text).toBe('Hanna Reik');
	});

	it('makes no sentence of a table of scores', () => {
		for (const { stem } of itemsOf(sample('scores-table'))) expect(stem).not.toMatch(/\d+:\d+|\d \d|\bv\b/);
	});

	it('asks neither the clock times nor the page of a live blog', () => {
		for (const item of itemsOf(sample('live-blog')))
			expect(wordsOf(item)).not.toMatch(/Send them|live page|UPDATE|Correction|"\d\d:\d\d/);
	});
});

describe('the place it runs in', () => {
	it.each(['Asia/Kathmandu', 'America/St_Johns', 'Pacific/Kiritimati'])('does not count: %s', (zone) => {
		const before = process.env['TZ'];
		const text = sample('several-stories');
		const here = JSON.stringify(made(text));
		process.env['TZ'] = zone;
		const there = JSON.stringify(made(text));
		if (before === undefined) delete process.env['TZ'];
		else process.env['TZ'] = before;
		expect(there).toBe(here);
	});
});
