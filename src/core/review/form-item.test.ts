import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFlaws } from '../bank/flaws';
import type { Item } from '../bank/item';
import { parseBank } from '../bank/schema';
import { itemOf, type FormProblem } from './form-item';
import { asKind, emptyForm, formOf, type ItemForm } from './item-form';
import { suggestedScale } from './suggested-scale';

const banks = ['kestrel-bay', 'marl-bridge'].map((name) => {
	const bank = parseBank(JSON.parse(readFileSync(`tests/samples/banks/v1/${name}/bank.json`, 'utf8')));
	if (!bank.ok) throw new Error('the frozen bank cannot be read');
	return bank.value;
});
const items = banks.flatMap((bank) => bank.items);

const quote = 'The mayor, Ada Quill, closed the old bridge.';
const evidence = [{ start: 0, end: quote.length, quote }];

function filled(form: Partial<ItemForm> = {}): ItemForm {
	const empty = emptyForm('w1', 'single-choice', evidence);
	const texts = ['Ada Quill', 'Bo Marsh', '', ' Cy Fenn '];
	const rows = empty.rows.map((row, index) => ({ ...row, text: texts[index] ?? '' }));
	return { ...empty, w: 'who', stem: 'Who closed  the old bridge?', rows, ...form };
}

function built(form: ItemForm): Item {
	const item = itemOf(form);
	if (!item.ok) throw new Error(JSON.stringify(item.problem));
	return item.value;
}

test.each(items.map((item) => [item.kind, item.id, item] as const))(
	'a %s (%s) comes out of its form as it went in, edited unless it was written by hand',
	(_, __, item) => {
		const origin = item.origin === 'written' ? 'written' : 'edited';
		const { flaws: _flaws, ...rest } = item;
		expect(built(formOf(item))).toEqual({ ...rest, origin });
	}
);

test('an item by hand is written, on one line, with reasons, without its empty rows', () => {
	const item = built(filled());
	expect(item).toMatchObject({
		id: 'w1',
		origin: 'written',
		family: 'hand',
		stem: 'Who closed the old bridge?'
	});
	expect('options' in item && item.options.map(({ text }) => text)).toEqual([
		'Ada Quill',
		'Bo Marsh',
		'Cy Fenn'
	]);
	expect('options' in item && item.options[1]?.reason).toBe('The article gives another answer: Ada Quill.');
	expect(findFlaws(item, quote)).toEqual([]);
});

test('numbers among the options are put in order', () => {
	const rows = ['30', '5', '12'].map((text, index) => ({ text, match: '', reason: '', isKey: index === 0 }));
	const item = built(filled({ rows }));
	expect('options' in item && item.options.map(({ text }) => text)).toEqual(['5', '12', '30']);
});

const row = (text: string, isKey = false) => ({ text, match: '', reason: '', isKey });

test.each<readonly [string, ItemForm, FormProblem]>([
	['no question', filled({ stem: '  ' }), { code: 'empty', field: 'stem' }],
	['a question too long', filled({ stem: 'a'.repeat(501) }), { code: 'too-long', field: 'stem' }],
	['no evidence', filled({ evidence: [] }), { code: 'no-evidence', field: 'evidence' }],
	['a single option', filled({ rows: [row('Ada', true)] }), { code: 'too-few', field: 'rows' }],
	['no right option', filled({ rows: [row('Ada'), row('Bo')] }), { code: 'no-key', field: 'rows' }],
	[
		'an empty right option',
		filled({ rows: [row('', true), row('Bo'), row('Cy')] }),
		{ code: 'empty', field: 'rows[0].text' }
	],
	['two events', asKind(filled(), 'order'), { code: 'too-few', field: 'rows' }],
	['no number', { ...asKind(filled(), 'estimate') }, { code: 'not-a-number', field: 'scale.value' }]
])('%s is named with its field', (_, form, problem) => {
	const item = itemOf(form);
	expect(item.ok ? [] : item.problem).toContainEqual(problem);
});

test('half a pair is told by its field', () => {
	const rows = [
		{ ...row('Ada'), match: 'Mayor' },
		{ ...row('Bo'), match: 'Judge' },
		{ ...row('Cy'), match: '' }
	];
	const item = itemOf(filled({ kind: 'match', stem: 'Match each person with an office.', rows }));
	expect(item.ok ? [] : item.problem).toContainEqual({ code: 'empty', field: 'rows[2].match' });
});

test.each([1, 2, 3, 5, 8, 14, 20, 52, 99, 250, 1_200, 5_000, 3_400_000, 0.5, 2.4, 13.75])(
	'the number %d alone makes an estimate that breaks no rule',
	(value) => {
		const scale = { ...emptyForm('w1', 'estimate', evidence).scale, value: String(value), suffix: ' tonnes' };
		const form = { ...emptyForm('w1', 'estimate', evidence), stem: 'How much gold was in the vault?', scale };
		expect(findFlaws(built(form))).toEqual([]);
	}
);

test('a year gets years on both sides, and a debt no scale', () => {
	expect(suggestedScale(2013, 0, true)).toEqual({ min: 1983, max: 2033, step: 1, tolerance: 1 });
	expect(suggestedScale(-3, 0, false)).toBeUndefined();
});
