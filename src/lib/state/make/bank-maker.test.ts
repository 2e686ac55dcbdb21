import { expect, test, vi } from 'vitest';
import type { GenerateOutcome, GenerateOptions } from '../../generator/client';
import { BankMaker } from './bank-maker.svelte';
import { bank, firstId, idsOf, page, reviewing, text, world } from './fixture';
import { EMPTY_ARTICLE } from './make-draft';

vi.mock('../../generator/client', () => ({}));

test('a text that is no article is refused at once, without the worker', async () => {
	const { doors, seen } = world();
	const maker = new BankMaker(doors);
	await maker.write();
	expect(maker.phase).toEqual({ kind: 'writing', problem: { code: 'empty' } });
	expect(seen.requests).toEqual([]);
});

test('typing again takes the problem away', async () => {
	const maker = new BankMaker(world().doors);
	await maker.write();
	maker.change({ ...EMPTY_ARTICLE, text: 'A bridge' });
	expect(maker.phase).toEqual({ kind: 'writing' });
});

test('the fields that are filled go with the text', async () => {
	const { doors, seen } = world();
	const maker = new BankMaker(doors);
	maker.change({ ...EMPTY_ARTICLE, text, title: ' A lighthouse ', published: '2026-05-12' });
	await maker.write();
	expect(seen.requests).toEqual([{ text, source: { title: 'A lighthouse', published: '2026-05-12' } }]);
});

test.each([
	[{ url: 'javascript:alert(1)' }, 'not-an-address'],
	[{ url: 'http://news.example/' }, 'not-an-address'],
	[{ url: 'https://user:word@news.example/' }, 'not-an-address'],
	[{ published: '2026-02-30' }, 'not-a-day']
])('the field %j is refused as %s', async (field, code) => {
	const maker = new BankMaker(world().doors);
	maker.change({ ...EMPTY_ARTICLE, text, ...field });
	await maker.write();
	expect(maker.phase).toEqual({ kind: 'writing', problem: { code } });
});

test('what the article says of itself fills the fields under review', async () => {
	const { maker } = await reviewing(world().doors);
	expect(maker.article).toMatchObject({ text, title: bank.source.title });
	expect(maker.dateChanged).toBe(false);
	maker.changeSource({ ...maker.article, published: '2001-01-01' });
	expect(maker.dateChanged).toBe(true);
});

test('a dropped item leaves the bank and the quiz, and can be put back', async () => {
	const { doors, seen } = world();
	const { maker, desk } = await reviewing(doors);
	desk.do({ kind: 'dropped', itemId: firstId });
	expect(desk.dropped.map(({ id }) => id)).toEqual([firstId]);
	expect(maker.bank?.items.map(({ id }) => id)).toEqual(bank.items.slice(1).map(({ id }) => id));
	await maker.keepQuiz();
	expect(seen.quizzes[0]?.items.map(({ id }) => id)).toEqual(bank.items.slice(1).map(({ id }) => id));
	desk.do({ kind: 'put-back', itemId: firstId });
	expect(idsOf(desk)).toHaveLength(bank.items.length);
});

test('the bank is that of the generator until something is done, with the source as it is typed', async () => {
	const { maker } = await reviewing(world().doors);
	expect(maker.bank).toEqual(bank);
	maker.changeSource({ ...maker.article, publisher: 'The Harbour Post', url: 'https://harbour.example/a' });
	expect(maker.bank?.source).toMatchObject({
		publisher: 'The Harbour Post',
		url: 'https://harbour.example/a'
	});
	expect(maker.bank?.id).not.toBe(bank.id);
});

test('without an item there is neither bank nor quiz', async () => {
	const { maker, desk } = await reviewing(world().doors);
	for (const { id } of bank.items) desk.do({ kind: 'dropped', itemId: id });
	expect(maker.bank).toBeUndefined();
	expect(await maker.keepQuiz()).toBeUndefined();
});

test.each([
	[{ kind: 'timed-out' }, { kind: 'writing', problem: { code: 'timed-out' } }],
	[{ kind: 'aborted' }, { kind: 'writing' }],
	[
		{ kind: 'failed', problem: { code: 'not-loaded' } },
		{ kind: 'writing', problem: { code: 'not-loaded' } }
	]
] as const)('%j leads back to the text, which stays', async (outcome, phase) => {
	const maker = new BankMaker(world(outcome).doors);
	maker.change({ ...EMPTY_ARTICLE, text });
	await maker.write();
	expect(maker.phase).toEqual(phase);
	expect(maker.article.text).toBe(text);
});

test('shows how much is read, and stops the worker when asked', async () => {
	const { doors } = world();
	let options: GenerateOptions = {};
	const generate = (_: unknown, given: GenerateOptions = {}) => {
		options = given;
		return new Promise<GenerateOutcome>((resolve) => {
			given.signal?.addEventListener('abort', () => resolve({ kind: 'aborted' }));
		});
	};
	const maker = new BankMaker({ ...doors, generator: { generate } });
	maker.change({ ...EMPTY_ARTICLE, text });
	const written = maker.write();
	options.onProgress?.({ done: 1, total: 4 });
	expect(maker.phase).toEqual({ kind: 'working', share: 0.25 });
	maker.stop();
	await written;
	expect(maker.phase).toEqual({ kind: 'writing' });
});

test('the HTML of a page becomes its article, and the text before can be brought back', async () => {
	const maker = new BankMaker(world().doors);
	maker.change({ ...EMPTY_ARTICLE, text: 'Typed' });
	expect(await maker.pastePage('<p>A lighthouse')).toBe(true);
	const { byline: _byline, ...article } = page;
	expect(maker.article).toEqual(article);
	maker.takeBackArticle();
	expect(maker.article.text).toBe('Typed');
	expect(await maker.pastePage('<b>nothing')).toBe(false);
	expect(maker.article.text).toBe('Typed');
});

test('the code of a page that was typed is reduced when questions are wanted, and looked at first', async () => {
	const { doors, seen } = world();
	const maker = new BankMaker(doors);
	maker.change({ ...EMPTY_ARTICLE, text: '<!doctype html><html><p>A lighthouse' });
	await maker.write();
	expect(maker.article.text).toBe(text);
	expect(seen.requests).toEqual([]);
	await maker.write();
	expect(seen.requests).toHaveLength(1);
});

test('what is handed over replaces nothing before it is taken', async () => {
	const maker = new BankMaker(world().doors);
	maker.change({ ...EMPTY_ARTICLE, text: 'Typed' });
	await maker.receive({ text: 'Handed over.' }, 'bookmarklet');
	expect(maker.phase).toMatchObject({ kind: 'handed', handed: { article: { text: 'Handed over.' } } });
	expect(maker.article.text).toBe('Typed');
	maker.settleHanded(false);
	expect(maker.article.text).toBe('Typed');
	await maker.receive({ text: 'Handed over.' }, 'bookmarklet');
	maker.settleHanded(true);
	expect(maker.article.text).toBe('Handed over.');
	maker.takeBackArticle();
	expect(maker.article.text).toBe('Typed');
});

test('nothing, or an address alone, is said to be no article', async () => {
	const maker = new BankMaker(world().doors);
	await maker.receive(undefined, 'share-sheet');
	expect(maker.phase).toEqual({ kind: 'writing', problem: { code: 'nothing-handed' } });
	await maker.receive({ url: 'https://harbour.example/a' }, 'share-sheet');
	maker.settleHanded(true);
	expect(maker.phase).toEqual({ kind: 'writing', problem: { code: 'address-only' } });
	expect(maker.article.url).toBe('https://harbour.example/a');
});
