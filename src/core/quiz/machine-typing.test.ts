import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { parseBank } from '../bank/schema';
import { layOut } from './form';
import { quizMachine, type QuizEvent } from './machine';
import { quizFromBank } from './quiz';
import type { Response, Typed } from './response';

const bank = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/kestrel-bay/bank.json', 'utf8')));
if (!bank.ok) throw new Error('the sample is no bank');
const sample = bank.value;
const [first] = sample.items;
if (first?.kind !== 'single-choice') throw new Error('the first item has no options');
const firstId = first.id;
const key = first.options.findIndex(({ isKey }) => isKey);
const wrong = first.options.findIndex(({ isKey }) => !isKey);

/** A sitting of one item that is asked without its options first, and what it told. */
function sitting(typed?: Typed) {
	const quiz = quizFromBank(sample, { itemIds: [firstId] });
	const form = layOut(quiz, 1);
	const items = form.items.map((laid) => ({ ...laid, typeFirst: true as const }));
	const actor = createActor(quizMachine, { input: { form: { ...form, items }, responses: [], typed } });
	const told: Response[] = [];
	actor.on('response.recorded', ({ response }) => told.push(response));
	actor.start();
	actor.send({ type: 'item.shown', at: 1 });
	return { actor, told, phase: () => actor.getSnapshot().value };
}

const typedText = (text: string, option: number | null): QuizEvent => ({
	type: 'answer.typed',
	text,
	named: option === null ? null : { kind: 'option', option },
	at: 2
});
const chosen = (option: number): QuizEvent => ({
	type: 'answer.chosen',
	answer: { kind: 'option', option },
	at: 3
});
const confirmed: QuizEvent = { type: 'answer.confirmed', at: 4 };

describe('an item that is asked without its options first', () => {
	it('takes no option before something is typed', () => {
		const { actor, phase } = sitting();
		actor.send(chosen(key));
		actor.send(confirmed);
		expect(phase()).toBe('typing');
	});

	it('gives all points for the right answer typed', () => {
		const { actor, told, phase } = sitting();
		actor.send(typedText('the right one', key));
		expect(phase()).toBe('feedback');
		expect(told).toMatchObject([
			{ chosen: { option: key }, points: 10, correct: true, typed: { text: 'the right one', right: true } }
		]);
	});

	it.each([
		['something else', null],
		['another option', wrong],
		['', null]
	])('shows the options after %j, for half the points', (text, option) => {
		const { actor, told, phase } = sitting();
		actor.send(typedText(text, option));
		expect(phase()).toBe('answering');
		expect(told).toEqual([]);
		actor.send(chosen(key));
		actor.send(confirmed);
		expect(told).toMatchObject([{ points: 5, correct: true, typed: { text, right: false } }]);
	});

	it('shows the options at once where something was typed before a reload', () => {
		const { actor, told, phase } = sitting({ text: 'something else', right: false });
		expect(phase()).toBe('answering');
		actor.send(chosen(wrong));
		actor.send(confirmed);
		expect(told).toMatchObject([{ points: 0, correct: false }]);
	});
});

describe('what a player says of an answer', () => {
	it('is kept with it: how sure, told before or after the options show', () => {
		const { actor, told } = sitting();
		actor.send({ type: 'confidence.told', confidence: 'guess', at: 2 });
		actor.send(typedText('', null));
		actor.send({ type: 'confidence.told', confidence: 'sure', at: 2 });
		actor.send(chosen(key));
		actor.send(confirmed);
		expect(told).toMatchObject([{ confidence: 'sure' }]);
	});

	it('is kept once: whether the proof was found', () => {
		const { actor, told } = sitting();
		actor.send(typedText('the right one', key));
		actor.send({ type: 'proof.looked-for', found: false, at: 5 });
		actor.send({ type: 'proof.looked-for', found: true, at: 6 });
		expect(told).toHaveLength(2);
		expect(told.at(-1)).toMatchObject({ itemId: firstId, correct: true, proofFound: false });
		expect(actor.getSnapshot().context.responses).toHaveLength(1);
	});
});
