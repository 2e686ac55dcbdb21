import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkBank } from '../../../core/bank/check';
import { parseBank } from '../../../core/bank/schema';
import { readArticle } from '../../../core/generation/article/read-article';
import { reviewedBank } from '../../../core/review/review';
import { blocksOf } from './article-blocks';
import { ReviewDesk } from './review-desk.svelte';

const folder = 'tests/samples/banks/v1/kestrel-bay';
const text = readFileSync(`${folder}/article.md`, 'utf8');
const parsed = parseBank(JSON.parse(readFileSync(`${folder}/bank.json`, 'utf8')));
const article = readArticle(text);
if (!parsed.ok || !article.ok) throw new Error('the frozen bank cannot be read');
const bank = parsed.value;
const blocks = blocksOf(article.value);
const choice = bank.items.find(({ kind }) => kind === 'single-choice');
const choiceId = choice?.id ?? '';

function open(): ReviewDesk {
	return new ReviewDesk({ bank, events: [], text, writtenFor: '' }, blocks, () => undefined);
}

const itemOf = (desk: ReviewDesk, id: string) => desk.items.find(({ item }) => item.id === id)?.item;

test('sentences are words of the article, in order, and none is empty', () => {
	const sentences = blocks.flatMap(({ sentences: spans }) => spans);
	expect(sentences.length).toBeGreaterThan(blocks.length);
	for (const { start, end } of sentences) expect(text.slice(start, end)).toMatch(/^\S[\s\S]*\S$/);
	expect(sentences.map(({ start }) => start)).toEqual(
		[...sentences.map(({ start }) => start)].sort((a, b) => a - b)
	);
});

test('an edited item is called edited, and the bank stays sound', () => {
	const desk = open();
	desk.edit(choiceId);
	const { form } = desk;
	if (!form) throw new Error('nothing is edited');
	desk.changeForm({ ...form, stem: 'Who, of all the people in the bay, sang?', origin: 'edited' });
	expect(desk.finish()).toBe(true);
	expect(desk.form).toBeUndefined();
	expect(itemOf(desk, choiceId)).toMatchObject({
		origin: 'edited',
		stem: 'Who, of all the people in the bay, sang?'
	});
	expect(checkBank(reviewedBank(desk.draft), text)).toEqual([]);
});

test('an item by hand is about the sentence that was chosen, with its key marked, and comes last', () => {
	const desk = open();
	const sentence = blocks.flatMap(({ sentences }) => sentences)[0];
	if (!sentence) throw new Error('the article has no sentence');
	const key = /\p{Lu}\p{L}+/u.exec(text.slice(sentence.start, sentence.end))?.[0] ?? '';
	desk.begin('true-false');
	desk.prove(sentence);
	expect(desk.finish()).toBe(false);
	const { form } = desk;
	if (!form) throw new Error('nothing is written');
	desk.changeForm({ ...form, stem: 'The bay has a lighthouse that nobody keeps.' });
	expect(desk.finish()).toBe(true);
	const { item } = desk.items.at(-1) ?? {};
	expect(item).toMatchObject({ id: 'w1', origin: 'written', evidence: [{ ...sentence }] });
	expect(desk.openId).toBe('w1');
	expect(key).not.toBe('');
	expect(parseBank(JSON.parse(JSON.stringify(reviewedBank(desk.draft)))).ok).toBe(true);
	desk.undo();
	expect(itemOf(desk, 'w1')).toBeUndefined();
});

test('letting go of the form leaves the item as it was', () => {
	const desk = open();
	desk.edit(choiceId);
	if (desk.form) desk.changeForm({ ...desk.form, stem: '' });
	expect(desk.formProblems).toContainEqual({ code: 'empty', field: 'stem' });
	expect(desk.finish()).toBe(false);
	desk.leave();
	expect(itemOf(desk, choiceId)).toEqual(choice);
	expect(desk.canUndo).toBe(false);
});

test('another sentence takes the place of the proof', () => {
	const desk = open();
	const sentence = blocks.flatMap(({ sentences }) => sentences).at(-1);
	if (!sentence) throw new Error('the article has no sentence');
	desk.edit(choiceId);
	desk.prove(sentence);
	expect(desk.form?.evidence[0]).toEqual({ ...sentence, quote: text.slice(sentence.start, sentence.end) });
});
