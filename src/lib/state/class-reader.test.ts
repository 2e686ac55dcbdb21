import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseBank } from '../../core/bank/schema';
import { encodeResultCode } from '../../core/link/result-code';
import { quizFromBank, type Quiz } from '../../core/quiz/quiz';
import type { StudentResult } from '../../core/quiz/student-result';
import { sampleResults } from '../../core/report/fixture';
import { resultsFile } from '../../core/report/results-file';
import { open, seal } from '../platform/sealing';
import { createMemoryStore } from '../storage/memory-store';
import type { Store } from '../storage/store';
import { ClassReader } from './class-reader.svelte';
import { Classes } from './classes';

function quizFor(resultsTo: string): Quiz {
	const bank = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/kestrel-bay/bank.json', 'utf8')));
	if (!bank.ok) throw new Error('the frozen bank cannot be read');
	return quizFromBank(bank.value, { resultsTo });
}

async function codeOf(quiz: Quiz, result: StudentResult): Promise<string> {
	const publicKey = quiz.resultsTo ?? '';
	const sitting = { ...result, nonce: result.id.slice(-6) };
	const code = await encodeResultCode(quiz, sitting, (bytes, info) => seal(bytes, { publicKey, info }));
	if (!code.ok) throw new Error('a code');
	return code.value;
}

function openReader(store: Store) {
	const saved: File[] = [];
	const classes = new Classes(store, () => 1);
	const reader = new ClassReader(classes, {
		open,
		now: () => 1_700_000_000_000,
		breathe: async () => undefined,
		saveFile: (file) => saved.push(file),
		askToKeep: () => undefined
	});
	return { reader, classes, saved };
}

const fileOf = (text: string, name = 'results.txt') => new File([text], name);

describe('a class reader', () => {
	let store: Store;
	let device: ReturnType<typeof openReader>;
	let quiz: Quiz;
	let codes: readonly string[];

	beforeEach(async () => {
		store = createMemoryStore();
		device = openReader(store);
		await device.reader.make('8b');
		quiz = quizFor(device.reader.selected?.publicKey ?? '');
		await device.classes.addQuizzes([quiz]);
		await device.reader.open();
		codes = await Promise.all(sampleResults(quiz, 3, 4).map((result) => codeOf(quiz, result)));
	});

	it('reports what was pasted, and has it again after a reload', async () => {
		await device.reader.addText(codes.join('\n'));
		expect(device.reader.intake).toMatchObject({ kind: 'read', kept: true });
		expect(device.reader.report?.students).toHaveLength(3);
		const later = openReader(store).reader;
		await later.open();
		expect(later.report).toEqual(device.reader.report);
	});

	it('opens a class’s codes before anything was shown, as a link that was followed does', async () => {
		const { reader } = openReader(store);
		await reader.addText(codes[0] ?? '');
		expect(reader.report?.students).toHaveLength(1);
	});

	it('shows what the device refuses to keep, and says so', async () => {
		const full: Store = { ...store, updateAll: async () => ({ ok: false, problem: 'full' }) };
		const { reader } = openReader(full);
		await reader.addText(codes.join(' '));
		expect(reader.intake).toMatchObject({ kind: 'read', kept: false });
		await reader.open();
		expect(reader.report?.students).toHaveLength(3);
	});

	it('reads texts one after the other, so that none is lost', async () => {
		await Promise.all(codes.map((code) => device.reader.addText(code)));
		expect(device.reader.selected?.results).toHaveLength(3);
	});

	it('saves the key file until it is said to be safe', async () => {
		await device.reader.saveKeyFile('8b.class-key.json');
		expect(device.saved.map(({ name }) => name)).toEqual(['8b.class-key.json']);
		expect(device.reader.selected?.keyState).toBe('not-saved');
		await device.reader.confirmKeyFile();
		expect(device.reader.selected?.keyState).toBe('safe');
	});

	it('takes files by what they hold: a key, the results of another device (twice is once), codes', async () => {
		await device.reader.addText(codes.slice(0, 2).join(' '));
		await device.reader.saveKeyFile('key.json');
		const { selected } = device.reader;
		if (!selected || !device.saved[0]) throw new Error('a class with its key file');
		const { id, name, createdAt, publicKey, results } = selected;
		const text = resultsFile({ schoolClass: { id, name, createdAt, publicKey }, quizzes: [quiz], results });
		const { reader } = openReader(createMemoryStore());
		await reader.addFiles([fileOf(text)]);
		expect(reader.intake).toMatchObject({ outcome: { kind: 'results', added: 2, total: 2 } });
		expect(reader.selected?.keyState).toBe('missing');
		await reader.addFiles([fileOf(text), device.saved[0]]);
		expect(reader.intake).toMatchObject({ outcome: { kind: 'key' } });
		await reader.addFiles([fileOf(`chat: ${codes.join(' ')}`)]);
		expect(reader.intake).toMatchObject({
			kind: 'read',
			outcomes: [{ kind: 'again' }, { kind: 'again' }, { kind: 'added' }]
		});
		expect(reader.report?.students).toHaveLength(3);
	});

	it.each([
		['a picture', new File([Uint8Array.of(0x89, 0xff, 0xfe)], 'a.png'), 'not-text'],
		['half a results file', fileOf('{"format":"five-ws-results","version":1}'), 'damaged'],
		['a damaged key', fileOf('{"format":"five-ws-class-key","version":1}'), 'damaged']
	])('names %s and keeps what is here', async (_, file, problem) => {
		await device.reader.addFiles([file]);
		expect(device.reader.intake).toMatchObject({ kind: 'file', outcome: { kind: 'refused', problem } });
	});
});
