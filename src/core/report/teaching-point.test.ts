import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Item, ItemKind } from '../bank/item';
import { parseBank } from '../bank/schema';
import type { Answer } from '../quiz/response';
import { drawsOf } from './draws';
import { teachingPoint } from './teaching-point';

const parsed = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/marl-bridge/bank.json', 'utf8')));
const items = parsed.ok ? parsed.value.items : [];

function sampleItem(kind: ItemKind): Item {
	const item = items.find((one) => one.kind === kind);
	if (!item) throw new Error(`the sample has no ${kind}`);
	return item;
}

const options = (...chosen: readonly number[]): readonly Answer[] =>
	chosen.map((option) => ({ kind: 'option', option }));
const numbers = (...values: readonly number[]): readonly Answer[] =>
	values.map((value) => ({ kind: 'number', value }));

describe('what there is to teach from', () => {
	it.each<[string, ItemKind, readonly (Answer | null)[], object | undefined]>([
		[
			'the distractor that drew most',
			'single-choice',
			options(1, 0, 2, 2),
			{ kind: 'wrong-option', options: [2], count: 2 }
		],
		[
			'both distractors that drew as many',
			'single-choice',
			options(1, 0, 2),
			{ kind: 'wrong-option', options: [0, 2], count: 1 }
		],
		['nothing where all are right', 'single-choice', options(1, 1), undefined],
		['that most left it out', 'cloze', [null, null, ...options(2)], { kind: 'left-out', count: 2 }],
		['that guesses were too low', 'estimate', numbers(20, 30, 61, 100), { kind: 'too-low', count: 2 }],
		['that guesses were too high', 'estimate', numbers(20, 99, 100), { kind: 'too-high', count: 2 }],
		[
			'two events taken for each other',
			'order',
			[
				{ kind: 'order', order: [0, 2, 1, 3] },
				{ kind: 'order', order: [2, 0, 1, 3] }
			],
			{ kind: 'swapped', earlier: 1, later: 2, count: 2 }
		],
		[
			'a pair that does not belong together',
			'match',
			[
				{ kind: 'match', match: [1, 0, 2, 3] },
				{ kind: 'match', match: [1, 2, 0, 3] },
				{ kind: 'match', match: [0, 1, 2, 3] }
			],
			{ kind: 'mismatched', left: 0, right: 1, count: 2 }
		]
	])('is %s', (...[, kind, answers, point]) => {
		expect(teachingPoint(sampleItem(kind), answers)).toEqual(point);
	});
});

describe('a distractor', () => {
	it('is idle when fewer than one in twenty chose it', () => {
		const answers = [...options(...Array.from({ length: 19 }, () => 1)), ...options(2)];
		const draws = drawsOf(sampleItem('single-choice'), answers);
		const idle = draws.kind === 'options' ? draws.options.filter(({ isIdle }) => isIdle) : [];
		expect(idle.map(({ option }) => option)).toEqual([0]);
		const more = drawsOf(sampleItem('single-choice'), [...answers, ...options(1)]);
		expect(more.kind === 'options' && more.options[2]?.isIdle).toBe(true);
	});

	it('is not idle before anybody answered', () => {
		const draws = drawsOf(sampleItem('single-choice'), []);
		expect(
			draws.kind === 'options' && draws.options.every(({ isIdle, share }) => !isIdle && share === 0)
		).toBe(true);
	});
});
