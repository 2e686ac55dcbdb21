import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codec } from '../../lib/platform/compression';
import { parseBank } from '../bank/schema';
import { ok, type Result } from '../base/result';
import { isPaper } from '../quiz/asked-quiz';
import { type Exam, examFrom, isKeyOf, paperOf } from '../quiz/exam';
import { type Quiz, quizFromBank } from '../quiz/quiz';
import { seal } from './envelope';
import { changesBy } from './fixture';
import { decodeKeyLink, encodeKeyLink } from './key-link';
import { paperToWire } from './paper-wire';
import { decodeQuizLink } from './quiz-link';
import { encodeResultCode, openResultCode, readResultCode, type Sealer } from './result-code';
import { sittingOf } from './sitting';
import { quizToWire } from './wire';

const folder = 'tests/samples/exams/v1';
const salt = 'AQIDBAUGBwgJCgsMDQ4PEA';
const sample = (file: string) => readFileSync(`${folder}/${file}`, 'utf8').trim();

function quizOf(name: string): Quiz {
	const parsed = parseBank(JSON.parse(readFileSync(`tests/samples/banks/v1/${name}/bank.json`, 'utf8')));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
	return quizFromBank(parsed.value, {
		by: 'Ms Reed',
		settings: { shuffle: true, feedback: 'none', asksName: true },
		resultsTo: '3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08'
	});
}

const exams = [
	{ name: 'kestrel-bay', examId: '89b860c010fd52e1', paperId: '295d5f9cccacb75b' },
	{ name: 'marl-bridge', examId: '6b0d7208fbb94c44', paperId: 'b32ec7947b32c964' }
].map((one) => ({ ...one, exam: examFrom(quizOf(one.name), salt) }));
const marl = examFrom(quizOf('marl-bridge'), salt);

const problemIn = <Problem>(result: Result<unknown, Problem>) => (result.ok ? 'opened' : result.problem);

describe('the released samples of exams', () => {
	it('are all tried', () => {
		expect(readdirSync(folder)).toEqual(
			exams.flatMap(({ name }) => [`${name}.key.txt`, `${name}.paper.txt`])
		);
	});

	it.each(exams)('open for ever: $name', async ({ name, exam, examId, paperId }) => {
		const paper = await decodeQuizLink(sample(`${name}.paper.txt`), codec);
		expect(paper).toEqual(ok(paperOf(exam)));
		const key = await decodeKeyLink(sample(`${name}.key.txt`), codec);
		expect(key).toEqual(ok({ exam, paperId }));
		expect([exam.id, paperOf(exam).id]).toEqual([examId, paperId]);
	});

	it('take less than half of a link with its keys', () => {
		expect(sample('kestrel-bay.paper.txt').length).toBeLessThan(850);
	});

	it('with 10,000 changes each end in a known code or the very same', { timeout: 60_000 }, async () => {
		const known = ['empty', 'not-ours', 'newer-version', 'cut-off', 'damaged', 'too-long', 'too-large'];
		const changed = changesBy(8);
		for (let round = 0; round < 5000; round++) {
			const one = exams[round % 2];
			if (!one) throw new Error('no sample');
			const paper = await decodeQuizLink(changed(sample(`${one.name}.paper.txt`), round >> 1), codec);
			expect(paper.ok ? paper.value.id : 'none').toBe(paper.ok ? one.paperId : 'none');
			const key = await decodeKeyLink(changed(sample(`${one.name}.key.txt`), round >> 1), codec);
			expect(key.ok ? key.value.exam.id : 'none').toBe(key.ok ? one.examId : 'none');
			for (const ending of [paper, key]) if (!ending.ok) expect(known).toContain(ending.problem);
		}
	});
});

describe('a paper on the wire', () => {
	const wire = paperToWire(paperOf(marl));
	const linkOf = async (text: string) => decodeQuizLink(await seal({ format: 'exam', text }, codec), codec);

	const instead = (part: string | RegExp, other: string) => wire.replace(part, other);

	it.each([
		['a kind that does not exist', instead('[[0,', '[[9,'), 'damaged'],
		['a W that does not exist', instead('[[0,0,', '[[0,9,'), 'damaged'],
		['answers that are told', instead(',45,', ',41,'), 'invalid-quiz'],
		['a scale that goes nowhere', instead('[0,20,100', '[0,100,20'), 'invalid-quiz'],
		['an estimate without its scale', instead(/\[0,20,100,\d+,\d+\]/, '0'), 'damaged'],
		['half a commitment', instead(paperOf(marl).commitment, 'AAAA'), 'invalid-quiz'],
		['a hidden character', instead('Ms Reed', 'Ms\u200b Reed'), 'not-allowed-text'],
		['a turning character', instead('Ms Reed', 'Ms \u202eReed'), 'not-allowed-text'],
		['letters that are not composed', instead('Ms Reed', 'Ms Re\u0301ed'), 'not-allowed-text'],
		['a field more', instead(/\]$/, ',0]'), 'damaged']
	])('with %s is refused', async (_, changed, problem) => {
		expect(changed).not.toBe(wire);
		expect(problemIn(await linkOf(changed))).toBe(problem);
	});

	it('does not open as a quiz, nor a quiz or a key as a paper', async () => {
		const asQuiz = await seal({ format: 'quiz', text: wire }, codec);
		expect(problemIn(await decodeQuizLink(asQuiz, codec))).toBe('damaged');
		expect(problemIn(await linkOf(quizToWire(marl)))).toBe('damaged');
		const key = (await encodeKeyLink(marl, codec)).slice(1);
		expect(problemIn(await decodeQuizLink(key, codec))).toBe('not-ours');
	});
});

describe('a key link', () => {
	const keyAround = async (text: string) =>
		decodeKeyLink(`k${await seal({ format: 'key', text }, codec)}`, codec);

	it('is refused when its key was changed and it still names the paper', async () => {
		const changed = quizToWire(marl).replace('built?",0', 'built?",1');
		const other = quizToWire(marl).replace('Sunniva Dahl sold flags', 'Sunniva Dahl sold kites');
		for (const text of [changed, other].filter((wire) => wire !== quizToWire(marl)))
			expect(problemIn(await keyAround(paperOf(marl).id + text))).toBe('changed-key');
		expect(other).not.toBe(quizToWire(marl));
	});

	it('that names its own paper is seen not to be the key of the first one', async () => {
		const items = marl.items.map((item) =>
			item.kind === 'single-choice'
				? { ...item, options: item.options.map((option, at) => ({ ...option, isKey: at === 0 })) }
				: item
		);
		const changed: Exam = examFrom({ ...marl, items }, salt);
		const released = await decodeKeyLink(await encodeKeyLink(changed, codec), codec);
		expect(released.ok && isKeyOf(released.value.exam, paperOf(marl))).toBe(false);
		expect(released.ok).toBe(true);
	});

	it.each([
		['', 'empty'],
		['1AAAA', 'not-ours'],
		['k', 'empty'],
		['k1', 'cut-off'],
		['k2abcdefghij', 'newer-version']
	])('is not %j: %s', async (text, problem) => {
		expect(problemIn(await decodeKeyLink(text, codec))).toBe(problem);
	});

	it('holds nothing but exams', async () => {
		expect(problemIn(await keyAround(paperOf(marl).id))).toBe('damaged');
		expect(problemIn(await keyAround(`${'0'.repeat(16)}${quizToWire(marl)}`))).toBe('changed-key');
		const { salt: _, ...open } = marl;
		expect(problemIn(await keyAround(paperOf(marl).id + quizToWire(open)))).toBe('invalid-quiz');
	});
});

describe('a result of an exam', () => {
	const bare: Sealer<string> = async (bytes) => ok(bytes);

	it('is sealed in the terms of the paper and comes back in those of the exam', async () => {
		const paper = paperOf(marl);
		if (!isPaper(paper)) throw new Error('no paper');
		const attempt = {
			...{ id: 'a', quizId: paper.id, title: 'T', total: 6, seed: 1, startedAt: 0 },
			responses: [
				{
					itemId: 'q5',
					chosen: { kind: 'order', order: [3, 2, 1, 0] } as const,
					shownAt: 0,
					answeredAt: 1
				}
			]
		};
		const code = await encodeResultCode(paper, sittingOf(paper, attempt, { secret: 's' }), bare);
		const read = code.ok ? readResultCode(code.value) : code;
		if (!read.ok) throw new Error('no code');
		const [asSat, asExam] = await Promise.all(
			[paper, marl].map((quiz) => openResultCode(read.value, quiz, bare))
		);
		expect(asSat?.ok && asSat.value).toMatchObject({ quizId: paper.id });
		expect(asExam?.ok && asExam.value.quizId).toBe(marl.id);
		const [shown, true5] = [paper.items[4], marl.items[4]];
		const answer = asExam?.ok ? asExam.value.answers[4] : null;
		if (shown?.kind !== 'order' || true5?.kind !== 'order' || answer?.kind !== 'order')
			throw new Error('no order');
		expect(answer.order.map((at) => true5.entries[at]?.text)).toEqual(
			shown.entries.map(({ text }) => text).reverse()
		);
	});
});
