import { expect, test } from 'vitest';
import type { Item } from '../bank/item';
import { auditOf } from './audit';

const first = 'The mayor, Ada Quill, closed the old bridge.';
const second = 'The ferry will run instead.';
const text = `${first}\n\n${second}`;
const spans = [
	{ start: 0, end: first.length },
	{ start: first.length + 2, end: text.length }
];
const article = { text, paragraphs: spans, sentences: spans };

function choice(id: string, stem: string, texts: readonly string[]): Item {
	return {
		id,
		kind: 'single-choice',
		w: 'who',
		stem,
		evidence: [{ start: 0, end: first.length, quote: first }],
		status: 'asserted',
		origin: 'generated',
		family: 'test',
		options: texts.map((option, index) => ({ text: option, isKey: index === 0, reason: 'So it is.' }))
	};
}

test('tells the spread over the Ws and over the paragraphs', () => {
	const { spread, paragraphs } = auditOf([choice('q1', 'Who closed it all?', ['Ada', 'Bo'])], article);
	expect(spread.find(({ w }) => w === 'who')).toEqual({ w: 'who', count: 1 });
	expect(spread.reduce((sum, { count }) => sum + count, 0)).toBe(1);
	expect(paragraphs).toEqual({ asked: 1, total: 2 });
});

test('names the item with a flaw, soft ones too, and the item it clashes with', () => {
	const items: Item[] = [
		choice('q1', 'Who closed the old bridge?', ['Ada Quill', 'Bo Marsh']),
		{ ...choice('q2', 'Who closed the old bridge?', ['Ada Quill', 'Cy Fenn']), flaws: ['long-stem'] },
		choice('q3', 'Who asked Ada Quill to sing', ['Ada Quill', 'Bo Marsh'])
	];
	const { remarks } = auditOf(items, article);
	expect(remarks).toContainEqual({ itemId: 'q2', code: 'similar-stems', part: 'stem', other: 'q1' });
	expect(remarks).toContainEqual({ itemId: 'q2', code: 'long-stem', part: 'stem' });
	expect(remarks).toContainEqual({ itemId: 'q3', code: 'not-a-question', part: 'stem' });
	expect(remarks.filter(({ itemId }) => itemId === 'q1')).toEqual([
		{ itemId: 'q1', code: 'key-told-by-another-answer', part: 'stem', other: 'q2' }
	]);
});

const names = [...'ABCDEFGHIJKL'].map((letter) => `${letter}da Quill`);

test('a set in which the longest option is right is called better than chance, with the guesser', () => {
	const items = names.map((name) =>
		choice(name.charAt(0), `Who closed it?`, [`${name}-Longworth`, 'Bo Li', 'Cy Fo', 'Di Wu'])
	);
	expect(auditOf(items, article).guess).toMatchObject({
		kind: 'better',
		strategy: 'longest',
		share: 1,
		chance: 0.25
	});
});

test('a set in which the key looks like the others is called no better than chance', () => {
	const items = names.map((name) =>
		choice(name.charAt(0), 'Who closed it?', [name, 'Bea Quill', 'Cal Quill', 'Dot Quill'])
	);
	expect(auditOf(items, article).guess).toEqual({ kind: 'no-better', chance: 0.25 });
});

test('without options there is nothing to guess, without items no grade of the questions', () => {
	expect(auditOf([], article).guess).toEqual({ kind: 'nothing-to-guess' });
	expect(auditOf([], article).grades).toEqual({ article: expect.closeTo(1.47, 2) });
});

test('three statements or more with one answer to all are told, two or mixed ones are not', () => {
	const statement = (id: string, isTrue: boolean): Item => ({
		...choice(id, 'Ada Quill closed the bridge.', []),
		kind: 'true-false',
		options: [
			{ text: 'True', isKey: isTrue, reason: 'So it is.' },
			{ text: 'False', isKey: !isTrue, reason: 'So it is.' }
		]
	});
	const truthOf = (...truths: readonly boolean[]) =>
		auditOf(
			truths.map((isTrue, place) => statement(`q${place}`, isTrue)),
			article
		).oneTruth;
	expect(truthOf(true, true, true)).toEqual({ isTrue: true, count: 3 });
	expect(truthOf(false, false, false, false)).toEqual({ isTrue: false, count: 4 });
	expect(truthOf(true, true)).toBeUndefined();
	expect(truthOf(true, true, false)).toBeUndefined();
});
