import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../bank/item-parts';
import { parseBank } from '../bank/schema';
import { layOut } from './form';
import { quizFromBank } from './quiz';
import type { QuizSettings } from './settings';

function sampleQuiz(settings: QuizSettings = { shuffle: true, feedback: 'each' }) {
	const parsed = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/kestrel-bay/bank.json', 'utf8')));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
	return quizFromBank(parsed.value, { settings });
}

const ids = (seed: number) =>
	layOut(sampleQuiz(), seed)
		.items.map(({ item }) => item.id)
		.join(' ');

describe('layOut', () => {
	it('gives the same form for the same seed, for ever', () => {
		expect(layOut(sampleQuiz(), 5)).toEqual(layOut(sampleQuiz(), 5));
		expect(ids(5)).toBe('q7 q8 q2 q6 q1 q5 q9 q4 q10 q3');
		expect(ids(6)).not.toBe(ids(5));
	});

	it('holds every item and every option once, whatever the seed', () => {
		const quiz = sampleQuiz();
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
				const form = layOut(quiz, seed);
				expect(form.items.map(({ item }) => item.id).sort()).toEqual(
					quiz.items.map((item) => item.id).sort()
				);
				for (const { item, shownOrder } of form.items)
					expect([...shownOrder].sort()).toEqual(optionsOf(item).map((_, index) => index));
			})
		);
	});

	it('never shuffles true and false, and keeps numbers in order of size', () => {
		const quiz = sampleQuiz();
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
				for (const { item, shownOrder } of layOut(quiz, seed).items)
					if (item.kind === 'true-false' || item.w === 'how-many')
						expect([...shownOrder]).toEqual(optionsOf(item).map((_, index) => index));
			})
		);
	});

	it('puts each option of a shuffled item in each place about equally often', () => {
		const quiz = sampleQuiz();
		const counts = [0, 0, 0];
		for (let seed = 0; seed < 3000; seed++) {
			const place =
				layOut(quiz, seed)
					.items.find(({ item }) => item.id === 'q4')
					?.shownOrder.indexOf(1) ?? -1;
			counts[place] = (counts[place] ?? 0) + 1;
		}
		for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
	});

	it('keeps the bank’s order when the quiz is not to be shuffled', () => {
		const quiz = sampleQuiz({ shuffle: false, feedback: 'end' });
		const form = layOut(quiz, 5);
		expect(form.feedback).toBe('end');
		expect(form.items.map(({ item }) => item)).toEqual(quiz.items);
		for (const { item, shownOrder } of form.items)
			expect(shownOrder).toEqual(optionsOf(item).map((_, index) => index));
	});
});
