import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseBank } from '../../core/bank/schema';
import { seededRandom, shuffled } from '../../core/base/random';
import { encodeResultCode } from '../../core/link/result-code';
import { quizFromBank, type Quiz } from '../../core/quiz/quiz';
import { sampleResults } from '../../core/report/fixture';
import type { StudentResult } from '../../core/quiz/student-result';
import { newClassKey, open, seal, type ClassKey } from '../platform/sealing';
import { openCodes, type CodeOutcome, type IntakeDoors } from './result-intake';

async function newKey(): Promise<ClassKey> {
	const made = await newClassKey();
	if (!made.ok) throw new Error(made.problem);
	return made.value.key;
}

function quizFor(bankName: string, resultsTo: string): Quiz {
	const bank = parseBank(JSON.parse(readFileSync(`tests/samples/banks/v1/${bankName}/bank.json`, 'utf8')));
	if (!bank.ok) throw new Error('the frozen bank cannot be read');
	return quizFromBank(bank.value, {
		resultsTo,
		settings: { shuffle: true, feedback: 'end', asksName: true }
	});
}

async function codeOf(quiz: Quiz, result: StudentResult, to = quiz.resultsTo ?? ''): Promise<string> {
	const sitting = { ...result, nonce: result.id.slice(-6) };
	const code = await encodeResultCode(quiz, sitting, (bytes, info) => seal(bytes, { publicKey: to, info }));
	if (!code.ok) throw new Error('a code');
	return code.value;
}

const doors: IntakeDoors = {
	open,
	now: () => 1000,
	breathe: async () => undefined,
	onProgress: () => undefined
};
const opening = (key: ClassKey, ...quizzes: readonly Quiz[]) => ({
	classId: key.publicKey.slice(0, 4),
	key,
	quizzes,
	known: []
});
const addedOf = (outcomes: readonly CodeOutcome[]) =>
	outcomes.flatMap((outcome) => (outcome.kind === 'added' ? [outcome.result] : []));

describe('codes of a class', () => {
	let key: ClassKey, other: ClassKey;
	let quiz: Quiz, second: Quiz;
	let sent: readonly StudentResult[];
	let codes: readonly string[];

	beforeAll(async () => {
		[key, other] = [await newKey(), await newKey()];
		[quiz, second] = [quizFor('marl-bridge', key.publicKey), quizFor('kestrel-bay', key.publicKey)];
		sent = sampleResults(quiz, 40, 5);
		codes = await Promise.all(sent.map((result) => codeOf(quiz, result)));
	});

	it('are read as they were sent, 40 at once, shuffled, with repeats, other quizzes and damage named', async () => {
		const others = await Promise.all(sampleResults(second, 3, 6).map((result) => codeOf(second, result)));
		const damaged = codes.slice(0, 2).map((code) => `${code.slice(0, -3)}AAA`);
		const all = [...codes, ...codes.slice(10, 15), ...others, ...damaged];
		const text = shuffled(all, seededRandom(9)).join('\n');
		const read = await openCodes(text, [opening(key, quiz)], doors);
		if (!read.ok) throw new Error(read.problem);
		expect(read.value).toHaveLength(50);
		const added = addedOf(read.value);
		const answersOf = (results: readonly StudentResult[]) =>
			results
				.map(({ name, minutes, token, answers }) => JSON.stringify([name, minutes, token, answers]))
				.sort();
		expect(answersOf(added)).toEqual(answersOf(sent));
		expect(read.value.filter(({ kind }) => kind === 'again')).toHaveLength(5);
		const refused = read.value.flatMap((one) => (one.kind === 'refused' ? [one.problem] : []));
		expect([...refused].sort()).toEqual(['cut-off', 'cut-off', 'not-opened', 'not-opened', 'not-opened']);
		const order = added.map(({ receivedAt }) => receivedAt);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	it('find their quiz and their class by themselves', async () => {
		const third = quizFor('kestrel-bay', other.publicKey);
		const [one, two, three] = sampleResults(quiz, 3, 1);
		if (!one || !two || !three) throw new Error('three results');
		const text = [
			await codeOf(second, { ...one, answers: [] }),
			await codeOf(third, { ...two, answers: [] }),
			await codeOf(quiz, three)
		].join(' ');
		const read = await openCodes(text, [opening(key, quiz, second), opening(other, third)], doors);
		expect(read.ok && addedOf(read.value).map(({ quizId }) => quizId)).toEqual([
			second.id,
			third.id,
			quiz.id
		]);
	});

	it('that are here already are named with what is here', async () => {
		const first = await openCodes(codes.slice(0, 3).join(' '), [opening(key, quiz)], doors);
		const known = first.ok ? addedOf(first.value) : [];
		const again = await openCodes(codes.slice(0, 4).join(' '), [{ ...opening(key, quiz), known }], doors);
		expect(again.ok && again.value.map(({ kind }) => kind)).toEqual(['again', 'again', 'again', 'added']);
	});

	it('of another class, or forged for this quiz with another key, open nothing', async () => {
		const [result] = sent;
		if (!result) throw new Error('a result');
		const forged = await codeOf(quiz, result, other.publicKey);
		const read = await openCodes(forged, [opening(key, quiz)], doors);
		expect(read).toEqual({ ok: true, value: [{ kind: 'refused', code: forged, problem: 'not-opened' }] });
	});

	it('are not looked at without a key, and a text without codes is told apart', async () => {
		expect(await openCodes(codes[0] ?? '', [], doors)).toEqual({ ok: false, problem: 'no-key' });
		expect(await openCodes('Good morning', [opening(key, quiz)], doors)).toEqual({
			ok: false,
			problem: 'no-codes'
		});
	});

	it('end at once where the browser opens nothing', async () => {
		const old = { ...doors, open: async () => ({ ok: false, problem: 'no-x25519' }) as const };
		expect(await openCodes(codes.join(' '), [opening(key, quiz)], old)).toEqual({
			ok: false,
			problem: 'no-x25519'
		});
	});
});
