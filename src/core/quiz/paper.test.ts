import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../bank/item-parts';
import { parseBank } from '../bank/schema';
import { keyOnPaper, paperForms } from './paper';
import { quizFromBank } from './quiz';

function sampleQuiz(name: string, shuffle = true) {
	const parsed = parseBank(JSON.parse(readFileSync(`tests/samples/banks/v1/${name}/bank.json`, 'utf8')));
	if (!parsed.ok) throw new Error('the frozen bank cannot be read');
	return quizFromBank(parsed.value, { settings: { shuffle, feedback: 'each' } });
}

const orderOf = ({ form }: ReturnType<typeof paperForms>[number]) => form.items.map(({ item }) => item.id);

describe('a quiz on paper', () => {
	it('has forms A to D, each with every item in another order, the same each time', () => {
		const quiz = sampleQuiz('kestrel-bay');
		const forms = paperForms(quiz, 4);
		expect(forms.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
		expect(new Set(forms.map((form) => orderOf(form).join())).size).toBe(4);
		for (const form of forms)
			expect([...orderOf(form)].sort()).toEqual(quiz.items.map(({ id }) => id).sort());
		expect(paperForms(quiz, 4)).toEqual(forms);
	});

	it('keeps the order of the quiz in a single form when that is set, and mixes several all the same', () => {
		const quiz = sampleQuiz('kestrel-bay', false);
		const own = quiz.items.map(({ id }) => id);
		expect(paperForms(quiz, 1).map(orderOf)).toEqual([own]);
		expect(paperForms(quiz, 2).map(orderOf)).not.toContainEqual(own);
	});

	it('has no fifth form', () => {
		expect(paperForms(sampleQuiz('kestrel-bay'), 9)).toHaveLength(4);
	});
});

describe('the answer key', () => {
	const forms = ['kestrel-bay', 'marl-bridge'].flatMap((name) => paperForms(sampleQuiz(name), 4));
	const items = forms.flatMap(({ form }) => form.items);

	it('is tried for every kind of item', () => {
		const kinds = new Set(items.map(({ item }) => item.kind));
		expect([...kinds].sort()).toEqual(['cloze', 'estimate', 'match', 'order', 'single-choice', 'true-false']);
	});

	it('names what whoever follows it back to the bank finds right', () => {
		for (const { item, shownOrder } of items) {
			const key = keyOnPaper({ item, shownOrder });
			const at = (letter: string) => shownOrder['ABCDEF'.indexOf(letter)] ?? -1;
			if (item.kind === 'estimate') expect(key).toContain(String(item.value));
			else if (item.kind === 'order') {
				const numbered = key.split(' ').map((number, place) => ({ number, entry: shownOrder[place] }));
				const inOrder = numbered
					.sort((a, b) => Number(a.number) - Number(b.number))
					.map(({ entry }) => entry);
				expect(inOrder).toEqual(item.entries.map((_, index) => index));
			} else if (item.kind === 'match')
				expect(key.split(' ').map(at)).toEqual(item.pairs.map((_, index) => index));
			else expect(optionsOf(item)[at(key)]?.isKey).toBe(true);
		}
	});
});
