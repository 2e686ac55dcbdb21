import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBank } from './schema';

const text = readFileSync('tests/samples/banks/v1/kestrel-bay/bank.json', 'utf8');

/** The sample bank with the value at a path replaced; `undefined` takes the field away. */
function changed(path: string, value: unknown): unknown {
	const bank: unknown = JSON.parse(text);
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	let holder: unknown = bank;
	for (const key of keys) holder = Reflect.get(Object(holder), key);
	if (value === undefined) Reflect.deleteProperty(Object(holder), last);
	else Reflect.set(Object(holder), last, value);
	return bank;
}

const problemsOf = (input: unknown) => {
	const parsed = parseBank(input);
	return parsed.ok ? [] : parsed.problem.map(({ code, place }) => `${code} ${place}`.trim());
};

describe('parseBank', () => {
	it('takes the sample bank as it is', () => {
		const parsed = parseBank(JSON.parse(text));
		expect(parsed).toEqual({ ok: true, value: JSON.parse(text) });
	});

	it.each([null, undefined, 7, 'bank', [], {}, { format: 'quiz' }])('says that %j is no bank', (input) => {
		expect(problemsOf(input)).toEqual(['not-a-bank']);
	});

	it('says that a bank of a later version is newer, whatever else it holds', () => {
		expect(problemsOf({ format: 'five-ws-bank', version: 99, cards: [] })).toEqual(['newer-version version']);
	});

	it.each<[string, unknown, string]>([
		['version', 0, 'unknown-value version'],
		['version', '1', 'unknown-value version'],
		['id', 'abc', 'wrong-form id'],
		['source', undefined, 'missing source'],
		['source.title', '', 'empty source.title'],
		['source.title', '   ', 'empty source.title'],
		['source.published', '2026-02-30', 'wrong-form source.published'],
		['source.url', 'http://example.org/', 'wrong-form source.url'],
		['source.url', 'https://user:secret@example.org/', 'wrong-form source.url'],
		['source.url', 'https://example.org\\@evil.test/', 'wrong-form source.url'],
		['source.url', 'javascript:alert(1)', 'wrong-form source.url'],
		['source.author', 'Ada', 'unknown-field source.author'],
		['article.length', -1, 'wrong-number article.length'],
		['article.length', 1.5, 'wrong-number article.length'],
		['article.sha256', 'ff', 'wrong-form article.sha256'],
		['items', {}, 'wrong-type items'],
		['items', [], 'too-few items'],
		['items.3', null, 'wrong-type items[3]'],
		['items.3.kind', 'riddle', 'unknown-value items[3].kind'],
		['items.3.kind', undefined, 'missing items[3].kind'],
		['items.3.stem', undefined, 'missing items[3].stem'],
		['items.3.stem', 'x'.repeat(501), 'too-long items[3].stem'],
		['items.3.stem', 'Who is \u202eeht mayor?', 'unseen-characters items[3].stem'],
		['items.3.id', 'q 4', 'wrong-form items[3].id'],
		['items.3.id', 'q1', 'duplicate-id items[3].id'],
		['items.3.options.1.text', 7, 'wrong-type items[3].options[1].text'],
		['items.3.options.1.reason', undefined, 'missing items[3].options[1].reason'],
		['items.3.options.1.isKey', false, 'no-key items[3].options'],
		['items.3.options.0.isKey', true, 'two-keys items[3].options'],
		['items.3.options.length', 1, 'too-few items[3].options'],
		['items.5.options.length', 1, 'missing items[5].options[1]'],
		['items.5.options.0.text', 'Yes', 'true-false-options items[5].options'],
		['items.3.evidence', [], 'too-few items[3].evidence'],
		['items.3.evidence.0.end', 5, 'evidence-length items[3].evidence[0]'],
		['items.3.evidence.0.mark.end', 9999, 'mark-outside-quote items[3].evidence[0]']
	])('finds %s = %j', (path, value, problem) => {
		expect(problemsOf(changed(path, value))).toEqual([problem]);
	});

	it('tells at most 100 problems', () => {
		expect(
			problemsOf(
				changed(
					'items',
					Array.from({ length: 500 }, () => null)
				)
			)
		).toHaveLength(100);
	});

	it('reads deep nesting, prototypes and naughty keys to an end', () => {
		const deep: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
		expect(problemsOf(changed('items', deep))).toEqual(['missing items[0].kind']);
		const poisoned: unknown = JSON.parse(text.replace('{', '{"__proto__":{"isKey":true},"constructor":1,'));
		expect(problemsOf(poisoned).length).toBeGreaterThan(0);
		expect(Reflect.get({}, 'isKey')).toBeUndefined();
	});
});
