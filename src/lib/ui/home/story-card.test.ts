import { describe, expect, it } from 'vitest';
import { playedGames } from '../../../core/progress/played';
import type { Attempt } from '../../../core/quiz/attempt';
import { progressAt } from './story-card';

const response = (itemId: string, correct: boolean) => ({
	itemId,
	chosen: { kind: 'option', option: 0 } as const,
	points: correct ? 10 : 0,
	correct,
	shownAt: 1,
	answeredAt: 2
});

const attempt = (id: string, more: Partial<Attempt> = {}): Attempt => ({
	id,
	quizId: 'a',
	title: 'Letters',
	total: 3,
	seed: 1,
	startedAt: 1,
	responses: [],
	...more
});

describe('progressAt', () => {
	const finished = attempt('old', {
		finishedAt: 9,
		responses: [response('q1', true), response('q2', false), response('q3', true)]
	});
	const open = attempt('new', { responses: [response('q1', false)] });

	it('tells the question an open game stands at, also when an older game is finished', () => {
		expect(progressAt('a', { played: playedGames([finished]), unfinished: [open] })).toEqual({
			kind: 'open',
			position: 2,
			total: 3
		});
	});

	it('tells the score of the latest finished game', () => {
		expect(progressAt('a', { played: playedGames([finished]), unfinished: [] })).toEqual({
			kind: 'finished',
			game: expect.objectContaining({ attemptId: 'old', right: 2, total: 3 })
		});
	});

	it('leaves the games of other quizzes out', () => {
		expect(progressAt('b', { played: playedGames([finished]), unfinished: [open] })).toEqual({
			kind: 'not-played'
		});
	});
});
