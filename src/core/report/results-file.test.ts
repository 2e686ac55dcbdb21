import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBank } from '../bank/schema';
import { quizFromBank } from '../quiz/quiz';
import { sampleResults } from './fixture';
import { readResultsFile, resultsFile } from './results-file';
import { classIdOf } from './school-class';

const bank = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/marl-bridge/bank.json', 'utf8')));
if (!bank.ok) throw new Error('the frozen bank cannot be read');
const publicKey = 'A'.repeat(43);
const quiz = quizFromBank(bank.value, { resultsTo: publicKey });
const schoolClass = { id: classIdOf(publicKey), name: '8b', createdAt: 5, publicKey };
const whole = { schoolClass, quizzes: [quiz], results: sampleResults(quiz, 12, 1) };
const text = resultsFile(whole);

describe('a results file', () => {
	it('gives back what was written', () => {
		expect(readResultsFile(text)).toEqual({ ok: true, value: whole });
		expect(readResultsFile(`\ufeff${text}`)).toEqual({ ok: true, value: whole });
	});

	it.each([
		['nothing', '', 'not-a-results-file'],
		['null', 'null', 'not-a-results-file'],
		['a bank', JSON.stringify(bank.value), 'not-a-results-file'],
		['half of one', text.slice(0, text.length / 2), 'not-a-results-file'],
		['one of a later version', text.replace('"version":1', '"version":2'), 'newer-version'],
		['another name in it with hidden characters', text.replace('Student 3', 'Student\u200b'), 'damaged'],
		['another class', text.replace(schoolClass.id, 'f'.repeat(16)), 'damaged'],
		['a changed quiz', text.replace(quiz.title, 'Another title'), 'damaged'],
		['a quiz of nobody', resultsFile({ ...whole, quizzes: [quizFromBank(bank.value)] }), 'damaged'],
		['results without their quiz', resultsFile({ ...whole, quizzes: [] }), 'damaged']
	])('is refused when it is %s', (_, given, problem) => {
		expect(readResultsFile(given)).toEqual({ ok: false, problem });
	});
});
