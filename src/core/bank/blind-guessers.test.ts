import { describe, expect, it } from 'vitest';
import { guessBlindly } from './blind-guessers';
import type { SingleChoiceItem } from './item';

function choice(stem: string, key: string, ...wrong: readonly string[]): SingleChoiceItem {
	const option = (text: string) => ({ text, isKey: text === key, reason: 'So it is.' });
	return {
		kind: 'single-choice',
		id: 'q1',
		w: 'who',
		stem,
		evidence: [],
		status: 'asserted',
		origin: 'written',
		family: 'hand',
		options: [key, ...wrong].map(option)
	};
}

const expectedOf = (items: readonly SingleChoiceItem[], strategy: string, article = '') =>
	guessBlindly(items, article).find((score) => score.strategy === strategy)?.expected;

describe('blind guessers', () => {
	it.each([
		['longest', choice('Who won the race?', 'Annabella Brook', 'Bo Lund', 'Cy Ott'), 1],
		['shortest', choice('Who won the race?', 'Annabella Brook', 'Bo Lund', 'Cy Ott'), 0],
		['middle-number', choice('How many won?', '20', '10', '30'), 1],
		['middle-number', choice('How many won?', '10', '20', '30'), 0],
		['most-like-stem', choice('Who runs the harbour?', 'The harbour master', 'The baker', 'The cook'), 1],
		['odd-one-out', choice('Who won the race?', 'The very old team of Hindel', 'Bo Lund', 'Cy Ott'), 1]
	])('%s', (strategy, item, expected) => {
		expect(expectedOf([item], strategy)).toBe(expected);
	});

	it('counts how often the article names an option', () => {
		const item = choice('Who won the race?', 'Bo Lund', 'Cy Ott', 'Di Rask');
		expect(expectedOf([item], 'most-frequent', 'Bo Lund met Cy Ott. Bo Lund won.')).toBe(1);
		expect(expectedOf([item], 'most-frequent', 'Bo Lund met Cy Ott. Cy Ott won.')).toBe(0);
	});

	it('shares the guess among equals, which is what chance gives', () => {
		const [score] = guessBlindly([choice('Who won?', 'Bo Lund', 'Cy Rott', 'Di Rask')]);
		expect(score).toEqual({ strategy: 'longest', expected: 1 / 3, chance: 1 / 3, total: 1 });
	});
});
