import { describe, expect, it } from 'vitest';
import type { Quiz } from '../quiz/quiz';
import type { Answer } from '../quiz/response';
import { chosenAttempts } from './chosen-attempts';
import type { ReceivedResult } from './received-result';

const item = (id: string) =>
	({
		kind: 'single-choice',
		id,
		w: 'who',
		stem: 'Who opened the bridge?',
		evidence: [],
		status: 'asserted',
		origin: 'written',
		family: 'hand',
		options: [
			{ text: 'The mayor', isKey: true, reason: 'It says so.' },
			{ text: 'The baker', isKey: false, reason: 'Not the baker.' }
		]
	}) as const;

const quiz: Quiz = {
	id: '00000000000000aa',
	title: 'The bridge',
	source: { title: 'The bridge' },
	items: [item('q1'), item('q2')],
	settings: { shuffle: false, feedback: 'each' }
};
const right: Answer = { kind: 'option', option: 0 };
const wrong: Answer = { kind: 'option', option: 1 };

function result(id: string, receivedAt: number, parts: Partial<ReceivedResult>): ReceivedResult {
	return { id, quizId: quiz.id, token: 'aa', minutes: 3, receivedAt, answers: [wrong, wrong], ...parts };
}

const three = [
	result('3', 30, { answers: [right, null] }),
	result('1', 10, {}),
	result('2', 20, { answers: [right, right] })
];

describe('chosen attempts', () => {
	it.each([
		['first', '1'],
		['best', '2'],
		['last', '3']
	] as const)('are the %s in the order received, one a student', (choice, resultId) => {
		const chosen = chosenAttempts(quiz, three, choice);
		expect(chosen).toHaveLength(1);
		expect(chosen[0]).toMatchObject({ resultId, attempts: 3 });
	});

	it('take the earlier of two that are as good', () => {
		const chosen = chosenAttempts(quiz, [result('b', 2, {}), result('a', 1, {})], 'best');
		expect(chosen[0]?.resultId).toBe('a');
	});

	it('tell those who share a device apart by name, however it is written, and those of one name by device', () => {
		const results = [
			result('1', 1, { name: 'Zoë R.' }),
			result('2', 2, { name: ' zoe  r.' }),
			result('3', 3, { name: 'Ida K.' }),
			result('4', 4, { name: 'Ida K.', token: 'bb' })
		];
		const chosen = chosenAttempts(quiz, results, 'first');
		expect(chosen.map(({ resultId }) => resultId)).toEqual(['3', '4', '1']);
	});

	it('leave out other quizzes, and hold what was answered with its marks', () => {
		const results = [
			result('1', 1, { answers: [right, null] }),
			result('2', 2, { quizId: '00000000000000bb' })
		];
		expect(chosenAttempts(quiz, results, 'first')).toEqual([
			{
				resultId: '1',
				token: 'aa',
				minutes: 3,
				attempts: 1,
				answers: [right, null],
				marks: [
					{ points: 10, correct: true },
					{ points: 0, correct: false }
				],
				correct: 1,
				points: 10
			}
		]);
	});
});
