import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EstimateItem } from '../bank/item';
import { parseBank } from '../bank/schema';
import { examScale } from './exam-scale';
import { parseQuiz, quizFromBank, withQuizId } from './quiz';

const bank = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/marl-bridge/bank.json', 'utf8')));
if (!bank.ok) throw new Error('the sample cannot be read');
const sample = quizFromBank(bank.value);

describe('the scale of an exam', () => {
	const base = sample.items.find((item): item is EstimateItem => item.kind === 'estimate');
	const scaleOf = (value: number, decimals = 0, lot = 0.2) => {
		if (!base) throw new Error('no estimate');
		return examScale({ ...base, value, decimals, suffix: ' people', w: 'how-many' }, lot);
	};

	it('is shared by every value on it: what stands on the paper tells none of them', () => {
		for (const [low, high] of [
			[1, 20],
			[21, 59],
			[61, 199],
			[601, 1999],
			[60_001, 199_999]
		] as const) {
			const scales = new Set<string>();
			for (let value = low; value <= high; value += Math.ceil((high - low) / 50))
				scales.add(JSON.stringify(scaleOf(value)));
			expect([...scales].length).toBeLessThanOrEqual(2);
		}
	});

	it.each([
		[61, 0, { min: 60, max: 200, step: 1, tolerance: 5 }],
		[7, 0, { min: 0, max: 24, step: 1, tolerance: 0.5 }],
		[2.5, 1, { min: 2, max: 6, step: 0.1, tolerance: 0.1 }],
		[-7, 0, { min: -24, max: 0, step: 1, tolerance: 0.5 }]
	])('of %d has round ends', (value, decimals, scale) => {
		expect(scaleOf(value, decimals)).toEqual(scale);
	});

	it('can be played for every value', () => {
		if (!base) throw new Error('no estimate');
		for (const lot of [0, 0.5, 0.99])
			for (let value = 1; value < 3e6; value = Math.ceil(value * 1.07)) {
				const item = { ...base, value, decimals: 0, ...scaleOf(value, 0, lot) };
				expect(parseQuiz(withQuizId({ ...sample, items: [item] })).ok).toBe(true);
			}
	});
});
