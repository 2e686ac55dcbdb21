import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Item } from '../bank/item';
import { parseBank } from '../bank/schema';
import { startAttempt, withResponse } from './attempt';
import { examFrom, paperOf } from './exam';
import { graded, ungraded } from './exam-answers';
import { quizFromBank } from './quiz';
import type { Answer } from './response';

const bank = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/marl-bridge/bank.json', 'utf8')));
if (!bank.ok) throw new Error('the sample cannot be read');
const sample = quizFromBank(bank.value);
const salt = 'AQIDBAUGBwgJCgsMDQ4PEA';

describe('an attempt at a paper', () => {
	const exam = examFrom(sample, salt);
	const paper = paperOf(exam);
	const rightOf = (item: Item): Answer => {
		if (item.kind === 'estimate') return { kind: 'number', value: item.value };
		if (item.kind === 'order') return { kind: 'order', order: [...item.entries.keys()] };
		if (item.kind === 'match') return { kind: 'match', match: [...item.pairs.keys()] };
		return { kind: 'option', option: item.options.findIndex(({ isKey }) => isKey) };
	};
	/** The right answers as the student of a paper gives them: by the texts, which is all they see. */
	const onPaper = exam.items.map((item, index): Answer => {
		const shownItem = paper.items[index];
		const right = rightOf(item);
		if (item.kind === 'order' && shownItem?.kind === 'order')
			return {
				kind: 'order',
				order: item.entries.map(({ text }) => shownItem.entries.findIndex((entry) => entry.text === text))
			};
		if (item.kind === 'match' && shownItem?.kind === 'match')
			return {
				kind: 'match',
				match: shownItem.pairs.map(({ left }) => {
					const { right: text } = item.pairs.find((pair) => pair.left === left) ?? { right: '' };
					return shownItem.pairs.findIndex((pair) => pair.right === text);
				})
			};
		return right;
	});
	const attempt = exam.items.reduce(
		(sofar, item, index) =>
			withResponse(sofar, { itemId: item.id, chosen: onPaper[index] ?? null, shownAt: 1, answeredAt: 2 }),
		startAttempt(paper, { id: 'a', seed: 1, at: 0 })
	);

	it('is marked by the key, with every answer understood', () => {
		const marked = graded(attempt, exam);
		expect(marked.quizId).toBe(exam.id);
		expect(marked.responses.map(({ correct, points }) => [correct, points])).toEqual(
			exam.items.map(() => [true, 10])
		);
		expect(marked.responses.map(({ chosen }) => chosen)).toEqual(exam.items.map(rightOf));
	});

	it('is the same again when its marks are taken away', () => {
		expect(ungraded(graded(attempt, exam), exam)).toEqual(attempt);
	});
});
