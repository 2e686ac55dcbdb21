import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Item } from '../bank/item';
import { parseBank } from '../bank/schema';
import { seededRandom, shuffled } from '../base/random';
import { quizFromBank } from '../quiz/quiz';
import type { Answer } from '../quiz/response';
import { chosenAttempts } from './chosen-attempts';
import { classReport } from './class-report';
import { sampleResults } from './fixture';
import { mergeResults, type ReceivedResult } from './received-result';

function sampleQuiz(name: string) {
	const parsed = parseBank(JSON.parse(readFileSync(`tests/samples/banks/v1/${name}/bank.json`, 'utf8')));
	if (!parsed.ok) throw new Error('the frozen bank cannot be read');
	return quizFromBank(parsed.value);
}

const everyKind = sampleQuiz('marl-bridge');
const forty = sampleResults(everyKind, 40, 7);

/** Marks written anew: whether an answer is right, by the item's own words. */
function isRight(item: Item, answer: Answer | null): boolean {
	if (answer === null) return false;
	if (answer.kind === 'option') return 'options' in item && item.options[answer.option]?.isKey === true;
	if (answer.kind === 'number')
		return item.kind === 'estimate' && Math.abs(answer.value - item.value) <= 2.5 * item.tolerance;
	const places = answer.kind === 'order' ? answer.order : answer.match;
	return places.join() === [...places.keys()].join();
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const meanOf = (values: readonly number[]) => sumOf(values) / values.length;
/** Sample covariance, so that no line is shared with what is tested. */
const covariance = (ones: readonly number[], others: readonly number[]) =>
	sumOf(ones.map((one, index) => one * (others[index] ?? 0))) / (ones.length - 1) -
	(ones.length / (ones.length - 1)) * meanOf(ones) * meanOf(others);

/** The point-biserial correlation from the two groups' means: (M₁ − M₀)/s · √pq. */
function pointBiserial(scores: readonly number[], criterion: readonly number[]): number {
	const of = (score: number) => criterion.filter((_, index) => scores[index] === score);
	const share = meanOf(scores);
	const deviation = Math.sqrt(meanOf(criterion.map((value) => value ** 2)) - meanOf(criterion) ** 2);
	return ((meanOf(of(1)) - meanOf(of(0))) / deviation) * Math.sqrt(share * (1 - share));
}

describe('the report of 40 students, shuffled, some sent twice', () => {
	const shuffledResults = shuffled([...forty, ...forty.slice(0, 5)], seededRandom(3));
	const merged = mergeResults(shuffledResults, []);
	const report = classReport(everyKind, chosenAttempts(everyKind, merged, 'first'));
	const columns = everyKind.items.map((item, place) =>
		forty.map(({ answers }) => (isRight(item, answers[place] ?? null) ? 1 : 0))
	);
	const totals = forty.map((_, student) => sumOf(columns.map((column) => column[student] ?? 0)));

	it('has every student once, the best first', () => {
		expect(report.students.map(({ resultId }) => resultId).sort()).toEqual(forty.map(({ id }) => id));
		expect(report.students.map(({ correct }) => correct)).toEqual([...totals].sort((a, b) => b - a));
		expect(report.meanCorrect).toBeCloseTo(meanOf(totals), 9);
		expect(report.isSmall).toBe(false);
	});

	it('has the right facility, discrimination and omissions of every item, the hardest first', () => {
		const facilities = report.items.map(({ facility }) => facility);
		expect(facilities).toEqual([...facilities].sort((a, b) => a - b));
		for (const { number, right, facility, discrimination, omitted } of report.items) {
			const column = columns[number - 1] ?? [];
			expect(right).toBe(sumOf(column));
			expect(facility).toBeCloseTo(meanOf(column), 9);
			const rests = totals.map((total, student) => total - (column[student] ?? 0));
			expect(discrimination).toBeCloseTo(pointBiserial(column, rests), 9);
			expect(omitted).toBe(forty.filter(({ answers }) => answers[number - 1] === null).length);
		}
	});

	it('has the reliability that covariances give (Cronbach, 1951)', () => {
		const k = columns.length;
		const all = sumOf(columns.flatMap((one) => columns.map((other) => covariance(one, other))));
		const own = sumOf(columns.map((column) => covariance(column, column)));
		expect(report.reliability).toBeCloseTo((k / (k - 1)) * (1 - own / all), 9);
	});

	it('counts every answer once', () => {
		for (const { item, number, omitted, draws } of report.items) {
			if (draws.kind === 'guesses') expect(draws.low + draws.near + draws.high + omitted).toBe(40);
			if (draws.kind === 'options') expect(sumOf(draws.options.map(({ count }) => count)) + omitted).toBe(40);
			if (draws.kind !== 'parts') continue;
			const placed = forty.map(({ answers }) => Object.values(answers[number - 1] ?? {})[1] ?? []);
			expect(draws.right).toEqual(
				('entries' in item ? item.entries : 'pairs' in item ? item.pairs : []).map(
					(_, place) => placed.filter((places) => Object(places)[place] === place).length
				)
			);
		}
	});
});

const [first] = everyKind.items;
const chose = (id: string, option: number | null, more: Partial<ReceivedResult> = {}): ReceivedResult => ({
	id,
	quizId: everyKind.id,
	token: `0${id}`,
	minutes: 2,
	receivedAt: 1,
	answers: everyKind.items.map((item) =>
		item === first && option !== null ? { kind: 'option', option } : null
	),
	...more
});

describe('the item-rest correlation', () => {
	it('is the one that SciPy documents (stats.pointbiserialr, 0.8660254037844386): rests 0 to 6, the best four right', () => {
		const { items } = sampleQuiz('kestrel-bay');
		const quiz = { ...everyKind, items: items.slice(0, 7) };
		const keyOf = (item: Item) => ('options' in item ? item.options.findIndex(({ isKey }) => isKey) : -1);
		const results = Array.from({ length: 7 }, (_, student) =>
			chose(`${student}`, null, {
				answers: quiz.items.map((item, place) => {
					const isKnown = place === 0 ? student >= 3 : place <= student;
					return isKnown ? { kind: 'option', option: keyOf(item) } : null;
				})
			})
		);
		const report = classReport(quiz, chosenAttempts(quiz, results, 'first'));
		const item = report.items.find(({ number }) => number === 1);
		expect(item?.discrimination).toBeCloseTo(0.8660254037844386, 12);
		expect(report.isSmall).toBe(true);
	});

	it('does not exist where all are right', () => {
		const report = classReport(everyKind, chosenAttempts(everyKind, [chose('1', 1), chose('2', 1)], 'first'));
		expect(report.items.find(({ number }) => number === 1)?.discrimination).toBeNull();
		expect(report.reliability).toBeNull();
	});
});

describe('a class without results', () => {
	it('has a report of nobody', () => {
		const report = classReport(everyKind, []);
		expect(report.students).toEqual([]);
		expect(report.items.map(({ right, facility, omitted }) => right + facility + omitted)).toEqual(
			everyKind.items.map(() => 0)
		);
		expect(report.items.flatMap(({ point }) => point ?? [])).toEqual([]);
		expect(report.reliability).toBeNull();
	});
});
