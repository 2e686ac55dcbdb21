import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Bank } from '../../core/bank/bank';
import { parseBank } from '../../core/bank/schema';
import type { Quiz } from '../../core/quiz/quiz';
import type { GenerateOutcome, GenerateOptions } from '../generator/client';
import { BankMaker, type MakerDoors } from './bank-maker.svelte';
import { EMPTY_DRAFT, type MakeDraft } from './make-draft';

vi.mock('../generator/client', () => ({}));

const folder = 'tests/samples/banks/v1/kestrel-bay';
const text = readFileSync(`${folder}/article.md`, 'utf8');
const bank = sampleBank();

function sampleBank(): Bank {
	const parsed = parseBank(JSON.parse(readFileSync(`${folder}/bank.json`, 'utf8')));
	if (!parsed.ok) throw new Error('the frozen bank cannot be read');
	return parsed.value;
}

function world(outcome: GenerateOutcome = { kind: 'done', bank }) {
	const seen = {
		requests: [] as unknown[],
		drafts: [] as MakeDraft[],
		quizzes: [] as Quiz[],
		copied: [] as string[]
	};
	const doors: MakerDoors = {
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
		},
		linkTo: (quiz) => Promise.resolve(`https://host.example/play/#1${quiz.id}`),
		copy: (link) => {
			seen.copied.push(link);
			return Promise.resolve(true);
		}
	};
	return { seen, doors };
}

async function reviewing(doors: MakerDoors): Promise<BankMaker> {
	const maker = new BankMaker(doors);
	maker.change({ ...EMPTY_DRAFT, text });
	await maker.write();
	expect(maker.phase.kind).toBe('reviewing');
	return maker;
}

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
	maker.change({ ...EMPTY_DRAFT, text: 'A bridge' });
	expect(maker.phase).toEqual({ kind: 'writing' });
});

test('the fields that are filled go with the text', async () => {
	const { doors, seen } = world();
	const maker = new BankMaker(doors);
	maker.change({ text, title: ' A lighthouse ', url: '', published: '2026-05-12' });
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
	maker.change({ ...EMPTY_DRAFT, text, ...field });
	await maker.write();
	expect(maker.phase).toEqual({ kind: 'writing', problem: { code } });
});

test('what the article says of itself fills the fields under review', async () => {
	const maker = await reviewing(world().doors);
	expect(maker.draft).toMatchObject({ text, title: bank.source.title });
	expect(maker.dateChanged).toBe(false);
	maker.changeSource({ ...maker.draft, published: '2001-01-01' });
	expect(maker.dateChanged).toBe(true);
});

test('a dropped item leaves the quiz, keeps its number and can be put back', async () => {
	const { doors, seen } = world();
	const maker = await reviewing(doors);
	const [first, second] = maker.kept;
	maker.drop(first?.item.id ?? '');
	expect(maker.kept[0]).toEqual(second);
	expect(maker.dropped).toEqual([first]);
	await maker.keepQuiz();
	expect(seen.quizzes[0]?.items.map(({ id }) => id)).toEqual(bank.items.slice(1).map(({ id }) => id));
	maker.putBack(first?.item.id ?? '');
	expect(maker.kept).toHaveLength(bank.items.length);
});

test('without an item there is neither quiz nor link', async () => {
	const maker = await reviewing(world().doors);
	for (const { id } of bank.items) maker.drop(id);
	expect(await maker.keepQuiz()).toBeUndefined();
	expect(await maker.copyLink()).toBe(false);
	expect(maker.link).toBeUndefined();
});

test('a link that comes late is not taken for the present quiz', async () => {
	const { doors } = world();
	const waiting: (() => void)[] = [];
	const linkTo = (quiz: Quiz) =>
		new Promise<string>((resolve) => waiting.push(() => resolve(`#${quiz.items.length} items`)));
	const maker = await reviewing({ ...doors, linkTo });
	maker.drop(bank.items[0]?.id ?? '');
	await vi.waitFor(() => expect(waiting).toHaveLength(2));
	waiting[1]?.();
	await vi.waitFor(() => expect(maker.link).toBe(`#${bank.items.length - 1} items`));
	waiting[0]?.();
	await Promise.resolve();
	expect(maker.link).toBe(`#${bank.items.length - 1} items`);
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
	maker.change({ ...EMPTY_DRAFT, text });
	await maker.write();
	expect(maker.phase).toEqual(phase);
	expect(maker.draft.text).toBe(text);
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
	maker.change({ ...EMPTY_DRAFT, text });
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
	for (const typed of ['A', 'A b', 'A br']) maker.change({ ...EMPTY_DRAFT, text: typed });
	await vi.waitFor(() => expect(maker.saved).toBe(true));
	expect(seen.drafts).toEqual([{ ...EMPTY_DRAFT, text: 'A br' }]);
});

test('a draft comes back, unless something was typed meanwhile', async () => {
	const doors = { ...world().doors, loadDraft: () => Promise.resolve({ text: 'Kept', title: 7 }) };
	const maker = new BankMaker(doors);
	await maker.open();
	expect(maker.draft).toEqual({ ...EMPTY_DRAFT, text: 'Kept' });
	const busy = new BankMaker(doors);
	busy.change({ ...EMPTY_DRAFT, text: 'Typed' });
	await busy.open();
	expect(busy.draft.text).toBe('Typed');
});

test.each([
	['is no text', new Uint8Array([0x89, 0x50, 0xff]), 'file-not-text'],
	['is too long', new Uint8Array(1_000_001), 'file-too-long']
])('a file that %s is refused by name, and the text stays', async (_, bytes, code) => {
	const maker = new BankMaker(world().doors);
	maker.change({ ...EMPTY_DRAFT, text: 'Typed' });
	await maker.openFile(new File([bytes], 'bridge.png'));
	expect(maker.phase).toEqual({ kind: 'writing', problem: { code, name: 'bridge.png' } });
	expect(maker.draft.text).toBe('Typed');
});
