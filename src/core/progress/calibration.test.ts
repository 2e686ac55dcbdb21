import { expect, it } from 'vitest';
import type { Confidence, Response } from '../quiz/response';
import { calibrationOf } from './calibration';

const response = (confidence: Confidence | undefined, correct: boolean): Response => ({
	itemId: 'q1',
	chosen: { kind: 'option', option: 0 },
	points: correct ? 10 : 0,
	correct,
	...(confidence === undefined ? {} : { confidence }),
	shownAt: 1,
	answeredAt: 2
});

it('counts right answers by how sure they were, and nothing of what was not told', () => {
	const responses = [
		response('guess', false),
		response('sure', true),
		response('sure', false),
		response(undefined, true)
	];
	expect(calibrationOf(responses)).toEqual([
		{ confidence: 'sure', right: 1, asked: 2 },
		{ confidence: 'guess', right: 0, asked: 1 }
	]);
	expect(calibrationOf([response(undefined, true)])).toEqual([]);
});
