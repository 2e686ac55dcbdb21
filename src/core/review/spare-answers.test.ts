import { expect, test } from 'vitest';
import type { Item, W } from '../bank/item';
import { likeNumbers } from './like-numbers';
import { namesIn } from './names-in-text';
import { spareAnswers, withOtherAnswers } from './spare-answers';

const article =
	'The mayor, Ada Quill, closed the old bridge on 4 May 2019. Bo Marsh, a judge from Port Ellen, had asked for it ' +
	'on 2 March 2019. Yesterday Cy Fenn said that the Harbour Council would pay. The bridge opened in 1931.';

function choice(stem: string, texts: readonly string[], w: W = 'who') {
	return {
		id: 'q1',
		kind: 'single-choice',
		w,
		stem,
		evidence: [{ start: 0, end: 9, quote: article.slice(0, 9) }],
		status: 'asserted',
		origin: 'generated',
		family: 'test',
		options: texts.map((text, index) => ({ text, isKey: index === 0, reason: 'So it is.' }))
	} as const satisfies Item;
}

const bridge = choice('Who closed the old bridge?', ['Ada Quill', 'Bo Marsh', 'Di Orr']);

test('a name gets names of the article, those of as many words first, and none that is an option', () => {
	const spare = spareAnswers(bridge, { items: [bridge], article });
	expect(spare).toEqual(['Port Ellen', 'Cy Fenn', 'Harbour Council']);
});

test('options of items that ask for the same W come first', () => {
	const other = { ...choice('Who paid?', ['Fay Gann', 'Bo Marsh']), id: 'q2' };
	expect(spareAnswers(bridge, { items: [bridge, other], article })[0]).toBe('Fay Gann');
});

test('a date gets dates, a year years', () => {
	const day = choice('On which day was the bridge closed?', ['4 May 2019', '5 May 2019'], 'when');
	expect(spareAnswers(day, { items: [day], article })).toEqual(['2 March 2019']);
	const year = choice('In which year did it open to trams?', ['1931', '1940'], 'when');
	expect(spareAnswers(year, { items: [year], article })).toEqual(['2019']);
});

test('an answer that the question holds is no spare one', () => {
	const asked = choice('Who did Cy Fenn say would pay?', ['Ada Quill', 'Bo Marsh']);
	expect(spareAnswers(asked, { items: [asked], article })).not.toContain('Cy Fenn');
});

test('words that are no name have no others like them', () => {
	const why = choice('Why was it closed?', ['Rust had eaten the cables', 'It was sold'], 'why');
	expect(spareAnswers(why, { items: [why], article })).toEqual([]);
});

test('another answer takes the place of one, says what is right, and the key stays', () => {
	const { item, count } = withOtherAnswers(bridge, { items: [bridge], article, place: 2 });
	const options = 'options' in item ? item.options : [];
	expect(count).toBe(1);
	expect(options.map(({ text }) => text)).toEqual(['Ada Quill', 'Bo Marsh', 'Port Ellen']);
	expect(options[2]?.reason).toBe('The article gives another answer: Ada Quill.');
});

test('all wrong answers are changed at once, and what was there before comes back last', () => {
	const first = withOtherAnswers(bridge, { items: [bridge], article });
	const textsOf = (item: Item) => ('options' in item ? item.options.map(({ text }) => text) : []);
	expect(textsOf(first.item)).toEqual(['Ada Quill', 'Port Ellen', 'Cy Fenn']);
	const second = withOtherAnswers(first.item, { items: [bridge, first.item], article });
	expect(textsOf(second.item)).toEqual(['Ada Quill', 'Harbour Council', 'Bo Marsh']);
});

test('an item without options has no other answers', () => {
	const item: Item = { ...bridge, kind: 'order', entries: [] };
	expect(withOtherAnswers(item, { items: [bridge], article }).count).toBe(0);
});

test.each([
	['14', ['28', '7', '21']],
	['5', ['6', '4', '7', '3', '8', '2', '10']],
	['three million', ['four million', 'two million', 'five million', 'one million']],
	['$1.5 million', ['$3.0 million', '$0.8 million']],
	['5,000 troops', ['10,000 troops', '3,000 troops']],
	['Ada Quill', []]
])('numbers like %s keep its form', (key, expected) => {
	const near = likeNumbers(key);
	expect(near.slice(0, expected.length)).toEqual(expected);
	expect(near).not.toContain(key);
});

test('names are read without what only opens a sentence, possessives, days and months', () => {
	expect(
		namesIn('On Monday the Bank of England’s roof fell. Nobody saw it. Later Ada Quill wept in May.')
	).toEqual(['Bank of England', 'Ada Quill']);
});

test('names are found in 100,000 characters of hostile text', () => {
	for (const text of [
		'Aa '.repeat(33_000),
		'Aa of the '.repeat(10_000),
		'A’'.repeat(50_000),
		' of'.repeat(33_000)
	])
		expect(namesIn(text).length).toBeLessThan(33_001);
});
