import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseBank } from '../bank/schema';
import type { Response } from './response';
import { scoreOf } from './score';

const parsed = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/kestrel-bay/bank.json', 'utf8')));
const items = parsed.ok ? parsed.value.items : [];

const response = (itemId: string, correct: boolean): Response => ({
	itemId,
	points: correct ? 10 : 0,
	correct,
	chosen: { kind: 'option', option: 0 },
	shownAt: 0,
	answeredAt: 1
});

it('counts correct responses in all and by W; what was left out counts as not correct', () => {
	const responses = [response('q1', true), response('q2', true), response('q4', false), response('q9', true)];
	expect(scoreOf(items, responses)).toEqual({
		correct: 3,
		total: 10,
		points: 30,
		byW: [
			{ w: 'when', correct: 1, total: 2, points: 10 },
			{ w: 'who', correct: 1, total: 3, points: 10 },
			{ w: 'how-many', correct: 1, total: 4, points: 10 },
			{ w: 'what', correct: 0, total: 1, points: 0 }
		]
	});
});

it('adds the points of what was half right', () => {
	const half = { ...response('q3', false), points: 4 };
	expect(scoreOf(items, [response('q1', true), half])).toMatchObject({ correct: 1, points: 14 });
});
