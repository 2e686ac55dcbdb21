import { describe, expect, it } from 'vitest';
import { letterItem, letterQuiz } from '../quiz/fixture';
import type { Response } from '../quiz/response';
import { roundOf } from '../quiz/round';
import { askedFacts, factsToPractise, missedFacts } from './review';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 1, 20);

const letters = letterQuiz([letterItem('q1', 'Who wrote it?'), letterItem('q2', 'When was it?', 'when')]);

type Told = Pick<Response, 'confidence' | 'typed'>;

/** An answer on a day; what else was told of it does not count for the mark here. */
const response = (itemId: string, correct: boolean, day: number): Response => ({
	itemId,
	chosen: { kind: 'option', option: correct ? 0 : 1 },
	points: correct ? 10 : 0,
	correct,
	shownAt: START + day * DAY,
	answeredAt: START + day * DAY
});

/** In how many days after the last answer the only missed fact is due. */
function daysLeft(...responses: readonly Response[]): number | undefined {
	const [fact] = missedFacts(askedFacts([{ quiz: letters, responses }]));
	return fact && (fact.dueAt - (responses.at(-1)?.answeredAt ?? 0)) / DAY;
}

describe('askedFacts', () => {
	it('knows a fact again in another quiz, under another id', () => {
		const round = roundOf('Review', askedFacts([{ quiz: letters, responses: [response('q1', false, 0)] }]));
		const [asked] = round.items;
		const facts = askedFacts([
			{ quiz: round, responses: [response(asked?.id ?? '', true, 2)] },
			{ quiz: letters, responses: [response('q1', false, 0)] }
		]);
		expect(facts).toHaveLength(1);
		expect(facts[0]?.responses.map(({ correct }) => correct)).toEqual([false, true]);
		expect(facts[0]?.source).toEqual({ title: 'Letters', published: '2019-01-31' });
	});

	it('leaves out what was never answered', () => {
		expect(askedFacts([{ quiz: letters, responses: [] }])).toEqual([]);
	});
});

describe('missedFacts', () => {
	it('never asks again for what was always right', () => {
		expect(daysLeft(response('q1', true, 0), response('q1', true, 3))).toBeUndefined();
	});

	it('asks for a missed fact the next day, and after each right answer later than before', () => {
		const first = daysLeft(response('q1', false, 0)) ?? 0;
		const second = daysLeft(response('q1', false, 0), response('q1', true, 1)) ?? 0;
		const third =
			daysLeft(response('q1', false, 0), response('q1', true, 1), response('q1', true, 1 + second)) ?? 0;
		expect(first).toBe(1);
		expect(second).toBeGreaterThan(first);
		expect(third).toBeGreaterThan(second);
	});

	it('asks sooner for what was guessed or needed its options, and soonest for what was missed again', () => {
		const after = (told: Told, correct = true) =>
			daysLeft(response('q1', false, 0), response('q1', true, 1), response('q1', true, 4), {
				...response('q1', correct, 14),
				...told
			}) ?? 0;
		const known = after({});
		expect(after({ confidence: 'guess' })).toBeLessThan(known);
		expect(after({ typed: { text: '', right: false } })).toBe(after({ confidence: 'guess' }));
		expect(after({}, false)).toBeLessThan(after({ confidence: 'guess' }));
	});

	it('counts from the first miss: what was right before does not matter', () => {
		expect(daysLeft(response('q1', true, -9), response('q1', false, 0))).toBe(
			daysLeft(response('q1', false, 0))
		);
	});

	it('puts the most urgent first', () => {
		const facts = missedFacts(
			askedFacts([{ quiz: letters, responses: [response('q2', false, 5), response('q1', false, 0)] }])
		);
		expect(facts.map(({ item }) => item.id)).toEqual(['q1', 'q2']);
	});
});

describe('factsToPractise', () => {
	const facts = askedFacts([
		{
			quiz: letterQuiz(
				Array.from({ length: 12 }, (_, place) => letterItem(`q${place + 1}`, `Who was number ${place}?`))
			),
			responses: Array.from({ length: 12 }, (_, place) => response(`q${place + 1}`, place !== 7, place))
		}
	]);

	it('begins with what was missed last, then takes what was asked longest ago, ten at most', () => {
		expect(factsToPractise(facts, undefined, 1).map(({ item }) => item.id)).toEqual([
			'q8',
			'q1',
			'q2',
			'q3',
			'q4',
			'q5',
			'q6',
			'q7',
			'q9',
			'q10'
		]);
	});

	it('keeps to one W', () => {
		expect(factsToPractise(facts, 'when', 1)).toEqual([]);
	});
});
