import { afterEach, describe, expect, it, vi } from 'vitest';
import { openResultCode, readResultCode } from '../../core/link/result-code';
import type { AskedQuiz } from '../../core/quiz/asked-quiz';
import type { Attempt } from '../../core/quiz/attempt';
import { newClassKey, open, type ClassKey } from '../platform/sealing';
import { createMemoryStore } from '../storage/memory-store';
import type { Store } from '../storage/store';
import { Games } from './games';
import { KeptRecords } from './kept-records';
import { Preferences } from './preferences.svelte';
import { ResultSender } from './result-sender.svelte';
import type { Services } from './services';

const options = ['Anna', 'Boris'].map((text) => ({ text }));
const attempt: Attempt = {
	id: 'a-1',
	quizId: '0123456789abcdef',
	title: 'Letters',
	total: 1,
	seed: 1,
	startedAt: 0,
	finishedAt: 9,
	responses: [
		{
			itemId: 'q1',
			chosen: { kind: 'option', option: 1 },
			points: 0,
			correct: false,
			shownAt: 0,
			answeredAt: 9
		}
	]
};

function servicesOn(store: Store): Services {
	const device = {
		now: () => 0,
		newSeed: () => 1,
		newId: () => 'device-1',
		takeOver: () => Promise.resolve()
	};
	return { store, games: new Games(new KeptRecords(store), device), preferences: new Preferences(store) };
}

async function classQuiz(asksName: boolean): Promise<{ readonly key: ClassKey; readonly quiz: AskedQuiz }> {
	const made = await newClassKey();
	if (!made.ok) throw new Error(made.problem);
	const { key } = made.value;
	return {
		key,
		quiz: {
			id: attempt.quizId,
			title: 'Letters',
			items: [{ id: 'q1', kind: 'single-choice', w: 'who', stem: 'Who wrote?', options }],
			settings: { shuffle: true, feedback: 'end', ...(asksName ? { asksName } : {}) },
			resultsTo: key.publicKey
		}
	};
}

async function senderFor(quiz: AskedQuiz, store: Store = createMemoryStore()): Promise<ResultSender> {
	const sender = new ResultSender(
		{ quiz, attempt, classPage: 'https://five.test/class/' },
		servicesOn(store)
	);
	await sender.open();
	return sender;
}

async function resultIn(sender: ResultSender, quiz: AskedQuiz, key: ClassKey) {
	if (sender.view.kind !== 'made') throw new Error(`no code: ${sender.view.kind}`);
	const read = readResultCode(sender.view.link);
	if (!read.ok) throw new Error(read.problem);
	const opened = await openResultCode(read.value, quiz, (bytes, info) => open(bytes, { key, info }));
	return opened.ok ? opened.value : opened.problem;
}

afterEach(() => vi.unstubAllGlobals());

describe('ResultSender', () => {
	it('makes a code that the teacher opens, and keeps it for the next time', async () => {
		const { key, quiz } = await classQuiz(true);
		const store = createMemoryStore();
		const sender = await senderFor(quiz, store);
		expect(sender.view.kind).toBe('asking');
		expect(await sender.make(' Ada  Test ')).toBeUndefined();
		expect(await resultIn(sender, quiz, key)).toMatchObject({
			name: 'Ada Test',
			answers: [{ kind: 'option', option: 1 }]
		});
		const again = await senderFor(quiz, store);
		expect(again.view).toEqual(sender.view);
		expect(again.rememberedName).toBe('Ada Test');
	});

	it('asks for no name where the quiz asks for none', async () => {
		const { key, quiz } = await classQuiz(false);
		const sender = await senderFor(quiz);
		expect(await sender.make('')).toBeUndefined();
		expect(await resultIn(sender, quiz, key)).not.toHaveProperty('name');
	});

	it.each([
		['  ', 'empty'],
		['x'.repeat(41), 'too-long']
	])('makes nothing with the name %j', async (name, problem) => {
		const { quiz } = await classQuiz(true);
		const sender = await senderFor(quiz);
		expect(await sender.make(name)).toBe(problem);
		expect(sender.view.kind).toBe('asking');
	});

	it('makes its code also on a device that keeps nothing', async () => {
		const { key, quiz } = await classQuiz(false);
		const memory = createMemoryStore();
		const refusing: Store = { ...memory, set: () => Promise.resolve({ ok: false, problem: 'full' }) };
		const sender = await senderFor(quiz, refusing);
		await sender.make('');
		expect(await resultIn(sender, quiz, key)).toMatchObject({ quizId: quiz.id });
	});

	it('says why when the browser cannot seal, or the quiz names no key', async () => {
		const { quiz } = await classQuiz(false);
		const wrong = await senderFor({ ...quiz, resultsTo: 'A'.repeat(43) });
		await wrong.make('');
		expect(wrong.view).toEqual({ kind: 'failed', problem: 'wrong-key' });
		const sender = await senderFor(quiz);
		vi.stubGlobal('crypto', { getRandomValues: () => 0 });
		await sender.make('');
		expect(sender.view).toEqual({ kind: 'failed', problem: 'insecure-page' });
	});
});
