import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Bank } from '../../../core/bank/bank';
import { parseBank } from '../../../core/bank/schema';
import type { Quiz } from '../../../core/quiz/quiz';
import type { GenerateOutcome, GenerateOptions } from '../../generator/client';
import { BankMaker } from './bank-maker.svelte';
import type { MakerDoors } from './maker-phase';
import { EMPTY_ARTICLE } from './make-draft';
import type { ReviewDesk } from './review-desk.svelte';

vi.mock('../../generator/client', () => ({}));

const folder = 'tests/samples/banks/v1/kestrel-bay';
const text = readFileSync(`${folder}/article.md`, 'utf8');
const bank = sampleBank();

function sampleBank(): Bank {
	const parsed = parseBank(JSON.parse(readFileSync(`${folder}/bank.json`, 'utf8')));
	if (!parsed.ok) throw new Error('the frozen bank cannot be read');
	return parsed.value;
}

const page = {
	text,
	title: 'A lighthouse',
	publisher: 'Harbour Post',
	byline: '',
	url: 'https://harbour.example/light',
	published: '2026-05-12'
};

function world(outcome: GenerateOutcome = { kind: 'done', bank }) {
	const seen = {
		requests: [] as unknown[],
		drafts: [] as unknown[],
		quizzes: [] as Quiz[]
	};
	const doors: MakerDoors = {
		readPage: (html) => Promise.resolve(html.includes('<p>') ? page : undefined),
		generator: {
			generate: (request) => {
				seen.requests.push(request);
				return Promise.resolve(outcome);
			}
		},
		loadDraft: () => Promise.resolve(undefined),
		saveDraft: (draft) => {
			seen.drafts.push(draft);
			return Promise.resolve(true);
		},
		keepQuiz: (quiz) => {
			seen.quizzes.push(quiz);
			return Promise.resolve(true);
		}
	};
	return { seen, doors };
}

async function reviewing(doors: MakerDoors): Promise<{ maker: BankMaker; desk: ReviewDesk }> {
	const maker = new BankMaker(doors);
	maker.change({ ...EMPTY_ARTICLE, text });
	await maker.write();
	return { maker, desk: deskOf(maker) };
}

function deskOf({ phase }: BankMaker): ReviewDesk {
	if (phase.kind !== 'reviewing') throw new Error(`the maker is ${phase.kind}`);
	return phase.desk;
}

const idsOf = (desk: ReviewDesk) => desk.items.map(({ item }) => item.id);
const firstId = bank.items[0]?.id ?? '';

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

test('the draft is saved as it is last, and said to be', async () => {
	const { doors, seen } = world();
	const maker = new BankMaker(doors);
	for (const typed of ['A', 'A b', 'A br']) maker.change({ ...EMPTY_ARTICLE, text: typed });
	await vi.waitFor(() => expect(maker.saved).toBe(true));
	expect(seen.drafts).toEqual([
		{ version: 2, article: { ...EMPTY_ARTICLE, text: 'A br' }, isReviewing: false }
	]);
});

test('a draft of the first version comes back, unless something was typed meanwhile', async () => {
	const doors = { ...world().doors, loadDraft: () => Promise.resolve({ text: 'Kept', title: 7 }) };
	const maker = new BankMaker(doors);
	await maker.open();
	expect(maker.article).toEqual({ ...EMPTY_ARTICLE, text: 'Kept' });
	const busy = new BankMaker(doors);
	busy.change({ ...EMPTY_ARTICLE, text: 'Typed' });
	await busy.open();
	expect(busy.article.text).toBe('Typed');
});

test.each([
	['is no text', new Uint8Array([0x89, 0x50, 0xff]), 'file-not-text'],
	['is too long', new Uint8Array(5_000_001), 'file-too-long']
])('a file that %s is refused by name, and the text stays', async (_, bytes, code) => {
	const maker = new BankMaker(world().doors);
	maker.change({ ...EMPTY_ARTICLE, text: 'Typed' });
	await maker.openFile(new File([bytes], 'bridge.png'));
	expect(maker.phase).toEqual({ kind: 'writing', problem: { code, name: 'bridge.png' } });
	expect(maker.article.text).toBe('Typed');
});

test('a reload brings the review back as it was: order, trash, keeps, the open item and what was being typed', async () => {
	const { doors, seen } = world();
	const { maker, desk } = await reviewing(doors);
	desk.do({ kind: 'moved', itemId: firstId, place: 2 });
	desk.do({ kind: 'dropped', itemId: bank.items[1]?.id ?? '' });
	desk.do({ kind: 'kept', itemId: firstId });
	desk.edit(firstId);
	if (desk.form) desk.changeForm({ ...desk.form, stem: 'Half a quest' });
	await vi.waitFor(() =>
		expect(seen.drafts.at(-1)).toMatchObject({ review: { form: { stem: 'Half a quest' } } })
	);
	const kept: unknown = JSON.parse(JSON.stringify(seen.drafts.at(-1)));
	const later = new BankMaker({ ...doors, loadDraft: () => Promise.resolve(kept) });
	await later.open();
	expect(deskOf(later).items).toEqual(desk.items);
	expect(deskOf(later).dropped).toEqual(desk.dropped);
	expect(deskOf(later).form).toEqual(desk.form);
	expect(later.bank).toEqual(maker.bank);
	while (deskOf(later).undo());
	expect(later.bank).toEqual(bank);
});

test.each([
	['damaged', { bank: { ...bank, items: [{}] } }],
	['of no shape', 'review'],
	['with an event of no kind', { bank, events: [{ kind: 'burnt' }], text, writtenFor: '' }]
])('a saved review that is %s is said to be lost, and the text stays', async (_, review) => {
	const saved = { version: 2, article: { ...EMPTY_ARTICLE, text }, isReviewing: true, review };
	const maker = new BankMaker({ ...world().doors, loadDraft: () => Promise.resolve(saved) });
	await maker.open();
	expect(maker.phase).toEqual({ kind: 'writing', problem: { code: 'review-lost' } });
	expect(maker.article.text).toBe(text);
});

test('a text typed before the draft came is kept, and the review of the other text is not lost', async () => {
	const { doors, seen } = world();
	const { desk } = await reviewing(doors);
	desk.do({ kind: 'dropped', itemId: firstId });
	await vi.waitFor(() =>
		expect(seen.drafts.at(-1)).toMatchObject({ review: { events: [{ kind: 'dropped' }] } })
	);
	const kept = seen.drafts.at(-1);
	const later = new BankMaker({ ...doors, loadDraft: () => Promise.resolve(kept) });
	later.change({ ...EMPTY_ARTICLE, text: 'Typed' });
	await later.open();
	expect(later.article.text).toBe('Typed');
	await vi.waitFor(() =>
		expect(seen.drafts.at(-1)).toMatchObject({ article: { text: 'Typed' }, review: { text } })
	);
});

test('back at the text the questions wait, as long as the text is theirs', async () => {
	const { maker, desk } = await reviewing(world().doors);
	desk.do({ kind: 'dropped', itemId: firstId });
	maker.backToText();
	expect(maker.canGoBack).toBe(true);
	maker.goBack();
	expect(idsOf(deskOf(maker))).toHaveLength(bank.items.length - 1);
	maker.backToText();
	maker.change({ ...maker.article, text: 'Another' });
	expect(maker.canGoBack).toBe(false);
	maker.goBack();
	expect(maker.phase.kind).toBe('writing');
});

test('questions that are written anew put changed ones aside, to be brought back', async () => {
	const { maker, desk } = await reviewing(world().doors);
	await maker.write();
	expect(maker.canRestore).toBe(false);
	deskOf(maker).do({ kind: 'dropped', itemId: firstId });
	await maker.write();
	expect(maker.canRestore).toBe(true);
	expect(idsOf(deskOf(maker))).toEqual(idsOf(desk));
	maker.restore();
	expect(idsOf(deskOf(maker))).toHaveLength(bank.items.length - 1);
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
