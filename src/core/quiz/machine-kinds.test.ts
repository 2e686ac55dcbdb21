import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createActor } from 'xstate';
import { parseBank } from '../bank/schema';
import { layOut } from './form';
import { quizMachine } from './machine';
import { quizFromBank } from './quiz';
import type { Answer } from './response';

/** A started sitting of some items of the sample with every kind. */
function sitting(itemIds: readonly string[]) {
	const parsed = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/marl-bridge/bank.json', 'utf8')));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
	const quiz = quizFromBank(parsed.value, { itemIds, settings: { shuffle: false, feedback: 'end' } });
	return createActor(quizMachine, { input: { form: layOut(quiz, 1), responses: [] } }).start();
}

const match = (...rights: readonly number[]): Answer => ({ kind: 'match', match: rights });

it('plays a quiz of every kind to its end', () => {
	const actor = sitting(['q1', 'q2', 'q3', 'q4', 'q5', 'q6']);
	const answers: readonly Answer[] = [
		{ kind: 'option', option: 1 },
		{ kind: 'option', option: 0 },
		{ kind: 'option', option: 1 },
		{ kind: 'number', value: 66 },
		{ kind: 'order', order: [0, 1, 3, 2] },
		match(0, 1, 2, 3)
	];
	for (const answer of answers) {
		actor.send({ type: 'item.shown', at: 1 });
		actor.send({ type: 'answer.chosen', answer, at: 2 });
		actor.send({ type: 'answer.confirmed', at: 3 });
	}
	const { value, context } = actor.getSnapshot();
	expect(value).toBe('finished');
	expect(context.responses.map(({ points, correct }) => [points, correct])).toEqual([
		[10, true],
		[0, false],
		[10, true],
		[7, true],
		[8, false],
		[10, true]
	]);
});

it('confirms a match only when it is whole, and gives points for its part when the time is up', () => {
	const actor = sitting(['q6']);
	actor.send({ type: 'item.shown', at: 1 });
	actor.send({ type: 'answer.chosen', answer: match(0, 1, -1, -1), at: 2 });
	actor.send({ type: 'answer.confirmed', at: 3 });
	expect(actor.getSnapshot().value).toBe('answering');
	actor.send({ type: 'time.up', at: 4 });
	expect(actor.getSnapshot().context.responses).toMatchObject([
		{ chosen: match(0, 1, -1, -1), points: 5, correct: false }
	]);
});

it('chooses no answer of another kind', () => {
	const actor = sitting(['q4']);
	actor.send({ type: 'item.shown', at: 1 });
	actor.send({ type: 'answer.chosen', answer: match(0, 1, 2, 3), at: 2 });
	expect(actor.getSnapshot().context.chosen).toBeNull();
});
