import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, initialTransition, type SnapshotFrom, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { parseBank } from '../bank/schema';
import { layOut } from './form';
import { quizMachine, type QuizEvent } from './machine';
import { quizFromBank } from './quiz';
import type { Response } from './response';

type Snapshot = SnapshotFrom<typeof quizMachine>;

function sampleForm(feedback: 'each' | 'end' = 'each', count = 3) {
	const parsed = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/kestrel-bay/bank.json', 'utf8')));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
	const itemIds = parsed.value.items.slice(0, count).map((item) => item.id);
	return layOut(quizFromBank(parsed.value, { itemIds, settings: { shuffle: false, feedback } }), 1);
}

/** The snapshot after some events, and every response told on the way. */
function run(
	events: readonly QuizEvent[],
	feedback: 'each' | 'end' = 'each',
	responses: readonly Response[] = []
) {
	let [snapshot] = initialTransition(quizMachine, { form: sampleForm(feedback), responses });
	const told: unknown[] = [];
	for (const event of events) {
		const [next, actions] = transition(quizMachine, snapshot, event);
		snapshot = next;
		for (const action of actions) if (String(action.type) === 'xstate.emit') told.push(emittedBy(action));
	}
	return { snapshot, told };
}

/** The event that an emit action tells. */
function emittedBy(action: object): unknown {
	return Reflect.get(Object(Reflect.get(action, 'params')), 'event');
}

const chosen = (option: number, at: number): QuizEvent => ({
	type: 'answer.chosen',
	answer: { kind: 'option', option },
	at
});
const answer = (option: number, at: number): QuizEvent[] => [
	{ type: 'item.shown', at },
	chosen(option, at + 1000),
	{ type: 'answer.confirmed', at: at + 2000 }
];
const dismissed = (at: number): QuizEvent => ({ type: 'feedback.dismissed', at });

const anyEvent: fc.Arbitrary<QuizEvent> = fc.oneof(
	fc.record({ type: fc.constant('item.shown' as const), at: fc.nat() }),
	fc.record({
		type: fc.constant('answer.chosen' as const),
		answer: fc.record({ kind: fc.constant('option' as const), option: fc.integer({ min: -1, max: 4 }) }),
		at: fc.nat()
	}),
	fc.record({ type: fc.constant('answer.confirmed' as const), at: fc.nat() }),
	fc.record({ type: fc.constant('time.up' as const), at: fc.nat() }),
	fc.record({ type: fc.constant('feedback.dismissed' as const), at: fc.nat() })
);

describe('quizMachine', () => {
	it('records a response with what was chosen and when', () => {
		const { snapshot, told } = run(answer(0, 5000));
		const response = {
			itemId: 'q1',
			chosen: { kind: 'option', option: 0 },
			points: 10,
			correct: true,
			shownAt: 5000,
			answeredAt: 7000
		};
		expect(snapshot.value).toBe('feedback');
		expect(snapshot.context.responses).toEqual([response]);
		expect(told).toEqual([{ type: 'response.recorded', response }]);
	});

	it('lets a choice change until it is confirmed', () => {
		const { snapshot } = run([
			{ type: 'item.shown', at: 1 },
			chosen(0, 2),
			chosen(2, 3),
			{ type: 'answer.confirmed', at: 4 }
		]);
		expect(snapshot.context.responses[0]).toMatchObject({
			chosen: { kind: 'option', option: 2 },
			correct: false
		});
	});

	it('confirms nothing before something is chosen, and chooses nothing that is not offered', () => {
		const { snapshot } = run([
			{ type: 'item.shown', at: 1 },
			chosen(3, 2),
			chosen(-1, 2),
			{ type: 'answer.confirmed', at: 3 }
		]);
		expect(snapshot.value).toBe('answering');
		expect(snapshot.context.chosen).toBeNull();
	});

	it('ends when the time is up: what is chosen counts, the rest is left out, and each is told', () => {
		const { snapshot, told } = run([{ type: 'item.shown', at: 1 }, chosen(0, 2), { type: 'time.up', at: 9 }]);
		expect(snapshot.value).toBe('finished');
		expect(snapshot.context.responses).toMatchObject([
			{ itemId: 'q1', chosen: { kind: 'option', option: 0 }, shownAt: 1, answeredAt: 9 },
			{ itemId: 'q2', chosen: null, points: 0, correct: false, shownAt: 9, answeredAt: 9 },
			{ itemId: 'q3', chosen: null }
		]);
		expect(told).toHaveLength(3);
	});

	it('ends with the time also while an answer is told, and before the next item shows', () => {
		for (const events of [answer(0, 0), [...answer(0, 0), dismissed(5)]]) {
			const { snapshot } = run([...events, { type: 'time.up', at: 9 }]);
			expect(snapshot.value).toBe('finished');
			expect(snapshot.context.responses.map(({ chosen }) => chosen === null)).toEqual([false, true, true]);
		}
	});

	it('goes on without feedback when it comes at the end', () => {
		const { snapshot } = run([...answer(0, 0), ...answer(0, 10), ...answer(0, 20)], 'end');
		expect(snapshot.value).toBe('finished');
		expect(snapshot.context.responses).toHaveLength(3);
	});

	it('finishes after the feedback on the last item', () => {
		const { snapshot } = run([
			...answer(0, 0),
			dismissed(5),
			...answer(0, 10),
			dismissed(15),
			...answer(0, 20)
		]);
		expect(snapshot.value).toBe('feedback');
		expect(transition(quizMachine, snapshot, dismissed(30))[0]).toMatchObject({
			value: 'finished',
			status: 'done'
		});
	});

	it('starts finished when every item is answered', () => {
		const { responses } = run([...answer(0, 0), ...answer(0, 10), ...answer(0, 20)], 'end').snapshot.context;
		expect(run([], 'each', responses).snapshot.value).toBe('finished');
	});

	it('tells a listener each response', () => {
		const actor = createActor(quizMachine, { input: { form: sampleForm(), responses: [] } });
		const told: string[] = [];
		actor.on('response.recorded', ({ response }) => told.push(response.itemId));
		actor.start();
		for (const event of [...answer(0, 0), dismissed(5), ...answer(1, 10)]) actor.send(event);
		expect(told).toEqual(['q1', 'q2']);
	});

	it('can reach each of its states, and each finished sitting has all responses', () => {
		const paths = getShortestPaths(quizMachine, {
			input: { form: sampleForm('each', 2), responses: [] },
			events: [
				{ type: 'item.shown', at: 1 },
				chosen(0, 2),
				chosen(1, 2),
				{ type: 'answer.confirmed', at: 3 },
				{ type: 'time.up', at: 4 },
				dismissed(5)
			],
			limit: 500
		});
		const reached = new Set(paths.map(({ state }) => String(state.value)));
		expect([...reached].sort()).toEqual(['answering', 'feedback', 'finished', 'presenting']);
		for (const { state } of paths)
			if (state.value === 'finished') expect(state.context.responses).toHaveLength(2);
	});
});

describe('quizMachine under any sequence of events', () => {
	const sequences = fc.array(anyEvent, { maxLength: 60 });
	const feedbacks = fc.constantFrom('each' as const, 'end' as const);

	it('never has more responses than items, nor two to one item, and tells each once', () => {
		fc.assert(
			fc.property(sequences, feedbacks, (events, feedback) => {
				const { snapshot, told } = run(events, feedback);
				const ids = snapshot.context.responses.map(({ itemId }) => itemId);
				expect(ids).toEqual(
					sampleForm()
						.items.slice(0, ids.length)
						.map(({ item }) => item.id)
				);
				expect(told).toEqual(
					snapshot.context.responses.map((response) => ({ type: 'response.recorded', response }))
				);
				expect(snapshot.value === 'finished').toBe(snapshot.status === 'done');
			})
		);
	});

	it('holds plain JSON only', () => {
		fc.assert(
			fc.property(sequences, (events) => {
				const { context } = run(events).snapshot;
				expect(JSON.parse(JSON.stringify(context))).toEqual(context);
			})
		);
	});

	it('resumes where it was: the saved responses and the time of showing give the same sitting', () => {
		const atRest = (snapshot: Snapshot) => ({ value: snapshot.value, ...snapshot.context, chosen: null });
		fc.assert(
			fc.property(sequences, feedbacks, (events, feedback) => {
				const { snapshot } = run(events, feedback);
				const { responses, shownAt } = snapshot.context;
				const reshown: QuizEvent[] = shownAt === null ? [] : [{ type: 'item.shown', at: shownAt }];
				const resumed = run(reshown, feedback, JSON.parse(JSON.stringify(responses))).snapshot;
				const before =
					snapshot.value === 'feedback' ? transition(quizMachine, snapshot, dismissed(0))[0] : snapshot;
				expect(atRest(resumed)).toEqual(atRest(before));
			})
		);
	});
});
