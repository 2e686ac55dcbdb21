import { describe, expect, it } from 'vitest';
import type { Attempt } from '../quiz/attempt';
import type { Response } from '../quiz/response';
import { tokenOf } from './result-code';
import { sittingOf } from './sitting';

const item = (id: string) => ({ id, kind: 'order', w: 'when', stem: '?', entries: [] }) as const;
const quiz = {
	id: '0123456789abcdef',
	title: 'T',
	items: ['q1', 'q2', 'q3'].map(item),
	settings: { shuffle: true, feedback: 'end' }
} as const;

const response = (
	itemId: string,
	option: number,
	[shownAt, answeredAt]: readonly [number, number]
): Response => ({
	itemId,
	chosen: { kind: 'option', option },
	points: 0,
	correct: false,
	shownAt,
	answeredAt
});

const attempt = (responses: readonly Response[]): Attempt => ({
	id: 'a-1',
	quizId: quiz.id,
	title: 'T',
	total: 3,
	seed: 1,
	startedAt: 0,
	responses
});

describe('a sitting', () => {
	it('has its answers in the order of the quiz, whatever the order they were given in', () => {
		const { answers } = sittingOf(quiz, attempt([response('q3', 2, [0, 1]), response('q1', 1, [2, 3])]), {
			secret: 's'
		});
		expect(answers).toEqual([{ kind: 'option', option: 1 }, null, { kind: 'option', option: 2 }]);
	});

	it.each([
		[[], 0],
		[[response('q1', 0, [1000, 1000])], 0],
		[[response('q1', 0, [1000, 1001])], 1],
		[[response('q1', 0, [0, 60_000]), response('q2', 0, [60_000, 60_001])], 2],
		[[response('q1', 0, [900_000, 1])], 0]
	])('of %j took %i minutes', (responses, minutes) => {
		expect(sittingOf(quiz, attempt(responses), { secret: 's' }).minutes).toBe(minutes);
	});

	it('says which device, and which sitting of it, and a name only when there is one', () => {
		const one = sittingOf(quiz, attempt([]), { secret: 's', name: 'Ada' });
		const other = sittingOf(quiz, { ...attempt([]), id: 'a-2' }, { secret: 's' });
		expect(one.token).toBe(tokenOf('s', quiz.id));
		expect(other.token).toBe(one.token);
		expect(other.nonce).not.toBe(one.nonce);
		expect([one.name, 'name' in other]).toEqual(['Ada', false]);
	});
});
