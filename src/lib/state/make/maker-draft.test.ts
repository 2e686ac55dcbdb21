import { expect, test, vi } from 'vitest';
import { BankMaker } from './bank-maker.svelte';
import { bank, deskOf, firstId, idsOf, reviewing, text, world } from './fixture';
import { EMPTY_ARTICLE } from './make-draft';

vi.mock('../../generator/client', () => ({}));

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
