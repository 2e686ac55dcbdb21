import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBank } from '../bank/schema';
import { quizFromBank, withQuizId } from '../quiz/quiz';
import { MAX_FILE_BYTES, quizFileName, quizFromFile, quizToFile } from './quiz-file';

const readBank = (name: string) => readFileSync(`tests/samples/banks/v1/${name}/bank.json`, 'utf8');
const parsed = parseBank(JSON.parse(readBank('marl-bridge')));
if (!parsed.ok) throw new Error('the frozen bank cannot be read');
const quiz = quizFromBank(parsed.value, {
	by: 'Ms Reed',
	settings: { shuffle: false, feedback: 'end', minutes: 20 }
});
const file = quizToFile(quiz);

const bytesOf = (text: string) => new TextEncoder().encode(text);
const outcome = (content: string | Uint8Array) => {
	const read = quizFromFile(typeof content === 'string' ? bytesOf(content) : content);
	return read.ok ? read.value.id : read.problem;
};
const withQuiz = (change: object) =>
	JSON.stringify({ format: 'five-ws-quiz', version: 1, quiz: { ...quiz, ...change } });

describe('a quiz file', () => {
	it('opens as the quiz that was written', () => {
		expect(quizFromFile(bytesOf(file))).toEqual({ ok: true, value: quiz });
	});

	it('of the released sample opens for ever, and is written as it was', () => {
		const released = readFileSync('tests/samples/files/v1/marl-bridge.fivews.json', 'utf8');
		expect(quizFromFile(bytesOf(released))).toEqual({ ok: true, value: quiz });
		expect(file).toBe(released);
	});

	it('opens with the byte order mark and the line ends of another system', () => {
		expect(outcome(`\ufeff${file.replaceAll('\n', '\r\n')}`)).toBe(quiz.id);
	});

	it.each([
		['nothing', '', 'empty'],
		['spaces', ' \r\n', 'empty'],
		['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff), 'not-text'],
		['an article', 'The old bridge was closed on Monday.', 'not-ours'],
		['JSON of something else', '{"name":"five-ws"}', 'not-ours'],
		['a list', '[1]', 'not-ours'],
		['null', 'null', 'not-ours'],
		['a file of another format', file.replace('five-ws-quiz', 'other-quiz'), 'not-ours'],
		['a bank', readBank('marl-bridge'), 'bank'],
		['a file of a later site', file.replace('"version": 1', '"version": 2'), 'newer-version'],
		['a version that is none', file.replace('"version": 1', '"version": "1"'), 'damaged'],
		['half a file', file.slice(0, file.length / 2), 'damaged'],
		['a file without its end', file.trimEnd().slice(0, -1), 'damaged'],
		['a changed word', file.replace('bridge', 'tunnel'), 'invalid-quiz'],
		['no items', withQuiz({ items: [] }), 'invalid-quiz'],
		['a field more', withQuiz({ script: 'alert(1)' }), 'invalid-quiz'],
		['a prototype', file.replace('"quiz": {', '"quiz": { "__proto__": { "items": [] },'), 'invalid-quiz'],
		[
			'a text that turns the reading order',
			withQuiz(withQuizId({ ...quiz, title: 'A\u202eB' })),
			'not-allowed-text'
		],
		[
			'a deep nest',
			`{"format":"five-ws-quiz","version":1,"quiz":${'['.repeat(9000)}${']'.repeat(9000)}}`,
			'invalid-quiz'
		],
		['two megabytes', ' '.repeat(MAX_FILE_BYTES + 1), 'too-large']
	])('of %s is refused', (_, content, problem) => {
		expect(outcome(content)).toBe(problem);
	});

	it.each([
		['Who built the Marl bridge?', 'who-built-the-marl-bridge.fivews.json'],
		['Élan & “ça va”…', 'elan-ca-va.fivews.json'],
		['../../etc/passwd', 'etc-passwd.fivews.json'],
		['日本語', '日本語.fivews.json'],
		['?!', 'quiz.fivews.json'],
		['x'.repeat(300), `${'x'.repeat(60)}.fivews.json`]
	])('about %j is named %s', (title, name) => {
		expect(quizFileName({ ...quiz, title })).toBe(name);
	});
});
