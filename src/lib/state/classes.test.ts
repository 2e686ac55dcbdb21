import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBank } from '../../core/bank/schema';
import { quizFromBank } from '../../core/quiz/quiz';
import { sampleResults } from '../../core/report/fixture';
import { createMemoryStore } from '../storage/memory-store';
import { Classes } from './classes';

const newClasses = (store = createMemoryStore()) => new Classes(store, () => 1_700_000_000_000);

async function madeClass(classes: Classes, name = '8b, history') {
	const made = await classes.make(name);
	if (!made.ok) throw new Error(made.problem);
	return made.value;
}

function quizFor(publicKey: string) {
	const bank = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/kestrel-bay/bank.json', 'utf8')));
	if (!bank.ok) throw new Error('the frozen bank cannot be read');
	return quizFromBank(bank.value, { resultsTo: publicKey });
}

describe('a class', () => {
	it('asks for its key file until the teacher has it', async () => {
		const classes = newClasses();
		const made = await madeClass(classes);
		expect((await classes.list()).classes).toMatchObject([{ name: '8b, history', keyState: 'not-saved' }]);
		expect(await classes.keyFileOf(made)).toContain(made.publicKey);
		expect(await classes.confirmKeyFile(made.id)).toBe(true);
		expect((await classes.list()).classes).toMatchObject([{ keyState: 'safe' }]);
		expect(await classes.keyFileOf(made)).toBeUndefined();
	});

	it('is the same class on another device, with its key from the file', async () => {
		const [here, there] = [newClasses(), newClasses()];
		const made = await madeClass(here);
		const imported = await there.importKey((await here.keyFileOf(made)) ?? '');
		expect(imported).toEqual({ ok: true, value: made });
		expect((await there.list()).classes).toMatchObject([{ id: made.id, keyState: 'safe' }]);
		expect((await there.keyOf(made.id))?.privateKey.extractable).toBe(false);
	});

	it('that was met without its key gets it later, and keeps its name and results', async () => {
		const [here, there] = [newClasses(), newClasses()];
		const made = await madeClass(here);
		await there.meet({ ...made, name: 'As it is called there' });
		expect((await there.list()).classes).toMatchObject([{ keyState: 'missing' }]);
		await there.importKey((await here.keyFileOf(made)) ?? '');
		expect((await there.list()).classes).toMatchObject([{ name: 'As it is called there', keyState: 'safe' }]);
	});

	it('needs a name', async () => {
		expect(await newClasses().make(' \u200b ')).toEqual({ ok: false, problem: 'no-name' });
	});

	it('is not made when the device refuses to keep its key', async () => {
		const store = createMemoryStore();
		const classes = newClasses({ ...store, set: async () => ({ ok: false, problem: 'full' }) });
		expect(await classes.make('8b')).toEqual({ ok: false, problem: 'not-kept' });
		expect((await classes.list()).classes).toEqual([]);
	});

	it('has the quizzes whose results go to it, and what was received, however often', async () => {
		const classes = newClasses();
		const made = await madeClass(classes);
		const other = await madeClass(classes, '9a');
		const quiz = quizFor(made.publicKey);
		await classes.addQuizzes([quiz, quizFor(other.publicKey)]);
		const results = sampleResults(quiz, 5, 1);
		expect(await classes.add(made.id, results.slice(0, 4))).toBe(true);
		expect(await classes.add(made.id, results.slice(2))).toBe(true);
		expect(await classes.contentOf(made)).toEqual({ quizzes: [quiz], results, unreadable: 0 });
		expect((await classes.contentOf(other)).results).toEqual([]);
	});
});
