import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBank } from '../bank/schema';
import { isOpen, startAttempt, withItemShown, withResponse } from './attempt';
import { parseAttempt } from './attempt-schema';
import { quizFromBank } from './quiz';
import { type Answer, type Response, timeTaken } from './response';

function sampleQuiz() {
	const parsed = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/kestrel-bay/bank.json', 'utf8')));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
	return quizFromBank(parsed.value, { itemIds: ['q1', 'q2'] });
}

const quiz = sampleQuiz();
const fresh = startAttempt(quiz, { id: 'a-1', seed: 7, at: 100 });
const response = (itemId: string, answeredAt: number): Response => ({
	itemId,
	chosen: { kind: 'option', option: 0 },
	points: 10,
	correct: true,
	shownAt: 110,
	answeredAt
});

describe('an attempt', () => {
	it('starts open, named for its quiz', () => {
		expect(fresh).toEqual({
			id: 'a-1',
			quizId: quiz.id,
			title: quiz.title,
			total: 2,
			seed: 7,
			ws: { q1: quiz.items[0]?.w, q2: quiz.items[1]?.w },
			startedAt: 100,
			responses: []
		});
		expect(isOpen(fresh)).toBe(true);
	});

	it.each([
		[undefined, undefined, undefined],
		[20, undefined, 1_200_100],
		[20, 30, 1_800_100],
		[20, null, undefined]
	])('of %s minutes, when the player takes %s, ends at %s', (minutes, taken, endsAt) => {
		const timed = { ...quiz, settings: { ...quiz.settings, ...(minutes ? { minutes } : {}) } };
		const given = { id: 'a-1', seed: 7, at: 100, ...(taken === undefined ? {} : { minutes: taken }) };
		const attempt = startAttempt(timed, given);
		expect(attempt.endsAt).toBe(endsAt);
		expect(parseAttempt(attempt)).toEqual({ ok: true, value: attempt });
	});

	it('keeps the first time at which an item was shown, and forgets it with the response', () => {
		const shown = withItemShown(withItemShown(fresh, 110), 500);
		expect(shown.shownAt).toBe(110);
		expect(withResponse(shown, response('q1', 600))).not.toHaveProperty('shownAt');
	});

	it('is finished by the response to its last item', () => {
		const half = withResponse(fresh, response('q1', 600));
		expect(isOpen(half)).toBe(true);
		expect(withResponse(half, response('q2', 900))).toMatchObject({
			finishedAt: 900,
			responses: [{ itemId: 'q1' }, { itemId: 'q2' }]
		});
	});

	it('holds one response to an item, the last one saved', () => {
		const twice = withResponse(withResponse(fresh, response('q1', 600)), response('q1', 700));
		expect(twice.responses).toEqual([response('q1', 700)]);
		expect(isOpen(twice)).toBe(true);
	});
});

describe('parseAttempt', () => {
	it.each([fresh, withItemShown(fresh, 110), withResponse(fresh, response('q1', 600))])(
		'reads what was written',
		(attempt) => {
			expect(parseAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual({ ok: true, value: attempt });
		}
	);

	it('gives responses of earlier versions, which have no points, all or none', () => {
		const old = [response('q1', 600), { ...response('q2', 700), correct: false }].map(
			({ points: _, ...rest }) => rest
		);
		const parsed = parseAttempt(JSON.parse(JSON.stringify({ ...fresh, responses: old })));
		expect(parsed.ok && parsed.value.responses.map(({ points }) => points)).toEqual([10, 0]);
	});

	it.each<Answer>([
		{ kind: 'number', value: -2.5 },
		{ kind: 'order', order: [2, 0, 1] },
		{ kind: 'match', match: [1, -1, 0] }
	])('reads the answer %j', (chosen) => {
		const attempt = withResponse(fresh, { ...response('q1', 600), chosen, points: 3, correct: false });
		expect(parseAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual({ ok: true, value: attempt });
	});

	it.each([
		[{ responses: [{ ...response('q1', 1), points: 11 }] }, 'wrong-number responses[0].points'],
		[{ responses: [{ ...response('q1', 1), points: 2.5 }] }, 'wrong-number responses[0].points'],
		[
			{
				responses: [
					{ ...response('q1', 1), chosen: { kind: 'order', order: Array.from({ length: 9 }, () => 0) } }
				]
			},
			'too-many responses[0].chosen.order'
		],
		[
			{ responses: [{ ...response('q1', 1), chosen: { kind: 'match', match: [-2] } }] },
			'wrong-number responses[0].chosen.match[0]'
		],
		[{ id: '../x' }, 'wrong-form id'],
		[{ quizId: undefined }, 'missing quizId'],
		[{ seed: -1 }, 'wrong-number seed'],
		[{ startedAt: 'now' }, 'wrong-type startedAt'],
		[{ responses: [response('q1', 1), response('q1', 2)] }, 'wrong-form responses'],
		[
			{ responses: [{ ...response('q1', 1), chosen: { kind: 'text', text: 'x' } }] },
			'unknown-value responses[0].chosen.kind'
		],
		[{ phase: 'feedback' }, 'unknown-field phase']
	])('refuses %j', (change, problem) => {
		const parsed = parseAttempt(JSON.parse(JSON.stringify({ ...fresh, ...change })));
		expect(parsed.ok ? [] : parsed.problem.map(({ code, place }) => `${code} ${place}`)).toContain(problem);
	});

	it.each([null, 7, [], 'attempt'])('refuses %j', (input) => {
		expect(parseAttempt(input).ok).toBe(false);
	});
});

describe('timeTaken', () => {
	it('is never negative, also when the clock was set back', () => {
		expect(timeTaken(response('q1', 150))).toBe(40);
		expect(timeTaken(response('q1', 90))).toBe(0);
	});
});
